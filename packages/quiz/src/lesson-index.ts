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

/** A lesson arranged for asking: what the makers look up many times, looked up once. */
export interface LessonIndex {
  readonly lesson: Lesson;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly facts: ReadonlyMap<Id, Fact>;
  /** In reading order. */
  readonly sentences: ReadonlyMap<Id, Sentence>;
  /** Facts by relation type, in the lesson's order. */
  readonly related: ReadonlyMap<Id, readonly Fact[]>;
  /** Who says each fact. */
  readonly attributions: ReadonlyMap<Id, Attribution>;
  /** What each sentence mentions: entity ids, and value identities for values. */
  readonly mentions: ReadonlyMap<Id, ReadonlySet<string>>;
  /** Every source that says something in this lesson. */
  readonly sources: readonly Id[];
}

/** Arranges a parsed lesson for asking. */
export function indexLesson(lesson: Lesson): LessonIndex {
  const sentences = sentencesById(lesson);
  const facts = factsById(lesson);
  const attributions = new Map(lesson.facts.map((fact) => [fact.id, attributionOf(fact, sentences)]));
  const spoken = [...attributions.values(), ...[...sentences.values()].map((s) => s.attribution ?? [])];
  return {
    lesson,
    entities: entitiesById(lesson),
    facts,
    sentences,
    related: groupedByRelation(lesson.facts),
    attributions,
    mentions: new Map([...sentences].map(([id, sentence]) => [id, mentionsOf(sentence, facts)])),
    sources: [...new Set(spoken.flatMap((attribution) => attribution.map(({ source }) => source)))].sort(),
  };
}

function groupedByRelation(facts: readonly Fact[]): ReadonlyMap<Id, readonly Fact[]> {
  const groups = new Map<Id, Fact[]>();
  for (const fact of facts) {
    if (!fact.relation) continue;
    const group = groups.get(fact.relation.type);
    if (group) group.push(fact);
    else groups.set(fact.relation.type, [fact]);
  }
  return groups;
}

function mentionsOf(sentence: Sentence, facts: ReadonlyMap<Id, Fact>): ReadonlySet<string> {
  const marked = Object.values(sentence.text).join(' ');
  return new Set(referencesIn(marked).map((reference) => passageIdentity(reference, facts)));
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
