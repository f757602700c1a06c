import type { Direction, Language } from '@sanad/language';
import type { Topic, Verdict } from '@sanad/lesson';
import type { DataProblem } from '../data/data-problem.ts';
import { Catalogue } from './catalogue.ts';

/** What every element with questions says of itself, in one language. Functions take what stands in the sentence. */
export interface Strings {
  readonly language: Language;
  readonly direction: Direction;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Why there is nothing to show, and how to see more of that or try again. */
  readonly problems: Readonly<Record<DataProblem['reason'], string>>;
  readonly retry: string;
  readonly loading: string;
  readonly details: string;
  /** Of a quiz: where the learner is in it. */
  readonly back: string;
  readonly progress: string;
  readonly position: (at: number, of: number) => string;
  /** What a form that waits for a quiz says. */
  readonly takeFirst: string;
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
  readonly pointsOf: (points: string, items: number) => string;
}

/** The elements' own words, by language. */
export const commonStrings = new Catalogue<Strings>({
  ar: async () => (await import('./ar.ts')).arabic,
  en: async () => (await import('./en.ts')).english,
});
