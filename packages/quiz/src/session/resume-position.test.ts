import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { sessionOf } from '../../../../tests/sessions/answered-session.ts';
import { resumePosition } from './resume-position.ts';

const cases = fc.integer({ min: 1, max: 20 }).chain((count) => {
  const index = fc.nat(count - 1);
  return fc.record({ count: fc.constant(count), answered: fc.uniqueArray(index), position: index });
});

test.prop([cases])('going on begins at an unanswered question while there is one', ({ count, answered, position }) => {
  const at = resumePosition(sessionOf(count, answered, position));
  if (answered.length === count) expect(at).toBe(position);
  else expect(answered).not.toContain(at);
});

test('an unanswered question is where going on begins', () => {
  expect(resumePosition(sessionOf(3, [0], 1))).toBe(1);
});

test('after an answered question comes the next', () => {
  expect(resumePosition(sessionOf(10, [0, 1, 2, 3], 3))).toBe(4);
});

test('after the last question come those that were skipped', () => {
  expect(resumePosition(sessionOf(3, [0, 2], 2))).toBe(1);
});
