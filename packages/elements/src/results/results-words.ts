import { Catalogue } from '../strings/catalogue.ts';
import type { Strings } from '../strings/strings.ts';

/** What the result of a quiz says besides what every element says. */
export interface ResultsWords {
  readonly score: (points: string, items: number) => string;
  readonly byTopic: string;
  readonly topic: string;
  readonly share: string;
  readonly mistakes: (count: number) => string;
  readonly noMistakes: string;
  readonly skipped: (count: number) => string;
  readonly showTheirAnswers: string;
}

/** All that the result of a quiz says. */
export type ResultsStrings = Strings & ResultsWords;

/** What the result of a quiz says, by language. */
export const resultsWords = new Catalogue<ResultsWords>({
  ar: async () => (await import('./results-words.ar.ts')).arabicResults,
  en: async () => (await import('./results-words.en.ts')).englishResults,
});
