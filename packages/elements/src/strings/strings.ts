import type { Direction, Language } from '@sanad/language';
import type { CardRating, EntityType, Level, PlaceKind, Topic, Verdict } from '@sanad/lesson';
import { arabic } from './ar.ts';
import { english } from './en.ts';

/** What an entity is called beside its name: a place by its kind, anything else by its type. */
export type Kind = Exclude<EntityType, 'place'> | PlaceKind;

/** What an item asks to be done. */
export type How = 'selectAll' | 'day' | 'month' | 'year' | 'order' | 'matching' | 'categorise' | 'map' | 'open';

/** What an answer can lack. */
export type Need = 'choose' | 'chooseSome' | 'type' | 'typeBoth' | 'order' | 'pair' | 'point' | 'write';

/** How long until something comes back, and in what it is counted. */
export type Span = 'minutes' | 'hours' | 'days' | 'months' | 'years';

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
  readonly showAnswer: string;
  readonly ratings: Readonly<Record<CardRating, string>>;
  readonly undo: string;
  readonly bury: string;
  readonly suspend: string;
  /** What a screen reader is told of a card that was taken away or brought back. */
  readonly cardNews: Readonly<Record<'buried' | 'suspended' | 'undone', string>>;
  readonly answerIs: (answer: string) => string;
  /** Which card of the deck this is, from 1. */
  readonly cardOf: (place: number, of: number) => string;
  /** Said of the cards that come once more. */
  readonly onceMore: string;
  readonly spans: Readonly<Record<Span, (count: number) => string>>;
  /** Of a card that the learner wrote. */
  readonly ownCard: string;
  /** Before the time when the account was written. */
  readonly asOf: string;
  readonly deckDone: string;
  readonly cardsRated: (count: number) => string;
  readonly noCards: string;
  readonly making: string;
  readonly cardsFailed: string;
  /** What the four ratings are for. */
  readonly howWell: string;
}

const catalogue: Readonly<Record<Language, Strings>> = { ar: arabic, en: english };

/** The elements' own words in `language`. */
export function stringsFor(language: Language): Strings {
  return catalogue[language];
}
