import type { CardDeed } from '@sanad/elements';
import { fc, test as prop } from '@fast-check/vitest';
import { expect } from 'vitest';
import { leftAfter, leftBefore } from './left-to-study.ts';

const chosen = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 });
const deeds = fc.constantFrom<CardDeed>('again', 'hard', 'good', 'easy', 'suspend', 'bury');

prop.prop([chosen, deeds])(
  'undoing what was done with the first of chosen cards gives them back as they were',
  (ids, deed) => {
    const [first = ''] = ids;
    expect(leftBefore(leftAfter(ids, first, deed), first)).toEqual(ids);
  },
);

prop.prop([chosen, deeds])('only a card rated Again is still to be studied, last', (ids, deed) => {
  const [first = ''] = ids;
  const left = leftAfter(ids, first, deed);
  expect(left.includes(first)).toBe(deed === 'again');
  if (deed === 'again') expect(left.at(-1)).toBe(first);
});
