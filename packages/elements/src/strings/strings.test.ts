import type { Language } from '@sanad/language';
import { expect, test } from 'vitest';
import { mapWords } from '../map/map-words.ts';
import { passageStrings } from '../passage/passage-strings.ts';
import { resultsWords } from '../results/results-words.ts';
import { timelineWords } from '../timeline/timeline-words.ts';
import { commonStrings } from './strings.ts';
import { taskStrings } from './task-strings.ts';

test('Arabic counts questions in the six forms of its grammar', async () => {
  const { score } = await resultsWords.load('ar');
  expect([0, 1, 2, 7, 11, 100].map((items) => score('0', items).replace('أصبت 0 من ', ''))).toEqual([
    '0 سؤال',
    'سؤال واحد',
    'سؤالين',
    '7 أسئلة',
    '11 سؤالًا',
    '100 سؤال',
  ]);
});

test('the two languages never say a word alike', async () => {
  const words = async (language: Language): Promise<readonly string[]> => {
    const loaded = [commonStrings, resultsWords, taskStrings, mapWords, timelineWords].map((catalogue) =>
      catalogue.load(language),
    );
    const all: readonly object[] = [...(await Promise.all(loaded)), passageStrings[language]];
    return all
      .flatMap((catalogue): readonly unknown[] => Object.values(catalogue))
      .filter((value): value is string => typeof value === 'string' && value.length > 3);
  };
  const english = await words('en');
  expect((await words('ar')).filter((word) => english.includes(word))).toEqual([]);
});

test('words are there once they are loaded', async () => {
  await commonStrings.load('en');
  expect(commonStrings.in('en')?.check).toBe('Check');
});
