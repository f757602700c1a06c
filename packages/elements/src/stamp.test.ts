import { expect, test } from 'vitest';
import { stampOf } from './stamp.ts';

test('an event says when it happened and how far the clock was ahead of UTC', () => {
  const at = new Date(Date.UTC(2024, 5, 1, 12));
  expect(stampOf(at)).toEqual({ at: '2024-06-01T12:00:00.000Z', offset: 0 - at.getTimezoneOffset() });
  expect(Object.is(stampOf(at).offset, -0)).toBe(false);
});
