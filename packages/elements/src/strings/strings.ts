import type { Direction, Language } from '@sanad/language';
import type { EntityType, Level, PlaceKind, Topic, Verdict } from '@sanad/lesson';
import { arabic } from './ar.ts';
import { english } from './en.ts';

/** What an entity is called beside its name: a place by its kind, anything else by its type. */
export type Kind = Exclude<EntityType, 'place'> | PlaceKind;

/** What an item asks to be done. */
export type How = 'selectAll' | 'day' | 'month' | 'year' | 'order' | 'matching' | 'categorise' | 'map' | 'open';

/** What an answer can lack. */
export type Need = 'choose' | 'chooseSome' | 'type' | 'typeBoth' | 'order' | 'pair' | 'point' | 'write';

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
  /** What to do, for items whose controls do not say it of themselves. */
  readonly how: Readonly<Record<How, string>>;
  /** What is missing in an answer that is not whole. */
  readonly needs: Readonly<Record<Need, string>>;
  readonly blank: string;
  readonly statementTrue: string;
  readonly statementFalse: string;
  readonly missingWords: string;
  readonly number: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly choosePartner: string;
  readonly move: Readonly<Record<'up' | 'down', string>>;
  /** Where an entry stands after it was moved, from 1. */
  readonly movedTo: (entry: string, place: number, of: number) => string;
  readonly inPlace: string;
  readonly belongsAt: (place: number) => string;
  readonly rightOrder: string;
  /** What earns a part of the points of an order. */
  readonly orderCredit: string;
  readonly kilometres: (length: number) => string;
  readonly showModelAnswer: string;
  readonly modelAnswer: string;
  readonly rubric: string;
  readonly points: (points: number) => string;
  readonly met: string;
  readonly notMet: string;
  /** What an answer in sentences came to by the learner's own reading. */
  readonly markedYourself: (points: number, total: number) => string;
  readonly recordMarks: string;
  /** How one of several right or wrong options stands: chosen or not. */
  readonly standings: Readonly<Record<'hit' | 'missed' | 'false-hit', string>>;
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
  readonly timeline: TimelineStrings;
  readonly map: MapStrings;
}

/** What the timeline says. */
export interface TimelineStrings {
  readonly label: string;
  /** A date that the text tells from where it stands, or only lets be worked out. */
  readonly workedOut: (date: string) => string;
  readonly notStated: string;
  /** An event that the text only puts after others. */
  readonly later: string;
  readonly afterDate: (date: string) => string;
  readonly noDate: string;
  readonly quoted: (words: string) => string;
  readonly plan: string;
  readonly written: string;
  readonly howKnown: string;
}

/** What the map says. */
export interface MapStrings {
  readonly label: string;
  readonly elsewhere: string;
  readonly choose: string;
  readonly told: string;
  readonly more: (count: number) => string;
  readonly failed: string;
}

const catalogue: Readonly<Record<Language, Strings>> = { ar: arabic, en: english };

/** The elements' own words in `language`. */
export function stringsFor(language: Language): Strings {
  return catalogue[language];
}
