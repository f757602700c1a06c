import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { uuidV7Maker } from './uuid-v7.ts';

const instants = fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1000 }), { minLength: 1, maxLength: 40 });
const bytes = fc.array(fc.uint8Array({ minLength: 10, maxLength: 10 }), { minLength: 40, maxLength: 40 });

function makerFrom(chunks: readonly Uint8Array[]) {
  const rest = [...chunks];
  return uuidV7Maker(() => rest.shift() ?? new Uint8Array(10));
}

test.prop([instants, bytes])('ids rise strictly, whatever the clock does', (clock, chunks) => {
  const ids = clock.map(makerFrom(chunks));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test.prop([instants, bytes])('every id has version 7 and the variant of RFC 9562', (clock, chunks) => {
  for (const id of clock.map(makerFrom(chunks))) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test.prop([fc.integer({ min: 0, max: 2 ** 48 - 1 }), bytes])('the first 48 bits are the instant', (instant, chunks) => {
  const id = makerFrom(chunks)(instant);
  expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(instant);
});

test('many ids of one millisecond stay within their millisecond', () => {
  const make = uuidV7Maker(() => new Uint8Array(10).fill(255));
  const ids = Array.from({ length: 1000 }, () => make(1_600_000_000_000));
  expect(new Set(ids.map((id) => id.slice(0, 13))).size).toBe(1);
});
