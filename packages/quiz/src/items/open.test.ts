import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeContext } from './make-context.ts';
import { makeOpen } from './open.ts';

const fair = [{ id: 'fair', type: 'event', name: { ar: 'معرض الكتاب', en: 'book fair' } }];
const told = (id: string, attribution: readonly object[], nature: string, ar: string, en: string) => ({
  attribution,
  fact: { id, nature, statement: { ar: `{معرض الكتاب|fair} ${ar}.`, en: `The {book fair|fair} ${en}.` } },
});
const council = told('late', [{ source: 'council', verb: 'state' }], 'plan', 'سيتأخّر', 'will be late');
const readers = told('fine', [{ source: 'readers', verb: 'assess' }], 'judgement', 'ممتع', 'is great fun');

test('compares what two speakers say of one thing, with a model answer made of their own statements', () => {
  const index = libraryIndex([council, readers], fair);
  const [made] = makeOpen(makeContext(index, 'en', 1), factIn(index, 'late'));
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  const { stem, modelAnswer, rubric, targets } = made.value;
  expect(stem).toBe(
    'On the book fair, compare what the text attributes to the city council with what the text attributes to readers: what is said in each, and in which paragraph?',
  );
  expect(modelAnswer).toBe(
    'According to the city council: The book fair will be late. (¶ 2) According to readers: The book fair is great fun. (¶ 2)',
  );
  expect(rubric.map(({ points }) => points)).toEqual([2, 2, 1, 1]);
  expect(targets.map(({ fact }) => fact)).toEqual(['late', 'fine']);
});

test('compares two speakers over one thing only once', () => {
  const index = libraryIndex([council, readers], fair);
  const [made] = makeOpen(makeContext(index, 'ar', 1), factIn(index, 'fine'));
  expect(made).toEqual({ ok: false, error: 'too-few-facts' });
});

test('asks for a report and an opinion of one speaker who gives both', () => {
  const trip = {
    attribution: [{ source: 'readers', verb: 'state' }],
    fact: {
      id: 'trip',
      nature: 'event',
      statement: { ar: 'زار {وفد المكتبة|team} {الرباط|rabat}.', en: 'The {library team|team} visited {Rabat|rabat}.' },
      relation: { type: 'visit', actor: 'team', place: 'rabat' },
    },
  };
  const index = libraryIndex([trip]);
  const [, made] = makeOpen(makeContext(index, 'en', 1), factIn(index, 'quiet'));
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  expect(made.value.targets.map(({ fact }) => fact)).toEqual(['trip', 'quiet']);
  expect(made.value.modelAnswer).toContain('The opinion: The neighbourhood library is quiet.');
  expect(made.value.level).toBe('judge');
});
