import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeCategorise } from './categorise.ts';
import { makeContext } from './make-context.ts';

const place = (id: string, ar: string, en: string) => ({ id, type: 'place', kind: 'city', name: { ar, en } });
const places = [
  place('north', 'شمالة', 'Northby'),
  place('south', 'جنوبة', 'Southby'),
  place('east', 'شرقة', 'Eastby'),
  place('west', 'غربة', 'Westby'),
];
const said = (id: string, source: string, nature = 'plan') => ({
  attribution: [{ source, verb: 'state' }],
  fact: {
    id: `${source}-${id}`,
    nature,
    statement: {
      ar: `سيُعاد فتح {${places.find((p) => p.id === id)!.name.ar}|${id}}.`,
      en: `{${places.find((p) => p.id === id)!.name.en}|${id}} will open again.`,
    },
  },
});

test('sorts statements under the speakers who alone say them', () => {
  const index = libraryIndex(
    [said('north', 'council'), said('south', 'council'), said('east', 'readers'), said('west', 'readers')],
    places,
  );
  const [made] = makeCategorise(makeContext(index, 'en', 1), factIn(index, 'council-north'));
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
  const { prompts, options, key } = made.value;
  const bins = key.map(({ prompt, option }) => [
    options.find(({ id }) => id === option)?.text,
    prompts.find(({ id }) => id === prompt)?.text,
  ]);
  expect(bins.sort()).toEqual([
    ['City council', 'Northby will open again.'],
    ['City council', 'Southby will open again.'],
    ['Readers', 'Eastby will open again.'],
    ['Readers', 'Westby will open again.'],
  ]);
});

test('takes no statement that another of the speakers makes too, and no judgement', () => {
  const index = libraryIndex(
    [
      said('north', 'council'),
      said('south', 'council', 'judgement'),
      said('east', 'readers'),
      said('north', 'readers'),
    ],
    places,
  );
  expect(makeCategorise(makeContext(index, 'ar', 1), factIn(index, 'council-north'))).toEqual([
    { ok: false, error: 'too-few-facts' },
  ]);
  expect(makeCategorise(makeContext(index, 'ar', 1), factIn(index, 'council-south'))).toEqual([
    { ok: false, error: 'not-this-type' },
  ]);
});
