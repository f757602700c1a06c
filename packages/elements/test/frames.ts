/** What the Arabic items share. The town, the library and the dates are invented. */
export const arabicFrame = {
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

/** What the English items share. */
export const englishFrame = {
  ...arabicFrame,
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
