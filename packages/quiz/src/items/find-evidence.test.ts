import { expect, test } from 'vitest';
import { factIn, libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { makeFindEvidence } from './find-evidence.ts';
import { makeContext } from './make-context.ts';

const told = (id: string, ar: string, en: string) => ({
  attribution: [],
  text: { ar: `ويُروى أنّ ${ar}`, en: `It is told: ${en}` },
  fact: { id, nature: 'event', statement: { ar, en } },
});
const lent = told(
  'lent',
  'أعارت {مكتبة الحيّ|library} كتبًا لـ{مجلس المدينة|council} في {الرباط|rabat}.',
  'The {neighbourhood library|library} lent books to the {city council|council} in {Rabat|rabat}.',
);
const neighbours = [
  told(
    'met',
    'اجتمع {مجلس المدينة|council} في {الرباط|rabat} مرّة واحدة كلّ شهر.',
    'The {city council|council} met in {Rabat|rabat} once in every month.',
  ),
  told(
    'fair',
    'أقام {مجلس المدينة|council} معرضًا للكتب في {طنجة|tangier} سنويًّا.',
    'The {city council|council} held a fair of books in {Tangier|tangier} each year.',
  ),
  told(
    'again',
    'في {الرباط|rabat} أخذ {مجلس المدينة|council} ما عند {مكتبة الحيّ|library}.',
    'In {Rabat|rabat} the {city council|council} took what the {neighbourhood library|library} had.',
  ),
];

test('offers in reading order sentences that share something and leave something out, and says what', () => {
  const index = libraryIndex([...neighbours, lent]);
  for (let seed = 0; seed < 20; seed++) {
    const [made] = makeFindEvidence(makeContext(index, 'en', seed), factIn(index, 'lent'));
    if (made?.ok !== true) throw new Error(JSON.stringify(made));
    const { options, key } = made.value;
    expect(key).toBe('told-lent');
    expect(options.map(({ id }) => id)).toEqual(options.map(({ id }) => id).sort(byReading(index)));
    for (const { id, feedback } of options) {
      if (id !== key)
        expect(feedback).toMatch(
          /^This sentence does not mention (?:the neighbourhood library|the city council|Rabat)\.$/,
        );
    }
  }
});

test('never offers a sentence that speaks of all the same things', () => {
  const index = libraryIndex([...neighbours, lent]);
  for (let seed = 0; seed < 20; seed++) {
    const [made] = makeFindEvidence(makeContext(index, 'ar', seed), factIn(index, 'lent'));
    const offered = made?.ok === true ? made.value.options.map(({ id }) => id) : [];
    expect(offered).not.toContain('told-again');
  }
});

test('asks nothing that rests on several sentences', () => {
  const index = libraryIndex([lent]);
  const fact = { ...factIn(index, 'lent'), evidence: ['told-lent', 's1'] };
  expect(makeFindEvidence(makeContext(index, 'en', 1), fact)).toEqual([{ ok: false, error: 'several-sentences' }]);
});

function byReading(index: ReturnType<typeof libraryIndex>) {
  const order = index.sentences.rows.map(({ id }) => id);
  return (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
}
