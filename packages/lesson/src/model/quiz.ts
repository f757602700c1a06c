import type { Language } from '@sanad/language';
import type { Item, ItemType, Level, Topic } from './item.ts';
import type { Id, Weight } from './lesson.ts';

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
}

/** Why a quiz holds fewer items than asked for, or fewer of some kind. */
export interface Shortfall {
  readonly reason: 'too-few-facts' | 'too-few-above-locate';
  readonly asked: number;
  readonly made: number;
}

/** A quiz as made: whole in itself, the same for the same lesson, blueprint and seed on every machine. */
export interface Quiz {
  readonly lesson: LessonVersion;
  readonly title: string;
  readonly language: Language;
  readonly seed: number;
  readonly items: readonly Item[];
  readonly shortfalls: readonly Shortfall[];
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
