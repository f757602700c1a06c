import { expect, test } from 'vitest';
import { sessionOf } from '../../../../tests/sessions/answered-session.ts';
import { nextStep } from './next-step.ts';

test('a fresh answer leads to the next question', () => {
  expect(nextStep(sessionOf(3, [0], 0))).toEqual({ type: 'question', position: 1 });
});

test('a fresh answer passes over questions that are answered', () => {
  expect(nextStep(sessionOf(4, [1, 2, 0], 0))).toEqual({ type: 'question', position: 3 });
});

test('an answer looked at again leads to the next in order, answered or not', () => {
  expect(nextStep(sessionOf(4, [0, 1, 2], 0))).toEqual({ type: 'question', position: 1 });
});

test('the last answer of all leads to the result, wherever it was given', () => {
  expect(nextStep(sessionOf(3, [0, 2, 1], 1))).toEqual({ type: 'submit' });
});

test('after the last question, what was skipped is asked about', () => {
  expect(nextStep(sessionOf(3, [0, 2], 2))).toEqual({ type: 'closing' });
});
