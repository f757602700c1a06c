import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

const seat = {
  type: 'single-choice',
  target: 'meeting.place',
  stem: 'According to the text, where did the two meet?',
  key: 0,
} as const;
const said = {
  type: 'who-said',
  target: 'ask-quiet.source',
  stem: 'أيّ جهة تقول هذا في النص؟',
  statement: 'لتتوقّف الموسيقى عند منتصف الليل.',
  key: 0,
} as const;
const shown = {
  type: 'find-evidence',
  target: 'buses.evidence',
  stem: 'أيّ جملة من النص تسند هذا؟',
  statement: 'لا أجرة على من يركب الحافلة.',
  key: 0,
} as const;

describe('a distractor', () => {
  test.each([
    ['an event among places', { ...seat, options: names('town-hall', 'old-bridge', 'parade') }],
    [
      'a document among bodies',
      {
        type: 'single-choice',
        target: 'dialogue-by.actor',
        stem: 'بحسب النص، من ييسّر الحوار؟',
        key: 0,
        options: names('crafts-house', 'council', 'booklet'),
      },
    ],
    ['a source from nowhere', { ...said, options: [...names('residents', 'council'), 'قبيلة من البحر'] }],
    [
      'a sentence from nowhere',
      { ...shown, options: [{ sentence: 's4-4' }, { sentence: 's5-4' }, 'والقطط تحبّ الحليب في الشتاء.'] },
    ],
  ] as const)('tells that it is wrong: %s', (_, row) => {
    expect(verdictOf('I15', row)).toBe('flaw');
  });

  test.each([
    ['places of two kinds', { ...seat, options: names('town-hall', 'old-bridge', 'sarwa') }],
    [
      'bodies and people by two',
      {
        type: 'single-choice',
        target: 'dialogue-by.actor',
        stem: 'بحسب النص، من ييسّر الحوار؟',
        key: 0,
        options: names('crafts-house', 'council', 'rami', 'nadir'),
      },
    ],
    ['a source by its short name', { ...said, options: [...names('residents'), 'المجلس', 'التجّار'] }],
    [
      'a sentence of the passage cut short',
      { ...shown, options: [{ sentence: 's4-4' }, { sentence: 's5-4' }, 'وستعزف فرقة عين لوز في الحفل.'] },
    ],
  ] as const)('may be right for all that it shows: %s', (_, row) => {
    expect(verdictOf('I15', row)).toBe('pass');
  });
});

describe('a kind that nobody would take a statement for', () => {
  const kind = { type: 'statement-kind', target: 'friendliest.kind', key: 0 } as const;
  test.each([
    [
      'What kind of statement is this in the text?',
      'The festival is friendly.',
      ['An opinion', 'A figure'],
      ['A bus ticket', 'A pair of shoes'],
      ['A forecast', 'A warning to visitors'],
    ],
    [
      'ما نوع هذا الكلام في النص؟',
      'المهرجان لطيف.',
      ['رأي', 'رقم'],
      ['تذكرة حافلة', 'نشيد مدرسي'],
      ['توقّع لما سيأتي', 'تحذير للزوّار'],
    ],
  ] as const)('is no distractor: %s', (stem, statement, options, strange, plain) => {
    for (const other of strange) {
      expect(verdictOf('I15', { ...kind, stem, statement, options: [...options, other] })).toBe('flaw');
    }
    for (const other of plain) {
      expect(verdictOf('I15', { ...kind, stem, statement, options: [...options, other] })).toBe('pass');
    }
  });
});

test.each(['Match each event with its day, by the booklet:', 'وفق الكتيّب، صل كلّ فعالية بيومها:'])(
  'an option to spare is of the type of the others: %s',
  (stem) => {
    const days = [{ value: 'opening-date.date' }, { value: 'parade-date.date' }] as const;
    const pairs = {
      type: 'matching',
      target: ['opening-date.date', 'parade-date.date'],
      stem,
      prompts: names('parade', 'opening'),
      key: [1, 0],
    } as const;
    expect(verdictOf('I15', { ...pairs, options: [...days, ...names('booklet')] })).toBe('flaw');
    expect(verdictOf('I15', { ...pairs, options: [...days, { value: 'closing-date.date' }] })).toBe('pass');
  },
);

test.each([
  ['According to the text, what do the traders ask of the council?', 'Magic fountain', 'Shorter lighting hours'],
  ['بحسب النص، ماذا يطلب التجّار من المجلس؟', 'نافورة خيالية', 'تقصير ساعات الإنارة'],
])(
  'half of a text from the passage makes no option, unless it is the key with something changed: %s',
  (stem, odd, near) => {
    const asked = { type: 'single-choice', target: 'ask-lighting.demand', stem, key: 0 } as const;
    expect(verdictOf('I15', { ...asked, options: [...names('longer-lighting', 'unlit-lanes'), odd] })).toBe('flaw');
    expect(verdictOf('I15', { ...asked, options: [...names('longer-lighting', 'unlit-lanes'), near] })).toBe('pass');
  },
);

test.each([
  ['31 February 2023', 'flaw'],
  ['30 فبراير 2023', 'flaw'],
  ['11 March 2023', 'pass'],
] as const)('%s is a day or is none', (date, verdict) => {
  const stem = /[a-z]/u.test(date) ? 'When did the delegation visit Bayt Ward?' : 'متى زار الوفد بيت ورد؟';
  const options = [{ value: 'trip-bayt-ward.date' }, date];
  expect(verdictOf('I15', { type: 'single-choice', target: 'trip-bayt-ward.date', stem, options, key: 0 })).toBe(
    verdict,
  );
});
