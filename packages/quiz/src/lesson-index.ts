import { edtfBounds, foldText, parseEdtf, type Language } from '@sanad/language';
import {
  attributionOf,
  entitiesById,
  factsById,
  passageValue,
  referencesIn,
  sentencesById,
  valueIdentity,
  type Attribution,
  type Entity,
  type Fact,
  type Id,
  type Lesson,
  type Reference,
  type Sentence,
} from '@sanad/lesson';
import { lookupOf, type FactLookup } from './fact-lookup.ts';
import { groupedBy } from './grouped-by.ts';
import { LessonTexts } from './lesson-texts.ts';
import { nameBooksOf, type NameBook } from './options/name-book.ts';
import { poolsOf, type Pools } from './options/pools.ts';
import { relations } from './relations/relations.ts';
import { argumentsOf } from './stem/render-template.ts';
import { tellingsOf, type Tellings } from './tellings.ts';
import { dayOrdinal } from './term.ts';

/** A lesson arranged for asking: what the makers look up many times, looked up once. */
export interface LessonIndex {
  readonly lesson: Lesson;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly facts: ReadonlyMap<Id, Fact>;
  /** In reading order. */
  readonly sentences: ReadonlyMap<Id, Sentence>;
  /** The paragraph of each sentence. */
  readonly paragraphs: ReadonlyMap<Id, readonly Sentence[]>;
  /** Facts by relation type, in the lesson's order. */
  readonly related: ReadonlyMap<Id, readonly Fact[]>;
  /** Facts by what their relations speak of: entity ids, and value identities for values. */
  readonly factsAbout: ReadonlyMap<string, readonly Fact[]>;
  /** Who says each fact. */
  readonly attributions: ReadonlyMap<Id, Attribution>;
  /** What each sentence mentions: entity ids, and value identities for values. */
  readonly mentions: ReadonlyMap<Id, ReadonlySet<string>>;
  /** What the statement of each fact mentions: likewise, each once. */
  readonly stated: ReadonlyMap<Id, readonly string[]>;
  /** The sentences and statements, read and folded. */
  readonly texts: LessonTexts;
  /** Every source that says something in this lesson. */
  readonly sources: readonly Id[];
  /** Facts by who tells them, where, and of what. */
  readonly tellings: Tellings;
  /** Demands that only judgements and accusations speak of. */
  readonly disputed: ReadonlySet<Id>;
  /** Folded names and aliases of each entity. */
  readonly names: ReadonlyMap<Id, ReadonlySet<string>>;
  /** Everything each entity is a part of, however far. */
  readonly wholes: ReadonlyMap<Id, ReadonlySet<Id>>;
  /** Facts by what stands in their roles. */
  readonly lookup: FactLookup;
  /** What can be offered beside a key. */
  readonly pools: Pools;
  /** What can be typed, by language; arranged when it is first asked for. */
  readonly books: Readonly<Record<Language, NameBook>>;
  /** The last day that the text may have been written, as `dayOrdinal`; unknown for most drafts. */
  readonly lastDay: number | undefined;
}

/** Arranges a parsed lesson for asking. */
export function indexLesson(lesson: Lesson): LessonIndex {
  const sentences = sentencesById(lesson);
  const facts = factsById(lesson);
  const attributions = byId(lesson.facts, (fact) => attributionOf(fact, sentences));
  const entities = entitiesById(lesson);
  const mentions = byId(sentences.values(), (sentence) => mentionsOf(sentence, facts));
  const stated = byId(lesson.facts, statedBy);
  const names = byId(lesson.entities, namesOf);
  const wholes = byId(lesson.entities, (entity) => wholesOf(entity, entities));
  return {
    lesson,
    entities,
    facts,
    sentences,
    paragraphs: new Map(lesson.passage.flatMap((paragraph) => paragraph.map(({ id }) => [id, paragraph] as const))),
    related: groupedBy(lesson.facts, ({ relation }) => (relation ? [relation.type] : [])),
    factsAbout: groupedBy(lesson.facts, argumentIdentities),
    attributions,
    mentions,
    stated,
    texts: new LessonTexts(),
    sources: sourcesIn(lesson, attributions),
    tellings: tellingsOf(lesson, { attributions, mentions, stated }),
    disputed: disputedIn(lesson),
    names,
    wholes,
    lookup: lookupOf(lesson, { names, wholes }),
    pools: poolsOf(lesson, entities),
    books: nameBooksOf(lesson.entities),
    lastDay: lastDayOf(lesson),
  };
}

function sourcesIn(lesson: Lesson, attributions: ReadonlyMap<Id, Attribution>): readonly Id[] {
  const sources = new Set<Id>();
  const add = (attribution: Attribution): void => {
    for (const { source } of attribution) sources.add(source);
  };
  for (const { attribution = [] } of lesson.passage.flat()) add(attribution);
  for (const attribution of attributions.values()) add(attribution);
  return [...sources].sort();
}

/** What is known of each thing, by its id. */
function byId<T extends { readonly id: Id }, R>(things: Iterable<T>, workOut: (thing: T) => R): ReadonlyMap<Id, R> {
  const known = new Map<Id, R>();
  for (const thing of things) known.set(thing.id, workOut(thing));
  return known;
}

/** The identities of everything that a fact's statement mentions. */
export function statementIdentities({ stated }: LessonIndex, fact: Fact): readonly string[] {
  return stated.get(fact.id) ?? [];
}

function statedBy(fact: Fact): readonly string[] {
  const marked = fact.statement.ar ?? fact.statement.en ?? '';
  return distinct(referencesIn(marked).map((reference) => referenceIdentity(fact, reference)));
}

function lastDayOf({ asOf }: Lesson): number | undefined {
  const written = asOf && parseEdtf(asOf.edtf);
  return written?.ok === true ? dayOrdinal(edtfBounds(written.value).latest) : undefined;
}

function disputedIn(lesson: Lesson): ReadonlySet<Id> {
  const calm = new Set<Reference>();
  const disputed = new Set<Reference>();
  for (const { nature, relation } of lesson.facts) {
    const sensitive = nature === 'judgement' || relations.get(relation?.type ?? '')?.sensitive === true;
    for (const argument of Object.values(relation ?? {}).flat()) (sensitive ? disputed : calm).add(argument);
  }
  return new Set([...disputed].filter((id) => !calm.has(id)));
}

function namesOf(entity: Entity): ReadonlySet<string> {
  const names = [entity.name.ar, entity.name.en, ...(entity.aliases ?? []).map((alias) => alias.text)];
  return new Set(names.flatMap((name) => (name === undefined ? [] : foldText(name))));
}

/** Shared by all entities that are a part of nothing. */
const noWholes: ReadonlySet<Id> = new Set();

function wholesOf(entity: Entity, entities: ReadonlyMap<Id, Entity>): ReadonlySet<Id> {
  if (entity.partOf === undefined) return noWholes;
  const wholes = new Set<Id>();
  const open = [...entity.partOf];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (wholes.has(id)) continue;
    wholes.add(id);
    open.push(...(entities.get(id)?.partOf ?? []));
  }
  return wholes;
}

function argumentIdentities(fact: Fact): readonly string[] {
  const references = Object.keys(fact.relation ?? {}).flatMap((role) => argumentsOf(fact, role));
  return distinct(references).map((reference) => referenceIdentity(fact, reference));
}

/** Each of a few things once. */
function distinct<T>(things: readonly T[]): readonly T[] {
  return things.filter((thing, i) => things.indexOf(thing) === i);
}

function mentionsOf(sentence: Sentence, facts: ReadonlyMap<Id, Fact>): ReadonlySet<string> {
  const mentioned = new Set<string>();
  for (const marked of Object.values(sentence.text)) {
    for (const reference of referencesIn(marked)) mentioned.add(passageIdentity(reference, facts));
  }
  return mentioned;
}

/** The identity of what a passage mention refers to: equal values have one, whichever fact owns them. */
export function passageIdentity(reference: Reference, facts: ReadonlyMap<Id, Fact>): string {
  const value = reference.startsWith('@') ? passageValue(reference, facts) : undefined;
  return value ? valueIdentity(value) : reference;
}

/** The identity of what a reference of a fact points at. */
export function referenceIdentity(fact: Fact, reference: Reference): string {
  const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
  return value ? valueIdentity(value) : reference;
}
