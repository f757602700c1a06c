import { itemTypes, type Blueprint, type Quiz } from '@sanad/lesson';
import { assembleQuiz } from './assembly/assemble-quiz.ts';
import { asksFact, type Makers } from './items/makers.ts';
import { singleChoiceMaker } from './items/single-choice-maker.ts';
import type { LessonIndex } from './lesson-index.ts';

/**
 * The quiz that `makeQuiz` makes, for a page that counts bytes: what makes other items than single choice is loaded when
 * the blueprint wants such. Rejects when it cannot be loaded.
 */
export async function loadQuiz(index: LessonIndex, blueprint: Blueprint, seed: number): Promise<Quiz> {
  return assembleQuiz(index, blueprint, seed, await makersFor(blueprint));
}

async function makersFor({ types = itemTypes }: Blueprint): Promise<Makers> {
  const asksSlot = types.some((type) => !asksFact(type) && !(type in singleChoiceMaker));
  const [slot, fact] = await Promise.all([
    asksSlot ? import('./items/slot-makers.ts').then(({ slotMakers }) => slotMakers) : singleChoiceMaker,
    types.some(asksFact) ? import('./items/fact-makers.ts').then(({ factMakers }) => factMakers) : {},
  ]);
  return { slot, fact };
}
