import type { Direction, Language } from '@sanad/language';
import type { Topic, Verdict } from '@sanad/lesson';
import { Catalogue } from './catalogue.ts';

/** What every element with questions says of itself, in one language. Functions take what stands in the sentence. */
export interface Strings {
  readonly language: Language;
  readonly direction: Direction;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly check: string;
  readonly hint: string;
  readonly noMoreHints: string;
  readonly skip: string;
  /** What is missing where one option is to be chosen. */
  readonly chooseFirst: string;
  readonly next: string;
  /** Where feedback is withheld: keeps the answer, or another in its place. */
  readonly save: string;
  readonly change: string;
  readonly saved: string;
  readonly tryAgain: string;
  readonly triesLeft: (count: number) => string;
  readonly blank: string;
  readonly kilometres: (length: number) => string;
  readonly modelAnswer: string;
  readonly yourAnswer: string;
  readonly correctAnswer: string;
  readonly evidence: string;
  /** Whose words the evidence is, and where. */
  readonly retold: (paragraph: number) => string;
  readonly original: (paragraph: number) => string;
  readonly whoSaidIt: string;
  readonly article: string;
  readonly through: string;
  readonly inferred: string;
  readonly openInParagraph: string;
  readonly score: (points: string, items: number) => string;
  readonly byTopic: string;
  readonly topic: string;
  readonly share: string;
  readonly pointsOf: (points: string, items: number) => string;
  readonly mistakes: (count: number) => string;
  readonly noMistakes: string;
  readonly skipped: (count: number) => string;
  readonly showTheirAnswers: string;
}

/** The elements' own words, by language. */
export const commonStrings = new Catalogue<Strings>({
  ar: async () => (await import('./ar.ts')).arabic,
  en: async () => (await import('./en.ts')).english,
});
