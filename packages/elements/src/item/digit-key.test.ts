import { expect, test } from 'vitest';
import { digitOf } from './digit-key.ts';

test('digit keys of three scripts are the same numbers, other keys none', () => {
  expect(['1', '٣', '۹', '0'].map(digitOf)).toEqual([1, 3, 9, 0]);
  expect(['a', 'ا', 'Enter', '', '10', '/', ':'].map(digitOf)).toEqual(Array(7).fill(undefined));
});
