import { itemTypes, type Blueprint, type Quiz } from '@sanad/lesson';
import { assembleQuiz } from './assembly/assemble-quiz.ts';
import { asksFact, type FactMakers } from './items/fact-maker.ts';
import type { LessonIndex } from './lesson-index.ts';

/**
 * The quiz that `makeQuiz` makes, for a page that counts bytes: what makes items about whole facts is loaded when the
 * blueprint wants such. Rejects when it cannot be loaded.
 */
export async function loadQuiz(index: LessonIndex, blueprint: Blueprint, seed: number): Promise<Quiz> {
  return assembleQuiz(index, blueprint, seed, await makersFor(blueprint));
}

async function makersFor({ types = itemTypes }: Blueprint): Promise<FactMakers> {
  return types.some(asksFact) ? (await import('./items/fact-makers.ts')).factMakers : {};
}
