import { ok, type Result } from '@sanad/language';
import type { Quiz } from '@sanad/lesson';
import { openItem, refuseEdit, type EditProblem } from './edit-problem.ts';

/** Puts an item at another place, counted from 0; locked items stay where they are. */
export function moveItem(quiz: Quiz, itemId: string, to: number): Result<Quiz, EditProblem> {
  const open = openItem(quiz, itemId);
  if (!open.ok) return open;
  if (!Number.isInteger(to) || to < 0 || to >= quiz.items.length) return refuseEdit('no-such-item');
  const isLocked = (id: string): boolean => quiz.holds?.[id] === 'locked';
  const target = quiz.items[to];
  if (target && isLocked(target.id)) return refuseEdit('locked');
  const loose = quiz.items.filter(({ id }) => id !== itemId && !isLocked(id));
  const before = quiz.items.slice(0, to + 1).filter(({ id }) => !isLocked(id)).length - 1;
  const order = [...loose.slice(0, before), open.value, ...loose.slice(before)];
  let next = 0;
  return ok({ ...quiz, items: quiz.items.map((item) => (isLocked(item.id) ? item : (order[next++] ?? item))) });
}
