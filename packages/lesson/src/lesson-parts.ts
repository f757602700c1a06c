import type { Attribution, Entity, Fact, Id, Lesson, Reference, Relation, Sentence, Value } from './model/lesson.ts';

/** The lesson's entities by id. */
export function entitiesById(lesson: Lesson): ReadonlyMap<Id, Entity> {
  return byId(lesson.entities);
}

/** The lesson's facts by id. */
export function factsById(lesson: Lesson): ReadonlyMap<Id, Fact> {
  return byId(lesson.facts);
}

/** The passage's sentences by id, in reading order. */
export function sentencesById(lesson: Lesson): ReadonlyMap<Id, Sentence> {
  return byId(lesson.passage.flat());
}

function byId<T extends { readonly id: Id }>(things: readonly T[]): ReadonlyMap<Id, T> {
  const found = new Map<Id, T>();
  for (const thing of things) found.set(thing.id, thing);
  return found;
}

/** Who says a fact: its own attribution, else that of its first sentence that has one, else the article. */
export function attributionOf(fact: Fact, sentences: Pick<ReadonlyMap<Id, Sentence>, 'get'>): Attribution {
  if (fact.attribution !== undefined) return fact.attribution;
  for (const id of fact.evidence) {
    const attribution = sentences.get(id)?.attribution;
    if (attribution !== undefined) return attribution;
  }
  return [];
}

/** What stands in a role of a relation; nothing in a role that it does not have. */
export function referencesInRole(relation: Relation, role: string): readonly Reference[] {
  const argument = relation[role];
  if (argument === undefined) return [];
  return typeof argument === 'string' ? [argument] : argument;
}

/** The value that `@fact.role` in the passage points at. */
export function passageValue(reference: string, facts: Pick<ReadonlyMap<Id, Fact>, 'get'>): Value | undefined {
  const dot = reference.indexOf('.');
  const fact = dot < 0 ? undefined : facts.get(reference.slice(1, dot));
  return fact && valueIn(fact, reference.slice(dot + 1));
}

/** The value that a fact keeps under a name. */
export function valueIn({ values }: Fact, name: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Text that is equal for equal values, whoever states them. */
export function valueIdentity(value: Value): string {
  switch (value.type) {
    case 'date':
      return `date ${value.edtf}`;
    case 'number':
      return `number ${String(value.min)}..${String(value.max)} ${value.unit ?? ''}`;
    case 'title':
    case 'quotation':
      return `${value.type} ${value.text.ar ?? ''} ${value.text.en ?? ''}`;
    default:
      return value satisfies never;
  }
}
