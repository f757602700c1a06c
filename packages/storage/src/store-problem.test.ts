import { expect, test } from 'vitest';
import { problemOf } from './store-problem.ts';

test('a failure of the database becomes a problem with words in both languages', () => {
  const codes = ['QuotaExceededError', 'SecurityError', 'VersionError', 'AbortError'].map((name) => {
    const { code, message } = problemOf(new DOMException('', name));
    expect(message.ar).not.toBe(message.en);
    return code;
  });
  expect(codes).toEqual(['full', 'refused', 'outdated', 'failed']);
});

test('a bug is thrown on', () => {
  const bugs = [new TypeError('x is undefined'), new DOMException('', 'DataCloneError'), 'no error at all'];
  for (const bug of bugs) expect(() => problemOf(bug)).toThrow();
});
