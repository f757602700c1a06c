import type { Entity } from '@sanad/lesson';
import { editDistance, foldText } from '@sanad/language';
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { nameBookOf, namesBeside } from './name-book.ts';

const place = (id: string, en: string): Entity => ({ id, type: 'place', kind: 'city', name: { en } });
/** Names of which no two are alike. */
const many = Array.from({ length: 400 }, (_, i) =>
  place(`town-${i}`, `Q${'abcdefghij'.charAt(i % 10).repeat(20)} ${i}`),
);

test('a lesson of few names holds each against all others', () => {
  const book = nameBookOf([place('a', 'Tangier'), place('b', 'Fez'), place('c', 'Oujda')], 'en');
  expect(namesBeside(book, new Set(['a']), ['Tangier'], false)).toEqual(['Fez', 'Oujda']);
});

test('in a lesson of many names, those that slips reach and those that share a telling word are kept', () => {
  const like = [place('b', 'Tangiers'), place('c', 'Tanger'), place('d', 'New Tangier'), place('e', 'Fez')];
  const book = nameBookOf([...many, place('a', 'Tangier'), ...like], 'en');
  expect(namesBeside(book, new Set(['a']), ['Tangier'], false).toSorted()).toEqual([
    'New Tangier',
    'Tanger',
    'Tangiers',
  ]);
});

test('another thing of the very same name does not forbid the name', () => {
  const book = nameBookOf([place('a', 'Tangier'), { id: 'b', type: 'organisation', name: { en: 'tangier' } }], 'en');
  expect(namesBeside(book, new Set(['a']), ['Tangier'], false)).toEqual([]);
});

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 8 });

property.prop([fc.uniqueArray(short, { minLength: 20, maxLength: 40 })])(
  'of many names, those within two slips are kept and no others that share no word',
  (names) => {
    const book = nameBookOf([...many, ...names.map((name) => place(name, name))], 'en');
    for (const name of names) {
      const near = names.filter((other) => other !== name && editDistance(foldText(name), foldText(other), 2) <= 2);
      expect(namesBeside(book, new Set([name]), [name], false).toSorted()).toEqual(near.toSorted());
    }
  },
);
