import type { Language } from '@sanad/language';

/** The fixed words that items are built from, in one language. */
export interface Phrases {
  /** "According to the text": the article speaks in its own voice. */
  readonly byText: string;
  /** "According to X". */
  readonly by: (source: string) => string;
  /** "According to X, citing Y". */
  readonly byCiting: (source: string, origin: string) => string;
  /** Joins the anchor and what follows it; without an anchor, what follows stands alone. */
  readonly anchored: (anchor: string, rest: string) => string;
  readonly completes: (anchor: string) => string;
  readonly fillsIn: (anchor: string) => string;
  /** After a question whose answer is a range or a period. */
  readonly bothEnds: string;
  /** After a question that any of several answers would answer. */
  readonly nameOne: string;
  /** What would have been right, where several things would. */
  readonly rightAnswers: (answers: readonly string[]) => string;
  /** After a question with more than one right option. */
  readonly selectAll: string;
  readonly isTrue: (anchor: string) => string;
  /** Where to look: one paragraph or several. */
  readonly hintParagraphs: (paragraphs: readonly number[]) => string;
  readonly hintSentence: (sentence: string) => string;
  readonly spelling: (key: string) => string;
  readonly tooGeneral: string;
  /** What a text says of something, in answer to a wrong option. */
  readonly said: (anchor: string, statement: string) => string;
  readonly and: (items: readonly string[]) => string;
}

function arabicAnchored(anchor: string, rest: string): string {
  return anchor === '' ? rest : `${anchor}، ${rest}`;
}

function englishAnchored(anchor: string, rest: string): string {
  return anchor === '' ? rest.charAt(0).toUpperCase() + rest.slice(1) : `${anchor}, ${rest}`;
}

const paragraphNouns: readonly (string | undefined)[] = [undefined, 'الفقرة', 'الفقرتين'];

const arabic: Phrases = {
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
  spelling: (key) => `يُكتب: ${key}`,
  tooGeneral: 'هذا صحيح لكنه أعمّ من المطلوب. حدِّد أكثر.',
  said: (anchor, statement) => `${anchor}: ${statement}`,
  and: (items) => items.join(' و'),
};

const english: Phrases = {
  byText: 'According to the text',
  by: (source) => `According to ${source}`,
  byCiting: (source, origin) => `According to ${source}, citing ${origin}`,
  anchored: englishAnchored,
  completes: (anchor) => englishAnchored(anchor, 'what completes the sentence?'),
  fillsIn: (anchor) => englishAnchored(anchor, 'type what completes the sentence:'),
  bothEnds: 'Give both ends.',
  nameOne: 'Name one.',
  rightAnswers: (answers) => `Right answers: ${answers.join('; ')}.`,
  selectAll: 'Select all that apply.',
  isTrue: (anchor) => englishAnchored(anchor, 'is this sentence true or false?'),
  hintParagraphs: (paragraphs) =>
    `The answer is in paragraph${paragraphs.length > 1 ? 's' : ''} ${english.and(paragraphs.map(String))}.`,
  hintSentence: (sentence) => `Go back to this sentence: ${sentence}`,
  spelling: (key) => `It is written: ${key}`,
  tooGeneral: 'True, but too general. Be more exact.',
  said: (anchor, statement) => `${anchor}: ${statement}`,
  and: (items) =>
    items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
};

/** The fixed words of items by language. */
export const phrases: Readonly<Record<Language, Phrases>> = { ar: arabic, en: english };
