import type { Id } from '@sanad/lesson';

/**
 * A question with blanks for names. `{actor}` names the role's argument; `{actor.genitive}` after a
 * preposition and `{party.accusative}` as an object, which Arabic writes alike. The role that is asked names
 * what else stands in it. `{actor:زار|زارت}` agrees with it (Arabic masculine|feminine, English
 * singular|plural), `{date.on}` takes its preposition with it, `{?}` says "which city", "on which day", and
 * `{?:مرّ|مرّت}` agrees with the noun that it asks with. `{#:aim|aims}` tells whether one thing or several are asked for. A part in square brackets is left out where a fact has
 * no such role.
 */
export type Template = string;

/** `determines` has one value for each combination of `given`: any other value is false. */
export interface RelationKey {
  readonly given: readonly string[];
  readonly determines: string;
}

/** What a kind of fact means: its roles, and what follows from it. */
export interface RelationDefinition {
  readonly type: Id;
  readonly roles: readonly string[];
  readonly keys: readonly RelationKey[];
  /** Roles that not everything of a kind could fill: only what fills them elsewhere in the lesson is offered. */
  readonly narrow?: readonly string[];
  /** Tells of an event, which has a name without its date. */
  readonly isEvent?: true;
  /** Imputes a wrong: only a date, a number or the source may be put in question. */
  readonly sensitive?: true;
}

/** How relations are asked about in one language, by type. */
export type RelationWords = Readonly<Record<Id, Asked>>;

/** How one relation is asked about. */
export interface Asked {
  /** Names the event that a fact of the relation tells of, without its date. */
  readonly label?: Template;
  /** Questions by the role they ask for, the best first. */
  readonly templates: Readonly<Record<string, readonly Template[]>>;
}
