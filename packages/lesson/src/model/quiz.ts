import type { Language } from '@sanad/language';
import type { Item, ItemType, Level, Topic } from './item.ts';
import type { Id, Weight } from './lesson.ts';

/** How hard an item is taken to be before anybody answered it: below 0 logits, up to .7, above. */
export type DifficultyBand = 'easy' | 'medium' | 'hard';

/** How many items of some kinds a quiz is to hold; what is not named is spread. */
export interface Quotas {
  readonly topics?: { readonly [T in Topic]?: number };
  readonly types?: { readonly [T in ItemType]?: number };
  readonly levels?: { readonly [L in Level]?: number };
  readonly difficulties?: { readonly [B in DifficultyBand]?: number };
}

/** The most that a target format shows, in graphemes: Kahoot's is a stem of 120 and an option of 75. */
export interface MaxLength {
  readonly stem: number;
  readonly option: number;
}

/** What a quiz should hold. Only `language` and `count` are asked for; the rest has a sensible default. */
export interface Blueprint {
  readonly language: Language;
  readonly count: number;
  /** All types when left out. */
  readonly types?: readonly ItemType[];
  /** All topics when left out. */
  readonly topics?: readonly Topic[];
  /** Core and supporting when left out. */
  readonly weights?: readonly Weight[];
  /** Least share of items above `locate`, 0 to 1; .4 when left out. */
  readonly aboveLocate?: number;
  readonly quotas?: Quotas;
  /** Items are worded to fit; what cannot be is left out. No limit when left out. */
  readonly maxLength?: MaxLength;
}

/**
 * Why a quiz holds fewer items than asked for, or fewer of some kind (`of`), or shares some with other
 * forms (`made` do not).
 */
export interface Shortfall {
  readonly reason: 'too-few-facts' | 'too-few-above-locate' | 'too-few-of-a-kind' | 'shared-with-another-form';
  readonly of?: Topic | ItemType | Level | DifficultyBand;
  readonly asked: number;
  readonly made: number;
}

/** How firmly an item is held: `kept` when the quiz is made anew; `locked` also in its place and as it is. */
export type Hold = 'kept' | 'locked';

/** A quiz as made: whole in itself, the same for the same lesson, blueprint and seed on every machine. */
export interface Quiz {
  readonly lesson: LessonVersion;
  readonly title: string;
  readonly language: Language;
  readonly seed: number;
  readonly items: readonly Item[];
  readonly shortfalls: readonly Shortfall[];
  /** What it was made to; left out of a quiz that was put together by hand. */
  readonly blueprint?: Blueprint;
  /** Which of several forms of one blueprint this is: A, B, C. */
  readonly form?: string;
  /** What a teacher holds on to, by item id. An edited item is kept. */
  readonly holds?: { readonly [itemId: string]: Hold };
}

/** Which lesson, and which state of it. */
export interface LessonVersion {
  readonly id: Id;
  readonly version: number;
}

/** Points by topic or level: what was got and what could be got. */
export interface Tally<K extends Topic | Level | ItemType = Topic | Level | ItemType> {
  readonly of: K;
  readonly points: number;
  readonly items: number;
}
