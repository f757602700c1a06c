import { ok, type Result } from '@sanad/language';
import type { Quiz } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { makeQuiz } from '../make-quiz.ts';
import { openItem, refuseEdit, type EditProblem } from './edit-problem.ts';

/**
 * Puts another item in the place of one: of the same type and topic where the lesson has one, else of
 * another, and of a fact that the quiz does not ask yet. The same seed gives the same item.
 */
export function replaceItem(index: LessonIndex, quiz: Quiz, itemId: string, seed: number): Result<Quiz, EditProblem> {
  const open = openItem(quiz, itemId);
  if (!open.ok) return open;
  if (!quiz.blueprint) return refuseEdit('no-blueprint');
  const { type, topic } = open.value;
  const held = quiz.items.filter(({ id }) => id !== itemId);
  for (const narrowed of [{ types: [type], topics: [topic] }, { types: [type] }, { topics: [topic] }, {}]) {
    const blueprint = { ...quiz.blueprint, quotas: {}, ...narrowed, count: quiz.items.length, aboveLocate: 0 };
    const made = makeQuiz(index, blueprint, seed, { held, elsewhere: [open.value] });
    const found = made.items.find(({ id }) => quiz.items.every((item) => item.id !== id));
    if (found) return ok({ ...quiz, items: quiz.items.map((item) => (item.id === itemId ? found : item)) });
  }
  return refuseEdit('nothing-else');
}
