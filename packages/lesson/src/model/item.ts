import type { Direction, Language } from '@sanad/language';
import type { ChainLink, EvidenceSentence } from './evidence.ts';
import type { Id } from './lesson.ts';

/** Every topic, in the order a learner chooses among them. */
export const topics = [
  'actor',
  'place',
  'date',
  'number',
  'demand',
  'source',
  'document',
  'object',
  'wording',
] as const;

/** What a question asks for, derived from what its target refers to. */
export type Topic = (typeof topics)[number];

/** What answering takes, lowest first. */
export type Level = 'locate' | 'understand' | 'attribute' | 'compare' | 'judge';

/** The part of a fact that is asked: a role of its relation, `role:reference` in a list, `source` for who said it. */
export interface Target {
  readonly fact: Id;
  readonly role: string;
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
  /** Names of what the key is a part of: true, and too general. */
  readonly wholes?: readonly string[];
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
  /** Origin first; empty when the article speaks in its own voice, or the item's facts came different ways. */
  readonly chain: readonly ChainLink[];
  /** Whose words the evidence is. */
  readonly wording: 'retold' | 'original';
  /** A-priori, in logits: 0 is an even chance for an average learner. */
  readonly difficulty: number;
}

/** One right option among several. */
interface OneOfMany extends ItemBase {
  readonly options: readonly Option[];
  /** Id of the right option. */
  readonly key: string;
}

export interface SingleChoiceItem extends OneOfMany {
  readonly type: 'single-choice';
}

/** Which party the text speaks of and does not let speak. */
export interface NotQuotedItem extends OneOfMany {
  readonly type: 'not-quoted';
}

/** A statement of the passage, shown without its reporting verb, and one right option. */
interface AboutStatement extends OneOfMany {
  readonly statement: string;
}

/** Which source said it, at the link that its target's role names: `source`, nearest to the reader, or `origin`. */
export interface WhoSaidItem extends AboutStatement {
  readonly type: 'who-said';
}

/** Whether the article says it in its own voice, or which source it gives the words to. */
export interface WhoseVoiceItem extends AboutStatement {
  readonly type: 'whose-voice';
}

/** What sort of statement it is: an event, a plan, a demand, a judgement. */
export interface StatementKindItem extends AboutStatement {
  readonly type: 'statement-kind';
}

/** Which sentence of the passage supports it. */
export interface FindEvidenceItem extends AboutStatement {
  readonly type: 'find-evidence';
}

export interface MultipleChoiceItem extends ItemBase {
  readonly type: 'multiple-choice';
  readonly options: readonly Option[];
  /** Ids of every right option. */
  readonly key: readonly string[];
}

export interface TrueFalseItem extends ItemBase {
  readonly type: 'true-false';
  /** What is to be judged; at most one mention of it was swapped. */
  readonly statement: string;
  readonly key: boolean;
}

export interface ClozeChoiceItem extends OneOfMany {
  readonly type: 'cloze-choice';
  readonly blank: Blank;
}

export interface ClozeTypedItem extends ItemBase {
  readonly type: 'cloze-typed';
  readonly blank: Blank;
  readonly key: TypedKey;
  /** The key as it is shown. */
  readonly keyText: string;
}

export interface ShortAnswerItem extends ItemBase {
  readonly type: 'short-answer';
  readonly key: TypedKey;
  /** The key as it is shown. */
  readonly keyText: string;
}

/** A number to type, or both ends of a range: two fields when `min` and `max` differ. */
export interface NumericItem extends ItemBase {
  readonly type: 'numeric';
  readonly key: { readonly min: number; readonly max: number };
  /** The noun that is counted, shown beside the field; empty when the number has none. */
  readonly unit: string;
  readonly keyText: string;
}

/** A date to type at the stated precision, or both ends of a period: two fields when `from` and `to` differ. */
export interface DateItem extends ItemBase {
  readonly type: 'date';
  /** EDTF days, months or years, of one precision. */
  readonly key: { readonly from: string; readonly to: string };
  readonly precision: 'day' | 'month' | 'year';
  readonly keyText: string;
}

/** Entries to put in order. */
interface InOrder extends ItemBase {
  /** In the order shown, which is not the key's. */
  readonly entries: readonly Option[];
  /** Ids of the entries, first to last. */
  readonly key: readonly string[];
}

/** Events to put in order of time. */
export interface OrderingItem extends InOrder {
  readonly type: 'ordering';
}

/** The links of a report to put in order, origin first. */
export interface ChainOrderItem extends InOrder {
  readonly type: 'chain-order';
}

/** A prompt and the option that belongs to it. */
export interface Pair {
  readonly prompt: string;
  readonly option: string;
}

/** Prompts, each to be given one of the options. */
interface InPairs extends ItemBase {
  readonly prompts: readonly Option[];
  readonly options: readonly Option[];
  /** One pair for every prompt. */
  readonly key: readonly Pair[];
}

/** Each prompt has an option of its own, and one option is to spare. */
export interface MatchingItem extends InPairs {
  readonly type: 'matching';
}

/** Options are bins that hold any number of prompts. */
export interface CategoriseItem extends InPairs {
  readonly type: 'categorise';
}

/** Longitude and latitude in degrees, WGS 84. */
export type Coordinates = readonly [number, number];

/** An option with where it lies. */
export interface MapPlace extends Option {
  readonly at: Coordinates;
}

/** A place to point at on a map. What is pointed at is the nearest of the places. */
export interface MapItem extends ItemBase {
  readonly type: 'map';
  readonly places: readonly MapPlace[];
  /** Id of the place. */
  readonly key: string;
}

/** One thing that a good answer to an open question does. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  /** Of the rubric's total. */
  readonly points: number;
}

/** A question answered in sentences, held by the learner or a teacher against a model answer and a rubric. */
export interface OpenItem extends ItemBase {
  readonly type: 'open';
  readonly modelAnswer: string;
  readonly rubric: readonly Criterion[];
}

/** One question about one or more facts, whole in itself: it can be shown without its lesson. */
export type Item =
  | SingleChoiceItem
  | NotQuotedItem
  | WhoSaidItem
  | WhoseVoiceItem
  | StatementKindItem
  | FindEvidenceItem
  | MultipleChoiceItem
  | TrueFalseItem
  | ClozeChoiceItem
  | ClozeTypedItem
  | ShortAnswerItem
  | NumericItem
  | DateItem
  | OrderingItem
  | ChainOrderItem
  | MatchingItem
  | CategoriseItem
  | MapItem
  | OpenItem;

export type ItemType = Item['type'];

/** Every item type, in the order the product lists them. */
export const itemTypes = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'cloze-choice',
  'cloze-typed',
  'short-answer',
  'numeric',
  'date',
  'ordering',
  'matching',
  'categorise',
  'map',
  'who-said',
  'chain-order',
  'whose-voice',
  'statement-kind',
  'find-evidence',
  'not-quoted',
  'open',
] as const satisfies readonly ItemType[];
