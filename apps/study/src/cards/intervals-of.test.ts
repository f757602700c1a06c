import { expect, test } from 'vitest';
import { intervalsOf } from './intervals-of.ts';

test('what comes back within the day is told in minutes, and a day has 1440 of them', () => {
  const minutes = { unit: 'minutes', minutes: 10 } as const;
  const days = { unit: 'days', days: 3 } as const;
  expect(intervalsOf({ again: minutes, hard: minutes, good: days, easy: days })).toEqual({
    again: 10,
    hard: 10,
    good: 4320,
    easy: 4320,
  });
  expect(intervalsOf(undefined)).toEqual({});
});
