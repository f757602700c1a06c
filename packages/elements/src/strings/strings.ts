import type { Direction, Language } from '@sanad/language';
import type { EntityType, Level, PlaceKind, Topic, Verdict } from '@sanad/lesson';
import { arabic } from './ar.ts';
import { english } from './en.ts';

/** What an entity is called beside its name: a place by its kind, anything else by its type. */
export type Kind = Exclude<EntityType, 'place'> | PlaceKind;

/** Every word that the elements say of themselves, in one language. Functions take what stands in the sentence. */
export interface Strings {
  readonly language: Language;
  readonly direction: Direction;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly check: string;
  readonly hint: string;
  readonly noMoreHints: string;
  readonly skip: string;
  readonly next: string;
  readonly close: string;
  readonly chooseFirst: string;
  readonly typeFirst: string;
  readonly typedAnswer: string;
  readonly blank: string;
  readonly statementTrue: string;
  readonly statementFalse: string;
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
  readonly paragraph: string;
  /** Which sentences of a paragraph a chain belongs to, from 1. */
  readonly sentences: (first: number, last: number) => string;
  readonly score: (points: string, items: number) => string;
  readonly byTopic: string;
  readonly topic: string;
  readonly share: string;
  readonly pointsOf: (points: string, items: number) => string;
  readonly mistakes: (count: number) => string;
  readonly noMistakes: string;
  readonly skipped: (count: number) => string;
}

const catalogue: Readonly<Record<Language, Strings>> = { ar: arabic, en: english };

/** The elements' own words in `language`. */
export function stringsFor(language: Language): Strings {
  return catalogue[language];
}
