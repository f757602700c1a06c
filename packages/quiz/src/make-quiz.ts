import type { Blueprint, Quiz } from '@sanad/lesson';
import { assembleQuiz, type Surroundings } from './assembly/assemble-quiz.ts';
import { allMakers } from './items/all-makers.ts';
import type { LessonIndex } from './lesson-index.ts';

/**
 * A quiz of up to `blueprint.count` items. Pure: the same lesson, blueprint and seed give the same quiz
 * on every machine. Holds fewer items when the lesson gives fewer, and says so in `shortfalls`.
 */
export function makeQuiz(index: LessonIndex, blueprint: Blueprint, seed: number, surroundings?: Surroundings): Quiz {
  return assembleQuiz(index, blueprint, seed, allMakers, surroundings);
}
