import type { TimelineWords } from './timeline-words.ts';

/** What a line of time says in Arabic. */
export const arabicTimeline: TimelineWords = {
  label: 'الأحداث بترتيب الزمن',
  workedOut: (date) => `لا يذكره النصّ، والمستنتَج: ${date}`,
  notStated: 'استنتاجًا، ولا يذكره النصّ',
  later: 'بعد ذلك',
  afterDate: (date) => `بعد حدث ${date}، ولا يذكر النصّ تاريخًا`,
  noDate: 'لا يذكر النصّ تاريخًا',
  quoted: (words) => `«${words}»`,
  plan: 'مقرّر',
  written: 'كُتب المقال',
  howKnown: 'كيف عُرف ذلك؟',
};
