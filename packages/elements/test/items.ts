import type { ClozeChoiceItem, Item, ShortAnswerItem, SingleChoiceItem, TrueFalseItem } from '@sanad/lesson';

/** The town, the library and the dates are invented. */
const arabicBase = {
  language: 'ar',
  direction: 'rtl',
  level: 'understand',
  topic: 'place',
  targets: [{ fact: 'trip-nuriya', role: 'nuriya' }],
  hints: ['الجواب في الفقرة 2.', 'ارجع إلى الجملة التي تذكر 22 يونيو.'],
  feedback: 'زار وفد المكتبة نورية في 22 يونيو، بحسب بيانه.',
  evidence: [
    {
      sentence: 's2',
      paragraph: 2,
      supports: false,
      runs: [{ text: 'ولم تكن تلك الرحلة الوحيدة في ذلك الصيف.' }],
    },
    {
      sentence: 's3',
      paragraph: 2,
      supports: true,
      runs: [
        { text: 'فبحسب ' },
        { text: 'بيان المكتبة', mark: 'mention' },
        { text: '، سافر وفدها إلى ' },
        { text: 'نورية', mark: 'key' },
        { text: ' في 22 يونيو، وإلى سدرة في 27 يوليو.' },
      ],
    },
  ],
  chain: [{ source: 'library', label: 'مكتبة المدينة', via: 'بيان المكتبة', certainty: 'stated' }],
  wording: 'retold',
  difficulty: 0,
} as const;

const englishBase = {
  ...arabicBase,
  language: 'en',
  direction: 'ltr',
  hints: ['The answer is in paragraph 2.'],
  feedback: 'The library’s delegation visited Nuriya on 22 June, according to its statement.',
  evidence: [
    {
      sentence: 's3',
      paragraph: 2,
      supports: true,
      runs: [
        { text: 'According to the library’s statement, its delegation travelled to ' },
        { text: 'Nuriya', mark: 'key' },
        { text: ' on 22 June and to Sidra on 27 July.' },
      ],
    },
  ],
  chain: [
    { source: 'visitors', label: 'Unnamed visitors', certainty: 'inferred' },
    { source: 'library', label: 'The town library', certainty: 'stated' },
  ],
} as const;

export const singleChoice: SingleChoiceItem = {
  ...arabicBase,
  id: 'choice-ar',
  type: 'single-choice',
  stem: 'وفق بيان المكتبة، أيّ مدينة سافر إليها وفدها في 22 يونيو؟',
  options: [
    { id: 'a', text: 'سدرة', feedback: 'كانت الرحلة إلى سدرة في 27 يوليو.' },
    { id: 'b', text: 'نورية' },
    { id: 'c', text: 'واحة الريم' },
    { id: 'd', text: 'عين الزهر' },
  ],
  key: 'b',
};

export const englishChoice: SingleChoiceItem = {
  ...englishBase,
  id: 'choice-en',
  type: 'single-choice',
  stem: 'According to the library’s statement, which town did its delegation travel to on 22 June?',
  options: [
    { id: 'a', text: 'Sidra', feedback: 'The trip to Sidra was on 27 July.' },
    { id: 'b', text: 'Nuriya' },
    { id: 'c', text: 'Rim Oasis' },
  ],
  key: 'b',
};

export const trueFalse: TrueFalseItem = {
  ...arabicBase,
  id: 'truth-ar',
  type: 'true-false',
  stem: 'وفق بيان المكتبة، أصحيحة هذه الجملة أم خاطئة؟',
  statement: 'سافر وفد المكتبة إلى سدرة في 22 يونيو.',
  key: false,
};

export const cloze: ClozeChoiceItem = {
  ...arabicBase,
  id: 'cloze-ar',
  type: 'cloze-choice',
  stem: 'وفق بيان المكتبة، ما الذي يكمل الجملة؟',
  blank: { before: 'سافر وفد المكتبة إلى ', after: ' في 22 يونيو، ثم إلى سدرة.' },
  options: singleChoice.options,
  key: 'b',
};

export const shortAnswer: ShortAnswerItem = {
  ...arabicBase,
  id: 'short-ar',
  type: 'short-answer',
  stem: 'وفق بيان المكتبة، أيّ مدينة سافر إليها وفدها في 22 يونيو؟ اكتب اسمها.',
  key: { type: 'place', key: 'نورية', aliases: [], others: ['سدرة'] },
  keyText: 'نورية',
};

const nasty = `<script>alert(1)</script>\u202Eevil\u2066 <img src=x onerror=alert(2)> ${'طويل'.repeat(1250)}`;

/** Every text of an item as a hostile file might have it: markup, bidi controls, five thousand letters without a space. */
export const hostile: SingleChoiceItem = {
  ...singleChoice,
  id: 'hostile',
  stem: nasty,
  hints: [nasty],
  feedback: nasty,
  options: [
    { id: 'a', text: nasty, feedback: nasty },
    { id: 'b', text: nasty },
  ],
  evidence: [{ sentence: 's1', paragraph: 1, supports: true, runs: [{ text: nasty, mark: 'key' }, { text: nasty }] }],
  chain: [{ source: 'x', label: nasty, via: nasty, certainty: 'inferred' }],
};

/** One of every type. */
export const everyType: readonly Item[] = [singleChoice, trueFalse, cloze, shortAnswer];
