import { describe, expect, test } from 'vitest';
import { ar } from './ar.ts';
import { dateText } from './dates.ts';
import { en } from './en.ts';
import { cardStrings } from './cards.ts';
import { plural } from './plural.ts';
import { progressStrings } from './progress.ts';
import { reviewStrings } from './review.ts';

const forms = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: '# قليل', many: '# كثير', other: '# غير ذلك' };

describe('Arabic plurals', () => {
  test.each([
    [0, 'صفر'],
    [1, 'واحد'],
    [2, 'اثنان'],
    [3, '3 قليل'],
    [10, '10 قليل'],
    [11, '11 كثير'],
    [99, '99 كثير'],
    [100, '100 غير ذلك'],
    [103, '103 قليل'],
  ])('%i takes its own form', (n, expected) => {
    expect(plural('ar', forms)(n)).toBe(expected);
  });

  test.each([
    [1, 'ابدأ سؤالًا واحدًا'],
    [2, 'ابدأ سؤالين'],
    [5, 'ابدأ 5 أسئلة'],
    [20, 'ابدأ 20 سؤالًا'],
  ])('%i questions agree with the verb before them', (n, expected) => {
    expect(ar.setup.action(n)).toBe(expected);
  });

  test('every counted message has words for each of the six forms', () => {
    const { review, deck, picker, home, custom } = cardStrings.ar;
    const ofCards = [cardStrings.ar.cards, review.comesBack, review.overLimit, review.siblings, deck.due, deck.dueIn];
    const ofPages = [picker.added, home.due, home.mastered, custom.days, custom.found, progressStrings.ar.today];
    const { total, each } = progressStrings.ar.memory.time;
    const ofApp = [ar.questions, ar.paragraphs, ar.facts, ar.minutes, ar.config.answers, ar.next.due, ar.next.dueDek];
    for (const counted of [...ofApp, ...ofCards, ...ofPages, total, each]) {
      const said = [0, 1, 2, 3, 11, 100].map(counted);
      expect(said.every((text) => text !== '')).toBe(true);
      expect(new Set(said.slice(0, 5)).size).toBe(5);
    }
  });
});

test.each([
  [0, undefined, 'في اليوم لا بطاقات جديدة.', 'A day: no new cards.'],
  [1, undefined, 'في اليوم بطاقة جديدة واحدة على الأكثر.', 'A day: one new card at most.'],
  [undefined, 2, 'في اليوم مراجعتان على الأكثر.', 'A day: 2 reviews at most.'],
  [0, 12, 'في اليوم لا بطاقات جديدة و12 مراجعة على الأكثر.', 'A day: no new cards and 12 reviews at most.'],
])('limits of %s new cards and %s reviews are said in a sentence', (fresh, again, arabic, english) => {
  expect(cardStrings.ar.only.own(fresh, again)).toBe(arabic);
  expect(cardStrings.en.only.own(fresh, again)).toBe(english);
});

/** Every text of a catalogue, with the path to it; functions are called with numbers. */
function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String((node as (...given: unknown[]) => unknown)(3, 7, 'س'))]];
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

test('Arabic texts are in Arabic and English ones are not', () => {
  const arabic = /\p{Script=Arabic}/u;
  const later = [cardStrings, progressStrings, reviewStrings];
  for (const { ar: own } of later)
    for (const [path, text] of textsOf(own)) expect(text, path).toMatch(/\p{Script=Arabic}|^\d+٪$/u);
  for (const { en: own } of later)
    for (const [path, text] of textsOf(own)) expect(text.replaceAll('س', ''), path).not.toMatch(arabic);
  for (const [path, text] of textsOf(ar)) {
    if (path !== '.otherLanguage' && path !== '.start.language') expect(text, path).toMatch(arabic);
  }
  for (const [path, text] of textsOf(en)) {
    const quotesArabic = /otherLanguage|start\.language|seed|Dek|licence/.test(path);
    if (!quotesArabic) expect(text.replaceAll('س', ''), path).not.toMatch(arabic);
  }
});

test('dates have Latin digits and the Gregorian calendar in both languages', () => {
  const date = new Date(2026, 10, 23, 12);
  expect(dateText('ar', date, 'long')).toBe('الاثنين 23 نوفمبر 2026');
  expect(dateText('en', date, 'long')).toBe('Monday 23 November 2026');
});
