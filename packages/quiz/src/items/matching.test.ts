import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeContext } from './make-context.ts';
import { makeMatching } from './matching.ts';

const textOf = (options: readonly { id: string; text: string }[], id: string) => options.find((o) => o.id === id)?.text;

test('matches each place with the date of the trip, and has a date to spare', () => {
  const index = libraryIndex();
  const [made] = makeMatching(makeContext(index, 'en', 1), factIn(index, 'trip-tangier'));
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  const { stem, prompts, options, key, targets } = made.value;
  expect(stem).toBe(
    'According to the neighbourhood library, match each place with a date when the library team travelled there.',
  );
  const pairs = key.map(({ prompt, option }) => [textOf(prompts, prompt), textOf(options, option)]).sort();
  expect(pairs).toEqual([
    ['Fez', '9 April 2024'],
    ['Oujda', '12 May 2024'],
    ['Tangier', '3 March 2024'],
  ]);
  expect(options).toHaveLength(4);
  expect(targets.map(({ role }) => role)).toEqual(['date', 'date', 'date']);
});

test('leaves out a trip whose date may be that of another', () => {
  const again = {
    attribution: [],
    fact: {
      id: 'again',
      nature: 'event',
      statement: {
        ar: 'زار {وفد المكتبة|team} {الرباط|rabat} في {مايو 2024|@date}.',
        en: 'The {library team|team} visited {Rabat|rabat} in {May 2024|@date}.',
      },
      values: { date: { type: 'date', edtf: '2024-05' } },
      relation: { type: 'visit', actor: 'team', place: 'rabat', date: '@date' },
    },
  };
  const index = libraryIndex([again]);
  for (let seed = 0; seed < 10; seed++) {
    const [made] = makeMatching(makeContext(index, 'ar', seed), factIn(index, 'trip-tangier'));
    if (made?.ok === true) expect(made.value.prompts.map(({ text }) => text)).not.toContain('الرباط');
  }
});

const said = (id: string, source: string, ar: string, en: string, nature = 'plan') => ({
  attribution: [{ source, verb: 'state' }],
  fact: { id, nature, statement: { ar: `سيُعاد فتح ${ar}.`, en: `${en} will open again.` } },
});
const claims = [
  said('a', 'library', '{طنجة|tangier}', '{Tangier|tangier}'),
  said('b', 'council', '{الرباط|rabat}', '{Rabat|rabat}'),
  said('c', 'readers', '{وفد المكتبة|team}', 'The {library team|team}'),
];

test('matches statements with sources only where nobody else speaks of the same thing', () => {
  const index = libraryIndex(claims);
  const made = makeMatching(makeContext(index, 'en', 1), factIn(index, 'a')).at(-1);
  expect(made).toEqual({ ok: false, error: 'too-few-facts' });
});

test('never matches a judgement with a source', () => {
  const index = libraryIndex([said('j', 'council', '{الرباط|rabat}', '{Rabat|rabat}', 'judgement'), ...claims]);
  for (const fact of index.lesson.facts) {
    for (const made of makeMatching(makeContext(index, 'en', 1), fact)) {
      const natures = made.ok ? made.value.targets.map((target) => factIn(index, target.fact).nature) : [];
      expect(natures).not.toContain('judgement');
    }
  }
});
