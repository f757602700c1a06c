import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

/** The whole table of optimal string alignment, as its definition says. */
function byDefinition(from: string, to: string): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  const table = Array.from({ length: a.length + 1 }, (_, row) => [row, ...Array<number>(b.length).fill(0)]);
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let column = 0; column <= b.length; column++) table[0]![column] = column;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const ways = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1)];
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) ways.push(at(row - 2, column - 2) + 1);
      table[row]![column] = Math.min(...ways);
    }
  }
  return at(a.length, b.length);
}

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'xabc', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['abcdef', 'uvwxyz', 4],
])('is for «%s» and «%s» %d, no more than one past the limit of 3', (from, to, distance) => {
  expect(editDistance(from, to, 3)).toBe(distance);
  expect(editDistance(to, from, 3)).toBe(distance);
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ب', '😀'), maxLength: 12 });

property.prop([text, text, fc.integer({ min: 0, max: 12 })], { numRuns: 2000 })(
  'is what the definition says, up to the limit',
  (from, to, limit) => {
    expect(editDistance(from, to, limit)).toBe(Math.min(byDefinition(from, to), limit + 1));
  },
);
