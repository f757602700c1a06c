import { describe, expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeContext } from './make-context.ts';
import { makeWhoSaid } from './who-said.ts';

const press = (id: string, ar: string, en: string) => ({
  id,
  type: 'organisation',
  name: { ar, en },
  grammar: { en: { number: 'singular', article: false } },
});
const entities = [press('gazette', 'صحيفة المرفأ', 'Harbour Gazette'), press('radio', 'إذاعة المرفأ', 'Radio Harbour')];
const claim = (id: string, attribution: readonly object[], nature = 'plan') => ({
  attribution,
  fact: {
    id,
    nature,
    statement: { ar: 'ستُفتح أبواب {وجدة|oujda} و{الرباط|rabat}.', en: '{Oujda|oujda} and {Rabat|rabat} will open up.' },
  },
});
const chained = [
  { source: 'gazette', verb: 'state' },
  { source: 'radio', verb: 'report' },
];

describe('who said it', () => {
  test('asks each end of a chain, and says which', () => {
    const index = libraryIndex([claim('opening', chained)], entities);
    const items = makeWhoSaid(makeContext(index, 'en', 1), factIn(index, 'opening'));
    expect(items.map((made) => made.ok && [made.value.targets[0]?.role, made.value.stem, keyOf(made.value)])).toEqual([
      ['source', 'Which source does the text take this directly from?', 'Radio Harbour'],
      ['origin', 'Which source did this come from first, according to the text?', 'Harbour Gazette'],
    ]);
  });

  test('asks for the first speaker when it asks whose a judgement is', () => {
    const index = libraryIndex([claim('opening', chained, 'judgement')], entities);
    const items = makeWhoSaid(makeContext(index, 'en', 1), factIn(index, 'opening'));
    expect(items.map((made) => made.ok && [made.value.stem, keyOf(made.value)])).toEqual([
      ['Which source does the text take this opinion directly from?', 'Radio Harbour'],
      ['Whose opinion is this, according to the text?', 'Harbour Gazette'],
    ]);
  });

  test('does not ask for a link that a reader had to work out', () => {
    const [origin, nearest] = chained;
    const index = libraryIndex([claim('opening', [{ ...origin, certainty: 'inferred' }, nearest!])], entities);
    const items = makeWhoSaid(makeContext(index, 'ar', 1), factIn(index, 'opening'));
    expect(items.map((made) => made.ok || made.error)).toEqual([true, 'uncertain-source']);
  });

  test('never offers another link, nor a source that speaks of the same things, nor one that the statement names', () => {
    const [, nearest] = chained;
    const index = libraryIndex(
      [claim('opening', chained), claim('again', [{ source: 'council', verb: 'state' }]), claim('own', [nearest!])],
      entities,
    );
    for (const id of ['opening', 'own']) {
      for (const made of makeWhoSaid(makeContext(index, 'en', 1), factIn(index, id))) {
        const offered = made.ok ? made.value.options.map(({ text }) => text) : [];
        expect(offered).not.toContain('City council');
      }
    }
    expect(makeWhoSaid(makeContext(index, 'en', 1), factIn(index, 'support'))[0]).toEqual({
      ok: false,
      error: 'key-in-stem',
    });
  });
});

function keyOf({ options, key }: { options: readonly { id: string; text: string }[]; key: string }) {
  return options.find(({ id }) => id === key)?.text;
}
