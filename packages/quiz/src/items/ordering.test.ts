import { formatEdtf } from '@sanad/language';
import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeContext } from './make-context.ts';
import { makeOrdering } from './ordering.ts';

test('orders what happened by its date, without telling the date', () => {
  const index = libraryIndex();
  for (const language of ['ar', 'en'] as const) {
    const [made] = makeOrdering(makeContext(index, language, 4), factIn(index, 'trip-tangier'));
    if (made?.ok !== true) throw new Error(JSON.stringify(made));
    const { entries, key } = made.value;
    const texts = key.map((id) => entries.find((entry) => entry.id === id)?.text);
    const expected = {
      ar: ['سفر وفد المكتبة إلى طنجة', 'سفر وفد المكتبة إلى فاس', 'سفر وفد المكتبة إلى وجدة'],
      en: [
        'The library team travels to Tangier',
        'The library team travels to Fez',
        'The library team travels to Oujda',
      ],
    };
    expect(texts).toEqual(expected[language]);
    expect(entries.map(({ id }) => id)).not.toEqual(key);
  }
});

test('is made from the first of its facts only', () => {
  const index = libraryIndex();
  expect(makeOrdering(makeContext(index, 'en', 1), factIn(index, 'trip-fez'))).toEqual([
    { ok: false, error: 'too-few-facts' },
  ]);
});

const trip = (id: string, date: { readonly edtf: string; readonly certainty?: string }) => ({
  attribution: [],
  fact: {
    id,
    nature: 'event',
    statement: {
      ar: `زار {وفد المكتبة|team} {الرباط|rabat} في {${formatEdtf(date.edtf, 'ar')}|@date}.`,
      en: `The {library team|team} visited {Rabat|rabat} on {${formatEdtf(date.edtf, 'en')}|@date}.`,
    },
    values: { date: { type: 'date', ...date } },
    relation: { type: 'visit', actor: 'team', place: 'rabat', date: '@date' },
  },
});

test.each([
  ['that a reader had to work out', [trip('rabat-1', { edtf: '2024-04-20', certainty: 'inferred' })]],
  ['after the text was written', [trip('rabat-1', { edtf: '2024-08-01' })]],
  ['that may be that of another', [trip('rabat-1', { edtf: '2024' })]],
  [
    'of one of two events of the same name',
    [trip('rabat-1', { edtf: '2024-04-20' }), trip('rabat-2', { edtf: '2024-06-20' })],
  ],
])('takes no date %s', (_, trips) => {
  const index = libraryIndex(trips);
  for (let seed = 0; seed < 10; seed++) {
    const [made] = makeOrdering(makeContext(index, 'en', seed), factIn(index, 'trip-tangier'));
    const facts = made?.ok === true ? made.value.targets.map(({ fact }) => fact) : [];
    expect(facts).toHaveLength(3);
    expect(facts).not.toContain('rabat-1');
  }
});

const undated = (id: string, place: string, after?: string) => ({
  attribution: [],
  fact: {
    id,
    nature: 'event',
    statement: {
      ar: `زار {وفد المكتبة|team} {الرباط|${place}}.`,
      en: `The {library team|team} visited {Rabat|${place}}.`,
    },
    relation: { type: 'visit', actor: 'team', place },
    ...(after === undefined ? {} : { after: { facts: [after], evidence: ['s3'] } }),
  },
});

test('takes an event without a date when the text says what it came after, and rests on the words that say so', () => {
  const index = libraryIndex([undated('rabat-1', 'rabat', 'trip-oujda')]);
  const [made] = makeOrdering(makeContext(index, 'en', 1), factIn(index, 'trip-tangier'));
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  const { entries, key, evidence } = made.value;
  expect(entries).toHaveLength(4);
  expect(entries.find(({ id }) => id === key.at(-1))?.text).toBe('The library team travels to Rabat');
  expect(evidence.filter(({ supports }) => supports).map(({ sentence }) => sentence)).toContain('s3');
});

test('leaves out an event whose place among the others the text leaves open', () => {
  for (const told of [undated('rabat-1', 'rabat'), undated('rabat-1', 'rabat', 'trip-fez')]) {
    const index = libraryIndex([told]);
    for (let seed = 0; seed < 10; seed++) {
      const [made] = makeOrdering(makeContext(index, 'en', seed), factIn(index, 'trip-tangier'));
      if (made?.ok !== true) throw new Error(JSON.stringify(made));
      const facts = made.value.targets.map(({ fact }) => fact);
      expect(facts.includes('rabat-1') && facts.includes('trip-oujda')).toBe(false);
    }
  }
});
