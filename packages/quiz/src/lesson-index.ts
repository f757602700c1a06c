import { foldText } from '@sanad/language';
import {
  attributionOf,
  passageValue,
  referencesIn,
  valueIdentity,
  type Attribution,
  type Entity,
  type Fact,
  type Id,
  type Lesson,
  type Reference,
  type Sentence,
} from '@sanad/lesson';
import { daysOfDate, LessonDates } from './days.ts';
import { lookupOf, type FactLookup } from './fact-lookup.ts';
import { groupedBy } from './grouped-by.ts';
import { LessonTexts } from './lesson-texts.ts';
import { poolsOf, type Pools } from './options/pools.ts';
import { relations } from './relations/relations.ts';
import { sourcesOf, type Sources } from './sources.ts';
import type { Speeches } from './speech/speech.ts';
import { argumentsOf } from './stem/render-template.ts';
import { Column, Table, type ById } from './table.ts';
import { tellingsOf, type Tellings } from './tellings.ts';

/** A lesson arranged for asking: what the makers look up many times, looked up once. */
export interface LessonIndex {
  readonly lesson: Lesson;
  readonly entities: Table<Entity>;
  readonly facts: Table<Fact>;
  /** In reading order. */
  readonly sentences: Table<Sentence>;
  /** The paragraph of each sentence. */
  readonly paragraphs: Column<readonly Sentence[]>;
  /** Facts by relation type, in the lesson's order. */
  readonly related: ReadonlyMap<Id, readonly Fact[]>;
  /** Facts by what their relations speak of: entity ids, and value identities for values. */
  readonly factsAbout: ReadonlyMap<string, readonly Fact[]>;
  /** Who says each fact. */
  readonly attributions: Column<Attribution>;
  /** What each sentence mentions, each once: entity ids, and value identities for values. */
  readonly mentions: Column<readonly string[]>;
  /** What the statement of each fact mentions: likewise. */
  readonly stated: Column<readonly string[]>;
  /** The sentences and statements, read and folded. */
  readonly texts: LessonTexts;
  readonly dates: LessonDates;
  readonly sources: Sources;
  /** Facts by who tells them, where, and of what. */
  readonly tellings: Tellings;
  /** Demands that only judgements and accusations speak of. */
  readonly disputed: ReadonlySet<Id>;
  /** Folded names and aliases of each entity, each once. */
  readonly names: Column<readonly string[]>;
  /** Everything each entity is a part of, however far. */
  readonly wholes: Column<readonly Id[]>;
  /** Facts by what stands in their roles. */
  readonly lookup: FactLookup;
  /** What can be offered beside a key. */
  readonly pools: Pools;
  /** What it is asked about with. */
  readonly speeches: Speeches;
  /** The last day that the text may have been written, as `dayOrdinal`; unknown for most drafts. */
  readonly lastDay: number | undefined;
}

/** Arranges a parsed lesson for asking, in the languages of these words. */
export function arrangeLesson(lesson: Lesson, speeches: Speeches): LessonIndex {
  const sentences = new Table(lesson.passage.flat());
  const facts = new Table(lesson.facts);
  const entities = new Table(lesson.entities);
  const attributions = facts.column((fact) => attributionOf(fact, sentences));
  const mentions = sentences.column((sentence) => mentionsOf(sentence, facts));
  const stated = facts.column(statedBy);
  const names = entities.column(namesOf);
  const wholes = entities.column((entity) => wholesOf(entity, entities));
  return {
    lesson,
    entities,
    facts,
    sentences,
    paragraphs: new Column(
      sentences,
      lesson.passage.flatMap((paragraph) => paragraph.map(() => paragraph)),
    ),
    related: groupedBy(lesson.facts, ({ relation }) => (relation ? [relation.type] : [])),
    factsAbout: groupedBy(lesson.facts, argumentIdentities),
    attributions,
    mentions,
    stated,
    texts: new LessonTexts(),
    dates: new LessonDates(),
    sources: sourcesOf(lesson, attributions.cells, entities),
    tellings: tellingsOf({ sentences, facts, attributions, mentions, stated }),
    disputed: disputedIn(lesson),
    names,
    wholes,
    lookup: lookupOf(lesson, { entities, names, wholes }),
    pools: poolsOf(lesson, entities),
    speeches,
    lastDay: lesson.asOf && daysOfDate(lesson.asOf.edtf)?.to,
  };
}

/** The identities of everything that a fact's statement mentions. */
export function statementIdentities({ stated }: LessonIndex, fact: Fact): readonly string[] {
  return stated.get(fact.id) ?? [];
}

function statedBy(fact: Fact): readonly string[] {
  const marked = fact.statement.ar ?? fact.statement.en ?? '';
  return distinct(referencesIn(marked).map((reference) => referenceIdentity(fact, reference)));
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

function namesOf(entity: Entity): readonly string[] {
  const names = [entity.name.ar, entity.name.en, ...(entity.aliases ?? []).map((alias) => alias.text)];
  return distinct(names.flatMap((name) => (name === undefined ? [] : foldText(name))));
}

function wholesOf(entity: Entity, entities: ById<Entity>): readonly Id[] {
  if (entity.partOf === undefined) return [];
  const wholes = new Set<Id>();
  const open = [...entity.partOf];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (wholes.has(id)) continue;
    wholes.add(id);
    open.push(...(entities.get(id)?.partOf ?? []));
  }
  return [...wholes];
}

function argumentIdentities(fact: Fact): readonly string[] {
  const references: Reference[] = [];
  for (const role of Object.keys(fact.relation ?? {})) references.push(...argumentsOf(fact, role));
  return distinct(references).map((reference) => referenceIdentity(fact, reference));
}

/** Each of a few things once. */
function distinct<T>(things: readonly T[]): readonly T[] {
  return things.length < 2 ? things : things.filter((thing, i) => things.indexOf(thing) === i);
}

function mentionsOf({ text }: Sentence, facts: ById<Fact>): readonly string[] {
  const references = distinct(Object.values(text).flatMap(referencesIn));
  return distinct(references.map((reference) => passageIdentity(reference, facts)));
}

/** The identity of what a passage mention refers to: equal values have one, whichever fact owns them. */
export function passageIdentity(reference: Reference, facts: ById<Fact>): string {
  const value = reference.startsWith('@') ? passageValue(reference, facts) : undefined;
  return value ? valueIdentity(value) : reference;
}

/** The identity of what a reference of a fact points at. */
export function referenceIdentity(fact: Fact, reference: Reference): string {
  const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
  return value ? valueIdentity(value) : reference;
}
