import type { DateItem } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { choice, order, truth, typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { gradeResponse } from './grade-response.ts';
import { graderFor } from './grader-for.ts';
import { keyResponse } from './key-response.ts';

test.each([choice, truth, typed, order])('what is loaded for $id grades as gradeResponse does', async (item) => {
  const grade = await graderFor(item);
  const wrong = { type: 'choices', options: [] } as const;
  expect(grade(item, keyResponse(item))).toEqual(gradeResponse(item, keyResponse(item)));
  expect(grade(item, wrong)).toEqual(gradeResponse(item, wrong));
});

test('half a period with a slip of spelling does not give the other half away', () => {
  const period: DateItem = {
    ...choice,
    type: 'date',
    key: { from: '2021-02', to: '2021-04' },
    precision: 'month',
    keyText: 'February 2021 to April 2021',
  };
  const half = gradeResponse(period, { type: 'bounds', from: 'Febuary 2021', to: 'June 2021' });
  expect(half).toEqual({ verdict: 'partial', points: 0.5, feedback: '' });
});
