import type { Blueprint, Item, Quiz } from '@sanad/lesson';
import type { LessonIndex } from './lesson-index.ts';
import { makeQuiz } from './make-quiz.ts';

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/**
 * Forms of one blueprint, at most eight, that share no item unless the lesson is too small; then each says
 * in its shortfalls how many it does not share. Facts too are asked in one form only, as far as they go.
 */
export function makeForms(index: LessonIndex, blueprint: Blueprint, seed: number, count = 3): readonly Quiz[] {
  const forms: Quiz[] = [];
  for (const form of letters.slice(0, Math.max(1, Math.floor(count)))) {
    const elsewhere: readonly Item[] = forms.flatMap(({ items }) => items);
    forms.push({ ...makeQuiz(index, blueprint, seed, { elsewhere }), form });
  }
  return forms;
}
