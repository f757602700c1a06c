import { entitiesById } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { lesson } from '../../test/lesson.ts';
import { sourceGroups } from './source-groups.ts';

const entities = entitiesById(lesson);
const paragraph = lesson.passage[1] ?? [];

test('each change of source begins a group, in order and without gaps', () => {
  const groups = sourceGroups(paragraph, entities, 'en');
  expect(groups.map(({ first, last }) => [first, last])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(groups[1]?.links.map(({ label, certainty }) => `${label} ${certainty}`)).toEqual([
    'Unnamed visitors inferred',
    'Press report stated',
  ]);
  expect(groups[2]?.links).toEqual([]);
});

test('neighbours that came the same way are one group', () => {
  const [first] = paragraph;
  if (first === undefined) throw new Error('the lesson has no such sentence');
  const groups = sourceGroups([first, { ...first, id: 's9' }], entities, 'ar');
  expect(groups.map(({ first: from, last }) => [from, last])).toEqual([[1, 2]]);
  expect(groups[0]?.links[0]?.via).toBe('بيان المكتبة');
});
