import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { instantOf } from './instant-of.ts';

const years = {
  min: new Date('0000-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
};

test.prop([fc.date(years)])('reads an instant as it was written', (date) => {
  expect(instantOf(date.toISOString())).toBe(date.getTime());
});

test.prop([fc.date({ ...years, min: new Date('1000-01-01T00:00:00.000Z') })])('reads other forms too', (date) => {
  const seconds = date.toISOString().replace(/\.\d+Z/, 'Z');
  expect(instantOf(seconds)).toBe(Math.floor(date.getTime() / 1000) * 1000);
  expect(instantOf(seconds.replace('Z', '+02:00'))).toBe(Math.floor(date.getTime() / 1000) * 1000 - 7_200_000);
});
