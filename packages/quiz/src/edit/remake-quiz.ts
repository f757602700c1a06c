import { ok, type Result } from '@sanad/language';
import type { Item, Quiz } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { makeQuiz } from '../make-quiz.ts';
import { refuseEdit, type EditProblem } from './edit-problem.ts';

/**
 * Makes a quiz anew from its blueprint with another seed. What is held stays word for word, an edit among
 * it; what is locked also stays in its place.
 */
export function remakeQuiz(index: LessonIndex, quiz: Quiz, seed: number): Result<Quiz, EditProblem> {
  const { blueprint, holds = {} } = quiz;
  if (!blueprint) return refuseEdit('no-blueprint');
  const held = quiz.items.filter(({ id }) => holds[id] !== undefined);
  const made = makeQuiz(index, blueprint, seed, { held });
  const form = quiz.form === undefined ? {} : { form: quiz.form };
  return ok({ ...made, ...form, items: inPlace(made.items, quiz), holds });
}

/** Puts locked items back at their old positions, the others around them in their new order. */
function inPlace(items: readonly Item[], { items: old, holds = {} }: Quiz): readonly Item[] {
  const isLocked = ({ id }: Item): boolean => holds[id] === 'locked';
  const loose = items.filter((item) => !isLocked(item));
  const placed: Item[] = [];
  const length = Math.max(items.length, ...old.flatMap((item, i) => (isLocked(item) ? i + 1 : [])));
  for (let i = 0; i < length; i++) {
    const was = old[i];
    const item = was && isLocked(was) ? was : loose.shift();
    if (item) placed.push(item);
  }
  return [...placed, ...loose];
}
