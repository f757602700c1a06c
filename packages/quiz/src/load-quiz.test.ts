import { fc, test as prop } from '@fast-check/vitest';
import { itemTypes, parseLesson, type Blueprint, type ItemType } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { libraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { allMakers } from './items/all-makers.ts';
import { asksFact } from './items/makers.ts';
import { indexLesson } from './index-lesson.ts';
import { loadQuiz } from './load-quiz.ts';
import { makeQuiz } from './make-quiz.ts';

const parsed = parseLesson(libraryLesson);
if (!parsed.ok) throw new Error('the library lesson is damaged');
const index = indexLesson(parsed.value);

const types = fc.option(fc.subarray<ItemType>([...itemTypes], { minLength: 1 }), { nil: undefined });

prop.prop([types, fc.nat()], { numRuns: 12 })('a page makes the quiz that everyone makes', async (wanted, seed) => {
  const blueprint: Blueprint = { language: 'ar', count: 6, ...(wanted && { types: wanted }) };
  expect(await loadQuiz(index, blueprint, seed)).toEqual(makeQuiz(index, blueprint, seed));
});

test('a type asks of whole facts or of one place, as it is made', () => {
  expect(itemTypes.filter(asksFact).sort()).toEqual(Object.keys(allMakers.fact).sort());
  expect(itemTypes.filter((type) => !asksFact(type)).sort()).toEqual(Object.keys(allMakers.slot).sort());
});
