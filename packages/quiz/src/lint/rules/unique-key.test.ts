import { describe, expect, test } from 'vitest';
import { names } from '../../../../../tests/lint/fixture/row.ts';
import { verdictOf } from '../../../../../tests/lint/verdict-of.ts';

describe('an option that the lesson tells otherwise', () => {
  test.each([
    [
      'the body of somebody else’s office',
      {
        type: 'single-choice',
        target: 'office-nadir.organisation',
        stem: 'By the text, in which body is Nadir Habaq director?',
        options: names('committee', 'ministry', 'post'),
        key: 0,
      },
    ],
    [
      'the words of another speaker',
      {
        type: 'single-choice',
        target: 'slogan.words',
        stem: 'بحسب النص، بمَ لخّص نادر الحبق المهرجان؟',
        options: [{ value: 'river.words' }, { value: 'slogan.words' }],
        key: 1,
      },
    ],
    [
      'a teller of counts beside the owner of a judgement',
      {
        type: 'who-said',
        target: 'high-fees.source',
        stem: 'من صاحب هذا الرأي في النص؟',
        statement: 'رسوم السوق عالية.',
        options: names('traders', 'committee', 'council'),
        key: 0,
      },
    ],
    [
      'the date of another turn',
      {
        type: 'single-choice',
        target: 'trip-ayn-lawz.place',
        stem: 'By the council’s account, which town did the delegation visit second?',
        options: names('ayn-lawz', 'bayt-ward', 'marj-tin'),
        key: 0,
      },
    ],
  ] as const)('is wrong: %s', (_, row) => {
    expect(verdictOf('I1', row)).toBe('pass');
  });
});

test('a question that asks nothing is mended before its key is judged', () => {
  const row = {
    type: 'single-choice',
    target: 'trip-ayn-lawz.place',
    options: names('ayn-lawz', 'bayt-ward', 'tall-sarw'),
    key: 0,
  } as const;
  for (const stem of ['Which of these is right, going by the text?', 'أيّ ممّا يلي هو الصواب وفق كتيّب البرنامج؟']) {
    expect(verdictOf('I1', { ...row, stem })).toBe('not-applicable');
    expect(verdictOf('I12', { ...row, stem })).toBe('flaw');
  }
});

test('one of two who met is no answer to be typed alone', () => {
  const row = { type: 'short-answer', target: 'meeting.parties:karim', key: { entity: 'karim' } } as const;
  expect(verdictOf('I1', { ...row, stem: 'بحسب النص، من اجتمع في دار البلدية؟' })).toBe('flaw');
  expect(verdictOf('I1', { ...row, stem: 'بحسب النص، بمن اجتمعت سلمى الأقحوان في دار البلدية؟' })).toBe('pass');
  expect(verdictOf('I1', { ...row, stem: 'According to the text, whom did the head of the council meet?' })).toBe(
    'pass',
  );
});

describe('a question that tells its event by another', () => {
  const event = { type: 'single-choice', options: names('opening', 'crafts-market', 'parade'), key: 2 } as const;
  const visit = { type: 'single-choice', options: names('bayt-ward', 'ayn-lawz', 'marj-tin'), key: 1 } as const;
  test.each([
    [
      'two before',
      { ...event, target: 'parade-date.event', stem: 'By the booklet, which event precedes the crafts market?' },
      'flaw',
    ],
    [
      'two before',
      { ...event, target: 'parade-date.event', stem: 'وفق الكتيّب، أيّ فعالية تقام قبل سوق الحِرَف؟' },
      'flaw',
    ],
    [
      'two after',
      {
        ...visit,
        target: 'trip-ayn-lawz.place',
        stem: 'By the council’s account, which town did the delegation visit after Bayt Ward?',
      },
      'flaw',
    ],
    [
      'the nearest before',
      {
        ...event,
        target: 'parade-date.event',
        stem: 'By the booklet, which event comes directly before the crafts market?',
      },
      'pass',
    ],
    [
      'the nearest after',
      { ...event, target: 'parade-date.event', stem: 'وفق الكتيّب، أيّ فعالية تلي حفل الافتتاح مباشرة؟' },
      'pass',
    ],
    [
      'the farther one',
      { ...event, key: 1, target: 'market-date.event', stem: 'وفق الكتيّب، أيّ فعالية تلي حفل الافتتاح مباشرة؟' },
      'flaw',
    ],
    [
      'the only one before',
      { ...event, key: 0, target: 'opening-date.event', stem: 'By the booklet, which event comes before the parade?' },
      'pass',
    ],
    [
      'one at a measured distance',
      {
        ...event,
        target: 'parade-date.event',
        stem: 'By the booklet, which event is two days after the opening ceremony?',
      },
      'pass',
    ],
  ] as const)('asks for all on that side or for the nearest: %s', (_, row, verdict) => {
    expect(verdictOf('I1', row)).toBe(verdict);
  });

  test('and typed, it has one answer or is flawed', () => {
    const typed = { type: 'short-answer', target: 'closing-date.event', key: { entity: 'closing' } } as const;
    expect(verdictOf('I1', { ...typed, stem: 'By the booklet, which event comes after the crafts market?' })).toBe(
      'pass',
    );
    expect(verdictOf('I1', { ...typed, stem: 'By the booklet, which event comes after the parade?' })).toBe('flaw');
    expect(verdictOf('I1', { ...typed, stem: 'وفق الكتيّب، أيّ فعالية تعقب موكب الفوانيس؟' })).toBe('flaw');
  });
});

test.each([
  ['By the booklet, which events are before 14 May 2023?', [0, 2], 'pass'],
  ['By the booklet, which events are before 14 May 2023?', [0], 'flaw'],
  ['وفق الكتيّب، أيّ الفعاليات تقام بعد 12 مايو 2023؟', [1, 2], 'pass'],
  ['وفق الكتيّب، أيّ الفعاليات تقام بعد 12 مايو 2023؟', [1], 'flaw'],
] as const)('a day divides events as an event does: %s %s', (stem, key, verdict) => {
  const events = ['opening', 'crafts-market', 'parade'] as const;
  const dated = { opening: 'opening-date', 'crafts-market': 'market-date', parade: 'parade-date' } as const;
  const target = key.map((at) => `${dated[events[at]]}.event`);
  expect(verdictOf('I1', { type: 'multiple-choice', target, stem, options: names(...events), key })).toBe(verdict);
});

describe('a statement on the order of two events', () => {
  test.each([
    ['By the booklet, true or false?', 'The parade comes before the crafts market.', true],
    ['By the booklet, true or false?', 'The opening ceremony follows the parade.', false],
    ['By the booklet, true or false?', 'The parade is followed by the crafts market.', true],
    ['وفق الكتيّب، صواب أم خطأ؟', 'يسبق موكب الفوانيس سوق الحِرَف.', true],
    ['وفق الكتيّب، صواب أم خطأ؟', 'يقام الحفل الختامي قبل موكب الفوانيس.', false],
  ] as const)('is judged by their days: %s %s', (stem, statement, key) => {
    const row = { type: 'true-false', target: 'parade-date.date', stem, statement } as const;
    expect(verdictOf('I1', { ...row, key })).toBe('pass');
    expect(verdictOf('I1', { ...row, key: !key })).toBe('flaw');
  });
});

describe('a question that names no teller', () => {
  const body = {
    type: 'single-choice',
    target: 'ask-lanes.actor',
    options: names('residents', 'traders', 'ministry'),
    key: 0,
  } as const;
  test.each([
    ['According to the text, which body makes a demand of the council?', 'flaw'],
    ['بحسب النص، أيّ جهة طلبت من المجلس شيئًا؟', 'flaw'],
    ['According to the text, which body asks the council for lights in the lanes?', 'pass'],
    ['بحسب النص، أيّ جهة طلبت من المجلس إنارة الأزقّة؟', 'pass'],
  ] as const)('may mean what anybody tells: %s', (stem, verdict) => {
    expect(verdictOf('I1', { ...body, stem })).toBe(verdict);
  });
});

test.each([
  'By the council’s account, on which day did its delegation pay a visit to a neighbouring town?',
  'بحسب المجلس، في أيّ يوم زار وفده بلدة مجاورة؟',
])('words of a sentence that tells several facts tell none from another: %s', (stem) => {
  const days = { type: 'single-choice', target: 'trip-ayn-lawz.date', stem, key: 1 } as const;
  expect(
    verdictOf('I1', { ...days, options: [{ date: '2023-03-04' }, { date: '2023-03-18' }, { date: '2023-05-18' }] }),
  ).toBe('flaw');
});

describe('small words', () => {
  test.each([
    'By the council’s own account, which of these towns did its delegation itself visit?',
    'بحسب المجلس نفسه، أيّ هذه البلدات زارها وفده؟',
  ])('tell no visit from another: %s', (stem) => {
    const towns = { type: 'multiple-choice', stem, options: names('ayn-lawz', 'marj-tin', 'tall-sarw') } as const;
    expect(verdictOf('I1', { ...towns, target: 'trip-marj-tin.place', key: [1] })).toBe('flaw');
    expect(verdictOf('I1', { ...towns, target: ['trip-ayn-lawz.place', 'trip-marj-tin.place'], key: [0, 1] })).toBe(
      'pass',
    );
  });

  test.each(['According to the text, who has found words for the parade?', 'بحسب النص، من وصف موكب الفوانيس بعبارة؟'])(
    'tell no saying from another: %s',
    (stem) => {
      expect(
        verdictOf('I1', { type: 'short-answer', target: 'loveliest.person', key: { entity: 'karim' }, stem }),
      ).toBe('flaw');
    },
  );
});

describe('sayings sorted by who says them', () => {
  const sorted = {
    type: 'categorise',
    target: ['ask-fees.speaker', 'backs-crafts.speaker', 'buses.speaker'],
    prompts: names('free-buses', 'lower-fees', 'crafts-heritage'),
    options: names('traders', 'ministry', 'council'),
  } as const;
  test.each(['Sort these by the body that speaks of them in the text:', 'وزّع هذه الأمور على من يتكلّم عنها في النص:'])(
    'stand with their tellers: %s',
    (stem) => {
      expect(verdictOf('I1', { ...sorted, stem, key: [2, 0, 1] })).toBe('pass');
      expect(verdictOf('I1', { ...sorted, stem, key: [0, 2, 1] })).toBe('flaw');
    },
  );
});

describe('a statement in vague words', () => {
  test.each([
    ['Which sentence of the text shows this?', 'The delegation visited some town.', 's1-2', 's5-4', 'pass'],
    ['Which sentence of the text shows this?', 'Somebody brought out a document.', 's6-1', 's2-1', 'flaw'],
    ['أيّ جملة من النص تدلّ على هذا؟', 'أصدرت جهة وثيقة.', 's6-1', 's2-1', 'flaw'],
    ['أيّ جملة من النص تدلّ على هذا؟', 'أصدرت دار الحِرَف وثيقة.', 's6-1', 's2-1', 'pass'],
  ] as const)('has the sentences of all facts that it may mean: %s %s', (stem, statement, key, other, verdict) => {
    const target = key === 's1-2' ? 'trip-bayt-ward.evidence' : 'survey-by.evidence';
    const options = [{ sentence: key }, { sentence: other }, { sentence: 's4-4' }];
    expect(verdictOf('I1', { type: 'find-evidence', target, stem, statement, options, key: 0 })).toBe(verdict);
  });
});

describe('a kind of statement', () => {
  const kind = { type: 'statement-kind', target: 'against-move.kind', key: 0 } as const;
  test.each([
    [
      'What kind of statement is this in the text?',
      'The residents’ committee is against moving the market.',
      ['An objection', 'A figure', 'An office'],
    ],
    ['ما نوع هذا الكلام في النص؟', 'لا تريد لجنة الأهالي أن يُنقل السوق.', ['اعتراض على أمر', 'رقم', 'منصب']],
  ] as const)('that says no is a demand: %s', (stem, statement, options) => {
    expect(verdictOf('I1', { ...kind, stem, statement, options })).toBe('pass');
    expect(verdictOf('I1', { ...kind, stem, statement, options, key: 1 })).toBe('flaw');
  });
});

describe('a name with an office', () => {
  const speaker = { type: 'single-choice', target: 'all-valley.person', key: 0 } as const;
  test.each([
    [
      'According to the text, who called the opening ceremony “all the valley in one square”?',
      ['Salma Uqhuwan, head of the council', 'Salma Uqhuwan, treasurer', 'Rami Baylasan, treasurer'],
    ],
    [
      'بحسب النص، من وصف حفل الافتتاح بعبارة «الوادي كلّه في ساحة واحدة»؟',
      ['سلمى الأقحوان رئيسة المجلس', 'سلمى الأقحوان أمين الصندوق', 'رامي البيلسان أمين الصندوق'],
    ],
  ] as const)('is right where the office is theirs: %s', (stem, options) => {
    expect(verdictOf('I1', { ...speaker, stem, options: options.slice(0, 2) })).not.toBe('flaw');
    expect(verdictOf('I1', { ...speaker, stem, options: options.slice(1), key: 0 })).toBe('flaw');
  });
});
