import type { Language } from '@sanad/language';

/** The fixed words of cards, in one language. `year` is that of the account; empty where it is not known. */
export interface CardPhrases {
  /** "According to a 2020 article". */
  readonly byArticle: (year: string) => string;
  /** A source that is named already, and the year. */
  readonly bySource: (anchor: string, year: string) => string;
  /** A question whose other answers, so many, are shown under it. */
  readonly besidesShown: (question: string, shown: number) => string;
  /** What came next after an event, which is named after a colon. */
  readonly cameNext: (event: string) => string;
  /** Whose a figure is, or a saying; said of a statement below. */
  readonly whoseFigure: string;
  readonly whoseSaying: string;
  /** Who spoke first, where it came through others; and through whom it came. */
  readonly whoseFirst: string;
  readonly throughWhom: string;
  /** Where a place lies on a map. */
  readonly where: (place: string, gender: 'masculine' | 'feminine') => string;
  /** What a name stands for. */
  readonly whatIs: (name: string, year: string, isPlural: boolean) => string;
}

const arabic: CardPhrases = {
  byArticle: (year) => (year === '' ? 'بحسب المقال' : `بحسب مقال نُشر عام ${year}`),
  bySource: (anchor, year) => (year === '' ? anchor : `${anchor} (${year})`),
  besidesShown: (question) => question.replace(/؟$/u, ' غير ما يأتي؟'),
  cameNext: (event) => `أيّ حدث تلا مباشرةً الحدث الآتي: ${event}؟`,
  whoseFigure: 'مَن صاحب هذا الرقم؟',
  whoseSaying: 'عمّن نُقل هذا القول؟',
  whoseFirst: 'مَن قال هذا أولًا، قبل أن ينقله غيره؟',
  throughWhom: 'عن طريق مَن وصل هذا إلى المقال؟',
  where: (place, gender) => `أين ${gender === 'feminine' ? 'تقع' : 'يقع'} ${place} على الخريطة؟`,
  whatIs: (name, year) => (year === '' ? `في هذا المقال، ما ${name}؟` : `في أخبار عام ${year}، ما ${name}؟`),
};

const english: CardPhrases = {
  byArticle: (year) => (year === '' ? 'According to the article' : `According to a ${year} article`),
  bySource: (anchor, year) => (year === '' ? anchor : `${anchor} (${year})`),
  besidesShown: (question, shown) => question.replace(/\?$/u, shown === 1 ? ' besides this?' : ' besides these?'),
  cameNext: (event) => `which event came next after this one: ${event}?`,
  whoseFigure: 'whose figure is this?',
  whoseSaying: 'who is quoted as saying this?',
  whoseFirst: 'who said this first, before others passed it on?',
  throughWhom: 'through whom did this reach the article?',
  where: (place) => `Where on the map is ${place}?`,
  whatIs: (name, year, isPlural) =>
    `In ${year === '' ? 'this article' : `the news of ${year}`}, what ${isPlural ? 'are' : 'is'} ${name}?`,
};

/** The fixed words of cards by language. */
export const cardPhrases: Readonly<Record<Language, CardPhrases>> = { ar: arabic, en: english };
