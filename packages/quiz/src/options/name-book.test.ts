import type { Entity } from '@sanad/lesson';
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
