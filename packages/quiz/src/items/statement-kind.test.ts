import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeContext } from './make-context.ts';
import { makeStatementKind } from './statement-kind.ts';

const told = (nature: string, relation?: object, verb = 'state') => ({
  attribution: [{ source: 'readers', verb }],
  fact: {
    id: 'told',
    nature,
    statement: { ar: '{الرباط|rabat} أجمل من {فاس|fez}.', en: '{Rabat|rabat} is more beautiful than {Fez|fez}.' },
    ...(relation && { relation }),
  },
});

test('tells an event from a plan and an opinion, never from a figure', () => {
  const index = libraryIndex();
  const [made] = makeStatementKind(makeContext(index, 'en', 1), factIn(index, 'trip-fez'));
  expect(made?.ok === true && made.value.options.map(({ id }) => id)).toEqual(['event', 'plan', 'judgement']);
  expect(made?.ok === true && made.value.key).toBe('event');
});

test.each([
  ['an opinion told by a verb of opinion', told('judgement', undefined, 'assess'), true],
  ['an opinion that only the lesson calls so', told('judgement'), 'unclear-kind'],
  ['an event of a relation that tells of none', told('event', { type: 'opposes', actor: 'readers' }), 'unclear-kind'],
  ['an accusation', told('event', { type: 'promises', actor: 'readers' }), 'sensitive'],
])('asks %s only if it is clear and fair: %#', (_, fact, expected) => {
  const index = libraryIndex([fact]);
  const [made] = makeStatementKind(makeContext(index, 'ar', 1), factIn(index, 'told'));
  expect(made?.ok === true || made?.error).toBe(expected);
});
