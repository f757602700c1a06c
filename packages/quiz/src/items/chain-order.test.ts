import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeChainOrder } from './chain-order.ts';
import { makeContext } from './make-context.ts';

const told = (...attribution: readonly object[]) => ({
  attribution,
  fact: { id: 'hours', nature: 'plan', statement: { ar: 'ستُفتح {الرباط|rabat}.', en: '{Rabat|rabat} will open.' } },
});
const hala = { source: 'hala', verb: 'state' };
const council = { source: 'council', verb: 'report' };

test('puts whoever said it first at the top and the article last, and shows another order', () => {
  const index = libraryIndex([told(hala, council)]);
  for (let seed = 0; seed < 20; seed++) {
    const [made] = makeChainOrder(makeContext(index, 'ar', seed), factIn(index, 'hours'));
    if (made?.ok !== true) throw new Error(JSON.stringify(made));
    const { key, entries } = made.value;
    const texts = key.map((id) => entries.find((entry) => entry.id === id)?.text);
    expect(texts).toEqual(['هالة نور', 'مجلس المدينة', 'المقال نفسه']);
    expect(entries.map(({ id }) => id)).not.toEqual(key);
  }
});

test.each([
  ['has one link', [hala], 'not-this-type'],
  ['has a link that a reader had to work out', [{ ...hala, certainty: 'inferred' }, council], 'uncertain-source'],
])('asks no chain that %s', (_, attribution, error) => {
  const index = libraryIndex([told(...attribution)]);
  expect(makeChainOrder(makeContext(index, 'en', 1), factIn(index, 'hours'))).toEqual([{ ok: false, error }]);
});
