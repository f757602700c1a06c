import { expect, test } from 'vitest';
import { relations } from './relations.ts';
import { arabicRelations } from './words.ar.ts';
import { englishRelations } from './words.en.ts';

const shapeOf = (words: typeof arabicRelations): unknown =>
  Object.entries(words).map(([type, { templates, label }]) => [
    type,
    Object.entries(templates).map(([role, { length }]) => [role, length > 0]),
    label !== undefined,
  ]);

test('what is asked in one language is asked in the other', () => {
  expect(shapeOf(arabicRelations)).toEqual(shapeOf(englishRelations));
});

test.each(Object.entries(arabicRelations))(
  'the words of %s are of a relation, and ask for its roles',
  (type, words) => {
    const relation = relations.get(type);
    expect(relation?.roles).toEqual(expect.arrayContaining(Object.keys(words.templates)));
    expect(relation?.isEvent === true).toBe(words.label !== undefined);
  },
);
