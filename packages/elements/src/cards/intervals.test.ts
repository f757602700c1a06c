import { expect, test } from 'vitest';
import { stringsFor } from '../strings/strings.ts';
import { intervalText } from './intervals.ts';

test('an interval is said in the largest unit it fills, with its noun counted', () => {
  const day = 24 * 60;
  const said = (language: 'ar' | 'en') =>
    [10, 90, 2 * day, 5 * day, 12 * day, 75 * day, 800 * day].map((minutes) =>
      intervalText(minutes, stringsFor(language)),
    );
  expect(said('en')).toEqual(['10 min', '2 h', '2 days', '5 days', '12 days', '3 months', '2 years']);
  expect(said('ar')).toEqual(['10 دقائق', 'ساعتان', 'يومان', '5 أيام', '12 يومًا', '3 أشهر', 'سنتان']);
  expect(intervalText('soon', stringsFor('en'))).toBe('soon');
});
