import type { Lesson } from '@sanad/lesson';

/** A lesson of two paragraphs; the town, the library and the dates are invented. */
export const lesson: Lesson = {
  format: 'sanad-lesson/1',
  id: 'library',
  version: 1,
  state: 'reviewed',
  languages: ['ar', 'en'],
  title: { ar: 'رحلات مكتبة المدينة', en: 'The town library’s trips' },
  wording: 'retold',
  source: { language: 'ar', paragraphs: 2 },
  passage: [
    [
      {
        id: 's1',
        paragraph: 1,
        text: {
          ar: 'أعلنت {مكتبة المدينة|library} أن {مديرتها سلمى النجار|salma} زارت {نورية|nuriya} في {يونيو|@trip-nuriya.date}.',
          en: '{The town library|library} announced that {its director, Salma Najjar,|salma} visited {Nuriya|nuriya} in {June|@trip-nuriya.date}.',
        },
        attribution: [{ source: 'library', verb: 'state', via: 'statement' }],
      },
    ],
    [
      {
        id: 's2',
        paragraph: 2,
        text: {
          ar: 'ولم تكن تلك الرحلة الوحيدة في ذلك الصيف، فقد سافر وفدها إلى {نورية|nuriya} مرّة ثانية، وطلب {توسيع قاعة القراءة|reading-room}.',
          en: 'It was not the only trip of that summer: its delegation travelled to {Nuriya|nuriya} again, and asked for {a larger reading room|reading-room}.',
        },
        attribution: [{ source: 'library', verb: 'state', via: 'statement' }],
      },
      {
        id: 's3',
        paragraph: 2,
        text: {
          ar: 'ونقل {تقرير صحفي|report} عن {زوّار لم يسمّهم|visitors} أن رحلات أخرى قد تلي.',
          en: '{A press report|report} quoted {visitors it did not name|visitors} as saying that more trips might follow.',
        },
        attribution: [
          { source: 'visitors', verb: 'state', certainty: 'inferred' },
          { source: 'report', verb: 'report' },
        ],
      },
      { id: 's4', paragraph: 2, text: { ar: 'ولم يرد ذلك في البيان.', en: 'The statement did not mention this.' } },
    ],
  ],
  entities: [
    {
      id: 'library',
      type: 'organisation',
      name: { ar: 'مكتبة المدينة', en: 'Town library' },
      gloss: { ar: 'مكتبة عامة في وسط المدينة.', en: 'A public library in the town centre.' },
    },
    {
      id: 'salma',
      type: 'person',
      name: { ar: 'سلمى النجار', en: 'Salma Najjar' },
      gloss: { ar: 'مديرة المكتبة.', en: 'The library’s director.' },
    },
    {
      id: 'nuriya',
      type: 'place',
      kind: 'city',
      name: { ar: 'نورية', en: 'Nuriya' },
      gloss: { ar: 'بلدة على الساحل، زارها الوفد مرّتين.', en: 'A town on the coast; the delegation visited it twice.' },
    },
    { id: 'statement', type: 'document', name: { ar: 'بيان المكتبة', en: 'The library’s statement' } },
    { id: 'report', type: 'document', name: { ar: 'تقرير صحفي', en: 'Press report' } },
    { id: 'visitors', type: 'group', name: { ar: 'زوّار لم يُسمَّوا', en: 'Unnamed visitors' } },
    { id: 'reading-room', type: 'demand', name: { ar: 'توسيع قاعة القراءة', en: 'a larger reading room' } },
  ],
  facts: [
    {
      id: 'trip-nuriya',
      nature: 'event',
      weight: 'core',
      statement: {
        ar: 'زارت {سلمى النجار|salma} {نورية|nuriya} في {يونيو|@date}.',
        en: '{Salma Najjar|salma} visited {Nuriya|nuriya} in {June|@date}.',
      },
      values: { date: { type: 'date', edtf: '2020-06' } },
      evidence: ['s1'],
    },
  ],
};
