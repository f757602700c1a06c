import { ok, type Result } from '@sanad/language';
import type { Hold, Quiz } from '@sanad/lesson';
import { refuseEdit, type EditProblem } from './edit-problem.ts';

/** Keeps an item when the quiz is made anew, or locks it in its place as it is. */
export function holdItem(quiz: Quiz, itemId: string, hold: Hold): Result<Quiz, EditProblem> {
  if (!quiz.items.some(({ id }) => id === itemId)) return refuseEdit('no-such-item');
  return ok({ ...quiz, holds: { ...quiz.holds, [itemId]: hold } });
}

/** Lets go of an item: it may be changed, and goes when the quiz is made anew. */
export function releaseItem(quiz: Quiz, itemId: string): Result<Quiz, EditProblem> {
  if (!quiz.items.some(({ id }) => id === itemId)) return refuseEdit('no-such-item');
  const holds = Object.entries(quiz.holds ?? {}).filter(([id]) => id !== itemId);
  return ok({ ...quiz, holds: Object.fromEntries(holds) });
}
