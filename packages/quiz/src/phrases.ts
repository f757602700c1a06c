import type { Language } from '@sanad/language';

/** The fixed words that items are built from, in one language. */
export interface Phrases {
  /** "According to the text": the article speaks in its own voice. */
  readonly byText: string;
  /** "According to X". */
  readonly by: (source: string) => string;
  /** "According to X, citing Y". */
  readonly byCiting: (source: string, origin: string) => string;
  /** Joins the anchor and what follows it. */
  readonly anchored: (anchor: string, rest: string) => string;
  readonly completes: (anchor: string) => string;
  readonly isTrue: (anchor: string) => string;
  readonly whoSaid: (statement: string) => string;
  readonly whoSaidFirst: (statement: string) => string;
  readonly whoseJudgement: (statement: string) => string;
  readonly articleItself: string;
  readonly hintParagraph: (paragraph: number) => string;
  readonly hintSentence: (sentence: string) => string;
  readonly spelling: (key: string) => string;
  readonly tooGeneral: string;
  /** What a text says of something, in answer to a wrong option. */
  readonly said: (anchor: string, statement: string) => string;
  readonly and: (items: readonly string[]) => string;
}

const arabic: Phrases = {
  byText: 'بحسب النص',
  by: (source) => `وفق ${source}`,
  byCiting: (source, origin) => `وفق ${source} نقلًا عن ${origin}`,
  anchored: (anchor, rest) => `${anchor}، ${rest}`,
  completes: (anchor) => `${anchor}، ما الذي يكمل الجملة؟`,
  isTrue: (anchor) => `${anchor}، أصحيحة هذه الجملة أم خاطئة؟`,
  whoSaid: (statement) => `أيّ مصدر ينقل عنه النص مباشرةً هذا القول: ${statement}؟`,
  whoSaidFirst: (statement) => `أيّ مصدر هو الأصل الأول لهذا القول، بحسب النص: ${statement}؟`,
  whoseJudgement: (statement) => `لأيّ مصدر هذا الرأي، بحسب النص: ${statement}؟`,
  articleItself: 'المقال نفسه',
  hintParagraph: (paragraph) => `الجواب في الفقرة ${String(paragraph)}.`,
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
  anchored: (anchor, rest) => `${anchor}, ${rest}`,
  completes: (anchor) => `${anchor}, what completes the sentence?`,
  isTrue: (anchor) => `${anchor}, is this sentence true or false?`,
  whoSaid: (statement) => `Which source does the text take this from directly: ${statement}?`,
  whoSaidFirst: (statement) => `Which source did this come from first, according to the text: ${statement}?`,
  whoseJudgement: (statement) => `Whose opinion is this, according to the text: ${statement}?`,
  articleItself: 'The article itself',
  hintParagraph: (paragraph) => `The answer is in paragraph ${String(paragraph)}.`,
  hintSentence: (sentence) => `Go back to this sentence: ${sentence}`,
  spelling: (key) => `It is written: ${key}`,
  tooGeneral: 'True, but too general. Be more exact.',
  said: (anchor, statement) => `${anchor}: ${statement}`,
  and: (items) =>
    items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
};

/** The fixed words of items by language. */
export const phrases: Readonly<Record<Language, Phrases>> = { ar: arabic, en: english };
