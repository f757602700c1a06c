import { describe, expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../tests/lessons/library-index.ts';
import { comesBefore } from './chronology.ts';

/** A visit without a date that the text places after another. */
const visit = (id: string, after: string) => ({
  attribution: [],
  fact: {
    id,
    nature: 'event',
    statement: { ar: `زار {وفد المكتبة|team} {${id}|${id}}.`, en: `The {library team|team} visited {${id}|${id}}.` },
    relation: { type: 'visit', actor: 'team', place: id },
    after: { facts: [after], evidence: ['s1'] },
  },
});
const town = (id: string) => ({ id, type: 'place', kind: 'city', name: { ar: id, en: id } });

describe('comesBefore', () => {
  const index = libraryIndex([visit('one', 'trip-fez'), visit('two', 'one')], [town('one'), town('two')]);
  const before = (a: string, b: string) => comesBefore(index, factIn(index, a), factIn(index, b));

  test('goes by dates', () => {
    expect(before('trip-tangier', 'trip-fez')).toBe(true);
    expect(before('trip-fez', 'trip-tangier')).toBe(false);
  });

  test('goes by what the text says, through the events between, and by dates from there', () => {
    expect(before('trip-fez', 'one')).toBe(true);
    expect(before('trip-fez', 'two')).toBe(true);
    expect(before('trip-tangier', 'two')).toBe(true);
  });

  test('says nothing of what the text leaves open', () => {
    expect(before('one', 'trip-oujda')).toBe(false);
    expect(before('trip-oujda', 'one')).toBe(false);
    expect(before('one', 'one')).toBe(false);
  });
});
