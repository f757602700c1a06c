import { indexLesson, lintItem, type RuleVerdict } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';
import { itemOf } from './fixture/expand.ts';
import { names, type FixtureRow } from './fixture/row.ts';
import { townLesson } from './fixture/fixture.ts';

const town = indexLesson(townLesson());

function judged(row: FixtureRow, language: 'ar' | 'en'): RuleVerdict | undefined {
  return lintItem(itemOf(row, language, town.lesson), { index: town }).find(({ rule }) => rule === 'I1')?.verdict;
}

describe('a statement to be called true or false', () => {
  const en = 'According to the text, is this sentence true or false?';
  const ar = 'بحسب النص، أصحيحة هذه الجملة أم خاطئة؟';

  test.each([
    ['the fact in other words', 'office-hana.person', 'The chief editor of the Valley Post is Hana Khuzama.', 'true'],
    ['less than the fact', 'parade-date.date', 'The lantern parade takes place in May 2023.', 'true'],
    ['another month', 'parade-date.date', 'The lantern parade takes place in April 2023.', 'false'],
    ['another number', 'stalls.number', 'There will be 46 stalls in the crafts market.', 'false'],
    ['another maker', 'booklet-by.actor', 'The Crafts House brought out the programme booklet.', 'false'],
    ['another maker', 'booklet-by.actor', 'أصدرت دار الحِرَف كتيّب البرنامج.', 'false'],
    ['a plan in other words', 'buses.demand', 'التزم المجلس تسيير حافلات مجانية من القرى.', 'true'],
    ['a fact turned round', 'office-hana.office', 'Hana Khuzama isn’t the chief editor of the Valley Post.', 'false'],
    ['the order of two events', 'parade-date.date', 'The parade comes before the crafts market.', 'true'],
    ['the order of two events', 'parade-date.date', 'يسبق موكب الفوانيس سوق الحِرَف.', 'true'],
    [
      'which of two numbers is larger',
      'visitors-2022.number',
      'The 2022 festival had more visitors than the 2021 festival.',
      'true',
    ],
    ['by how much', 'visitors-2022.number', 'The 2022 festival had 1 visitor fewer than the 2021 festival.', 'false'],
  ])('is judged by what it puts in the roles of the fact: %s', (_, target, statement, is) => {
    const language = /\p{Script=Arabic}/u.test(statement) ? 'ar' : 'en';
    const row = { name: statement, type: 'true-false', target, stem: language === 'ar' ? ar : en, statement } as const;
    expect(judged({ ...row, key: is === 'true' }, language)).toBe('pass');
    expect(judged({ ...row, key: is === 'false' }, language)).toBe('flaw');
  });

  test.each([
    ['the contrary verb', 'backs-crafts.demand', 'The Tourism Ministry opposes safeguarding traditional crafts.'],
    ['the contrary verb', 'backs-crafts.demand', 'تعارض وزارة السياحة صون الحِرَف التقليدية.'],
    ['a comparison', 'visitors-2022.number', 'More than 3000 people visited the 2022 festival.'],
    ['a turn', 'trip-bayt-ward.date', 'كانت بيت ورد أول محطة في جولة الوفد.'],
  ])('is left to a person where its words decide: %s', (_, target, statement) => {
    const language = /\p{Script=Arabic}/u.test(statement) ? 'ar' : 'en';
    const row = { name: statement, type: 'true-false', target, stem: language === 'ar' ? ar : en, statement } as const;
    expect(judged({ ...row, key: true }, language)).toBe('unproved');
    expect(judged({ ...row, key: false }, language)).toBe('unproved');
  });
});

describe('a question that leaves out what tells one fact from another', () => {
  const visited = { type: 'short-answer', target: 'trip-marj-tin.place', key: { entity: 'marj-tin' } } as const;
  const spoke = {
    type: 'single-choice',
    target: 'river.person',
    options: names('karim', 'hana', 'rami'),
    key: 1,
  } as const;

  test.each([
    [
      'which of three visits it means',
      { ...visited, stem: 'By the council’s account, which town did the delegation visit?' },
      'en',
    ],
    ['which of three visits it means', { ...visited, stem: 'وفق مجلس بلدة سروة، أيّ بلدة زارها وفد المجلس؟' }, 'ar'],
    ['whose words they are', { ...spoke, stem: 'According to the text, who described the lantern parade?' }, 'en'],
  ] as const)('has more than one answer: it does not say %s', (name, row, language) => {
    expect(judged({ name, ...row }, language)).toBe('flaw');
  });

  test.each([
    ['by its turn', { ...visited, stem: 'By the council’s account, which town did the delegation visit last?' }, 'en'],
    ['by its turn', { ...visited, stem: 'وفق مجلس بلدة سروة، ما آخر بلدة زارها الوفد؟' }, 'ar'],
    [
      'by a word of the quotation',
      { ...spoke, stem: 'According to the text, who likened the parade to a river?' },
      'en',
    ],
    ['in words of its own', { ...spoke, stem: 'According to the text, who thought of water at the parade?' }, 'en'],
  ] as const)('has one where it tells it all the same: %s', (name, row, language) => {
    expect(judged({ name, ...row }, language)).toBe('pass');
  });
});

describe('an option that a fact of its own gives otherwise', () => {
  const begins = {
    name: 'what begins the programme',
    type: 'single-choice',
    target: 'opening-date.event',
    stem: 'According to the programme booklet, which event is set for 11 May 2023?',
    key: 0,
  } as const;

  test('is shown wrong: each of these has another day', () => {
    expect(judged({ ...begins, options: names('opening', 'parade', 'closing') }, 'en')).toBe('pass');
  });

  test('is open where the lesson gives it no day', () => {
    expect(judged({ ...begins, options: names('opening', 'parade', 'dialogue') }, 'en')).toBe('flaw');
  });
});
