import type { Language } from '@sanad/language';

/** One text per language of the lesson. Which languages must be there is the lesson's `languages`. */
export type Localized = { readonly [L in Language]?: string };

/** Lower-case Latin letters, digits and hyphens: `trip-zuwara`. Unique among its kind in a lesson. */
export type Id = string;

/**
 * What a mention or a relation's argument points at: an entity's id (`zuwara`), a value of the same
 * fact (`@date`), or, in the passage, a value of a named fact (`@trip-zuwara.date`).
 */
export type Reference = string;

/**
 * Text with mentions: `{surface|reference}`. A backslash before `{`, `|`, `}` or `\` keeps it as a
 * character. Mentions do not nest.
 */
export type MarkedText = { readonly [L in Language]?: string };

/** Whether the text says a thing outright, or a reader had to work it out. */
export type Certainty = 'stated' | 'inferred';

/** One step of a report's way to the reader. */
export interface AttributionLink {
  /** The person, organisation, group or document that says it. */
  readonly source: Id;
  readonly verb: SpeechVerb;
  /** The document or channel it was said through, when the text names one. */
  readonly via?: Id;
  /** `stated` when left out. An inferred link is shown and never asked. */
  readonly certainty?: Certainty;
}

/** How a source stands to what it says; neutral verbs only, so that no template takes a side. */
export type SpeechVerb = 'state' | 'report' | 'describe' | 'assess' | 'add' | 'confirm';

/** Who told whom, origin first, the article not listed. Empty: the article speaks in its own voice. */
export type Attribution = readonly AttributionLink[];

/** One sentence of the passage, aligned across the lesson's languages. */
export interface Sentence {
  readonly id: Id;
  /** Number of the source's paragraph that this sentence retells, from 1. */
  readonly paragraph: number;
  readonly text: MarkedText;
  /** The default for facts that rest on this sentence. */
  readonly attribution?: Attribution;
}

export type EntityType =
  'person' | 'organisation' | 'place' | 'document' | 'group' | 'event' | 'object' | 'demand' | 'unit';

/**
 * Another way to write an entity. `name` stands for it alone; `metonym` names one thing for another
 * (a capital for its government); `shared` also names something else. Only `name` can answer a question.
 */
export interface Alias {
  readonly text: string;
  readonly sense: 'name' | 'metonym' | 'shared';
}

/** What agreement needs of an Arabic name. `genitive` where it differs in writing from the name. */
export interface ArabicGrammar {
  readonly gender: 'masculine' | 'feminine';
  readonly number: 'singular' | 'dual' | 'plural';
  readonly definite: boolean;
  readonly genitive?: string;
}

/** What agreement needs of an English name. `article`: the name takes "the" in running text. */
export interface EnglishGrammar {
  readonly number: 'singular' | 'plural';
  readonly article: boolean;
}

export interface Grammar {
  readonly ar?: ArabicGrammar;
  readonly en?: EnglishGrammar;
}

/** The noun of a count. Arabic: `one`, `two`, `few` (3–10), `many` (11–99), `other`; English: `one`, `other`. */
export interface CountedForms {
  readonly ar?: {
    readonly one: string;
    readonly two: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  };
  readonly en?: { readonly one: string; readonly other: string };
}

interface EntityBase {
  readonly id: Id;
  readonly name: Localized;
  readonly aliases?: readonly Alias[];
  readonly grammar?: Grammar;
  /** The wholes this is a part of: a city's country, a ministry's government. */
  readonly partOf?: readonly Id[];
  /** One sentence for the margin: who or where this is, in plain words. */
  readonly gloss?: Localized;
}

/** What a question calls a place; two places of different kinds are never offered side by side. */
export type PlaceKind = 'city' | 'region' | 'country' | 'continent' | 'site' | 'celestial-body';

export type Entity =
  | (EntityBase & { readonly type: 'person' })
  | (EntityBase & { readonly type: 'organisation' | 'document' | 'group' | 'event' })
  | (EntityBase & {
      /** A thing that is no place and says nothing: an instrument, a vehicle, a substance, a work of art. */
      readonly type: 'object';
      /**
       * What a question calls it: «أداة», "instrument". In Arabic a feminine noun, since verbs agree with
       * it. Objects of different nouns are never offered side by side.
       */
      readonly noun: Localized;
    })
  | (EntityBase & {
      readonly type: 'place';
      readonly kind: PlaceKind;
      /** Longitude and latitude in degrees, WGS 84. */
      readonly at?: readonly [number, number];
    })
  | (EntityBase & {
      /** A noun phrase headed by a masdar: «وقف التصعيد العسكري». */
      readonly type: 'demand';
      /** Something to be done, or a principle to be upheld; the two never stand side by side. `action` when left out. */
      readonly kind?: 'action' | 'principle';
      /** What the demand is about: places, organisations, groups. */
      readonly about?: readonly Id[];
      /** Near-synonymous demands share this name and never stand side by side as options. */
      readonly sameAs?: Id;
    })
  | (EntityBase & { readonly type: 'unit'; readonly forms: CountedForms });

/** A value that a fact states of itself, not an entity of its own. */
export type Value =
  | {
      readonly type: 'date';
      /** EDTF level 0 or 1, one-of sets, sub-year halves and quarters: `2020-06-22`, `2020-33`. */
      readonly edtf: string;
      /** The words of the text when it tells the date from where it stands: "on Monday", "next year". */
      readonly expression?: Localized;
      readonly certainty?: Certainty;
    }
  | {
      readonly type: 'number';
      /** Both ends included; equal for a single number. */
      readonly min: number;
      readonly max: number;
      readonly unit?: Id;
      readonly approximate?: boolean;
    }
  | {
      /** A title of office («وزير الداخلية») or up to six words quoted because the wording is the point. */
      readonly type: 'title' | 'quotation';
      readonly text: Localized;
    };

export type Nature = 'event' | 'figure' | 'role' | 'demand' | 'plan' | 'judgement';

export type Weight = 'core' | 'supporting' | 'detail';

/** The arguments of a fact: one reference for each role, or a list. Roles are the relation's own. */
export interface Relation {
  readonly type: Id;
  readonly [role: string]: Reference | readonly Reference[];
}

/** What the passage says happened before an event, in other words than dates: "came after the trips". */
export interface Precedence {
  /** Ids of the events that came first. */
  readonly facts: readonly Id[];
  /** Ids of the sentences that say so. */
  readonly evidence: readonly Id[];
}

/** One proposition of the text, in one plain sentence per language. */
export interface Fact {
  readonly id: Id;
  readonly nature: Nature;
  readonly weight: Weight;
  readonly statement: MarkedText;
  /** Keyed by role, so that a re-spelt value keeps its history. */
  readonly values?: { readonly [role: string]: Value };
  readonly relation?: Relation;
  /** Ids of the sentences that say it. */
  readonly evidence: readonly Id[];
  /** Left out: that of its sentences, which must agree. */
  readonly attribution?: Attribution;
  /** Only of events. */
  readonly after?: Precedence;
  /** Questions written by hand, keyed by the reference they ask for (`zuwara`, `@date`). */
  readonly ask?: { readonly [reference: string]: Localized };
  /** How sure an extractor is, 0 to 1. Only drafts have it. */
  readonly confidence?: number;
}

/**
 * Says that the passage lists these facts in full: of one relation with these arguments, what is not
 * among them is false by the passage's account, whatever may hold in the world. `{ "relation": "conveys", "given": { "actor": "harris" }, "role": "demand" }`.
 */
export interface Closure {
  readonly relation: Id;
  readonly given: { readonly [role: string]: Reference };
  readonly role: string;
  /** Sentences that say so ("three demands"). */
  readonly evidence: readonly Id[];
}

/** A party the text speaks about and does not let speak. */
export interface NotQuoted {
  readonly party: Id;
  readonly note: Localized;
}

/** When the text was written, as far as it can be known. */
export interface AsOf {
  readonly edtf: string;
  readonly how: Localized;
  readonly certainty: Certainty;
}

/** Where the text comes from. What is not known is left out. */
export interface Source {
  readonly language: Language;
  readonly paragraphs: number;
  /** Of the source text's UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
}

/** A lesson file, parsed. Made only by `parseLesson`. */
export interface Lesson {
  readonly $schema?: string;
  readonly format: 'sanad-lesson/1';
  readonly id: Id;
  /** From 1; every published change adds one. */
  readonly version: number;
  readonly state: 'draft' | 'reviewed';
  readonly languages: readonly Language[];
  readonly title: Localized;
  /** One or two sentences under the title. */
  readonly description?: Localized;
  /** Whose words the passage is: `retold` in ours, or the `original`'s. */
  readonly wording: 'retold' | 'original';
  /** SPDX identifier of the content's licence, and whom to name. */
  readonly licence?: { readonly id: string; readonly holder: string };
  readonly asOf?: AsOf;
  readonly source: Source;
  /** Paragraphs of sentences. */
  readonly passage: readonly (readonly Sentence[])[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly closures?: readonly Closure[];
  readonly notQuoted?: readonly NotQuoted[];
}
