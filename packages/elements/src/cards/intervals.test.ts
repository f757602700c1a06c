import { expect, test } from 'vitest';
import { arabicCards } from './card-words.ar.ts';
import { englishCards } from './card-words.en.ts';
import { intervalText } from './intervals.ts';

test('an interval is said in the largest unit it fills, with its noun counted', () => {
  const day = 24 * 60;
  const said = (words: typeof englishCards) =>
    [10, 90, 2 * day, 5 * day, 12 * day, 75 * day, 800 * day].map((minutes) => intervalText(minutes, words));
  expect(said(englishCards)).toEqual(['10 min', '2 h', '2 days', '5 days', '12 days', '3 months', '2 years']);
  expect(said(arabicCards)).toEqual(['10 دقائق', 'ساعتان', 'يومان', '5 أيام', '12 يومًا', '3 أشهر', 'سنتان']);
  expect(intervalText('soon', englishCards)).toBe('soon');
});
