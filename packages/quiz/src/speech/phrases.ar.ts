import type { Phrases } from './phrases.ts';

function arabicAnchored(anchor: string, rest: string): string {
  return anchor === '' ? rest : `${anchor}، ${rest}`;
}

const paragraphNouns: readonly (string | undefined)[] = [undefined, 'الفقرة', 'الفقرتين'];

/** The fixed words of items in Arabic. */
export const arabicPhrases: Phrases = {
  byText: 'بحسب النص',
  by: (source) => `وفق ${source}`,
  byCiting: (source, origin) => `وفق ${source} نقلًا عن ${origin}`,
  anchored: arabicAnchored,
  completes: (anchor) => arabicAnchored(anchor, 'ما الذي يكمل الجملة؟'),
  fillsIn: (anchor) => arabicAnchored(anchor, 'اكتب ما يكمل الجملة:'),
  bothEnds: 'اكتب الحدّين.',
  nameOne: 'اذكر جوابًا واحدًا.',
  rightAnswers: (answers) => `الأجوبة الصحيحة: ${answers.join('؛ ')}.`,
  selectAll: 'اختر كلّ ما يصحّ.',
  isTrue: (anchor) => arabicAnchored(anchor, 'أصحيحة هذه الجملة أم خاطئة؟'),
  hintParagraphs: (paragraphs) =>
    `الجواب في ${paragraphNouns[paragraphs.length] ?? 'الفقرات'} ${paragraphs.join(' و')}.`,
  hintSentence: (sentence) => `ارجع إلى هذه الجملة: ${sentence}`,
  said: (anchor, statement) => `${anchor}: ${statement}`,
  and: (items) => items.join(' و'),
};
