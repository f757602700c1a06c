import type { Language } from '@sanad/language';
import type { ChainLink, EvidenceSentence } from './evidence.ts';
import type { Blank, MapPlace, Target, Topic, TypedKey } from './item.ts';
import type { AsOf, Id, Weight } from './lesson.ts';

/** The same in every language and build; a learner's own card has whatever id it was given. */
export type CardId = string;

/** `forward` asks what is said of a party: when, where, which post. `backward` gives that and asks for the party. */
export type CardDirection = 'forward' | 'backward';

/** What a learner sees before the card is turned. `text` is the question, or what introduces the rest. */
export type CardFace =
  | { readonly type: 'question'; readonly text: string }
  | { readonly type: 'cloze'; readonly text: string; readonly blank: Blank }
  /** The other members of the list of which one is asked for. */
  | { readonly type: 'list'; readonly text: string; readonly shown: readonly string[] }
  /** A statement whose source is asked for. */
  | { readonly type: 'statement'; readonly text: string; readonly statement: string }
  /** Unnamed places, the one that is asked for (`key`) among them. */
  | { readonly type: 'map'; readonly text: string; readonly places: readonly MapPlace[]; readonly key: string };

/** When the account was written, in words. */
export interface CardAsOf {
  readonly text: string;
  readonly certainty: AsOf['certainty'];
}

/** What turning the card shows. */
export interface CardBack {
  readonly answer: string;
  /** One sentence of the passage; a learner's own card need not have any. */
  readonly evidence?: EvidenceSentence;
  /** Origin first; empty when the article speaks in its own voice. */
  readonly chain: readonly ChainLink[];
  /** Whose words the evidence is. */
  readonly wording: 'retold' | 'original';
  readonly asOf?: CardAsOf;
  /** What a typed answer is held against; left out where the answer is too free to be typed. */
  readonly typed?: TypedKey;
}

interface CardBase {
  readonly id: CardId;
  readonly lesson: Id;
  readonly language: Language;
  readonly front: CardFace;
  readonly back: CardBack;
  /** Cards with one `siblings` give each other away: no two of them are shown on one day. The fact's id, or the entity's. */
  readonly siblings: Id;
  /** Equal for equal answers, whatever their wording and language. */
  readonly answerHash: string;
}

/** What is asked of a fact: its place in it, one gap, one of a list, what came next, who said it, where, what it means. */
export type CardNote = 'question' | 'cloze' | 'list' | 'sequence' | 'source' | 'map' | 'term';

/** A card made from a lesson's facts. */
export interface LessonCard extends CardBase {
  readonly note: CardNote;
  readonly direction: CardDirection;
  readonly topic: Topic;
  /** What it asks, in the words of items; the first target's fact and role are in its id. */
  readonly targets: readonly Target[];
  /** Of its fact. */
  readonly weight: Weight;
  /** How much it is worth learning, 0 to 1. */
  readonly worth: number;
}

/** A card that a learner wrote. */
export interface OwnCard extends CardBase {
  readonly note: 'own';
}

/** A question on one side, the answer with its evidence on the other. */
export type Card = LessonCard | OwnCard;
