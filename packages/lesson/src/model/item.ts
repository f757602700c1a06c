import type { Direction, Language } from '@sanad/language';
import type { AttributionLink, Id } from './lesson.ts';

/** What a question asks for, derived from what its target refers to. */
export type Topic = 'date' | 'place' | 'actor' | 'demand' | 'number' | 'source' | 'document' | 'wording';

/** What answering takes, lowest first. */
export type Level = 'locate' | 'understand' | 'attribute' | 'compare' | 'judge';

/** The part of a fact that is asked: a role of its relation, `role:reference` in a list, `source` for who said it. */
export interface Target {
  readonly fact: Id;
  readonly role: string;
}

/** A stretch of evidence. `key`: the words that answer; `mention`: another marked name. */
export interface EvidenceRun {
  readonly text: string;
  readonly mark?: 'key' | 'mention';
}

/** One sentence of the passage as the learner is shown it after answering. */
export interface EvidenceSentence {
  readonly sentence: Id;
  readonly paragraph: number;
  readonly runs: readonly EvidenceRun[];
  /** False for a neighbour shown for context only. */
  readonly supports: boolean;
}

/** One step of the way a report came, with the words to show. */
export interface ChainLink {
  readonly source: Id;
  readonly label: string;
  readonly via?: string;
  readonly certainty: NonNullable<AttributionLink['certainty']>;
}

/** One thing to choose. `feedback` says why it is not the key, where a fact tells. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly feedback?: string;
}

/** Text around one blank. A particle that clings to the blank ends `before` with a tatweel. */
export interface Blank {
  readonly before: string;
  readonly after: string;
}

/** What a typed answer is held against; the query of the language package's `compareTyped`. */
export interface TypedKey {
  readonly type: 'place' | 'actor' | 'organisation' | 'document' | 'date' | 'number' | 'phrase';
  /** A name, an EDTF date, `13` or `3500..3800`. */
  readonly key: string;
  readonly aliases: readonly string[];
  /** Names that the answer must not be taken for. */
  readonly others: readonly string[];
}

interface ItemBase {
  readonly id: string;
  readonly language: Language;
  readonly direction: Direction;
  readonly level: Level;
  readonly topic: Topic;
  readonly targets: readonly Target[];
  readonly stem: string;
  /** From the faintest to the strongest. */
  readonly hints: readonly string[];
  /** The key in one sentence, said after any answer. */
  readonly feedback: string;
  readonly evidence: readonly EvidenceSentence[];
  /** Origin first; empty when the article speaks in its own voice. */
  readonly chain: readonly ChainLink[];
  /** Whose words the evidence is. */
  readonly wording: 'retold' | 'original';
  /** A-priori, in logits: 0 is an even chance for an average learner. */
  readonly difficulty: number;
}

export interface SingleChoiceItem extends ItemBase {
  readonly type: 'single-choice';
  readonly options: readonly Option[];
  /** Id of the right option. */
  readonly key: string;
}

export interface TrueFalseItem extends ItemBase {
  readonly type: 'true-false';
  /** What is to be judged; at most one mention of it was swapped. */
  readonly statement: string;
  readonly key: boolean;
}

export interface ClozeChoiceItem extends ItemBase {
  readonly type: 'cloze-choice';
  readonly blank: Blank;
  readonly options: readonly Option[];
  readonly key: string;
}

export interface ShortAnswerItem extends ItemBase {
  readonly type: 'short-answer';
  readonly key: TypedKey;
  /** The key as it is shown. */
  readonly keyText: string;
}

/** One question about one or more facts, whole in itself: it can be shown without its lesson. */
export type Item = SingleChoiceItem | TrueFalseItem | ClozeChoiceItem | ShortAnswerItem;

export type ItemType = Item['type'];

/** Every item type, in the order the product lists them. */
export const itemTypes = [
  'single-choice',
  'true-false',
  'cloze-choice',
  'short-answer',
] as const satisfies readonly ItemType[];

/** What a learner gave as the answer. Typed text is kept as it was typed. */
export type Response =
  | { readonly type: 'choice'; readonly option: string }
  | { readonly type: 'truth'; readonly value: boolean }
  | { readonly type: 'text'; readonly text: string };

/** `spelling`: right, with a note on how it is written. */
export type Verdict = 'right' | 'spelling' | 'wrong';

/** What grading says of one response. */
export interface Grade {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly points: number;
  /** Why, in the item's language; empty when there is no more to say than the verdict. */
  readonly feedback: string;
}
