import type { Closure, Fact, Id, Lesson, Reference } from '@sanad/lesson';
import { addTo, groupedBy } from './grouped-by.ts';
import { relations } from './relations/relations.ts';
import { argumentsOf } from './stem/render-template.ts';

/** What one lesson says, found by what stands in a role. */
export interface FactLookup {
  /** Facts by relation, role and what stands there; under an empty reference those without the role. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  /** Closures by relation, closed role and what is given first. */
  readonly closures: ReadonlyMap<string, readonly Closure[]>;
  /** The entities that an entity is not shown to be apart from, itself among them. */
  readonly kin: ReadonlyMap<Id, readonly Id[]>;
  /** The entities that share a name with an entity, itself among them; of those that share none, nothing. */
  readonly namesakes: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/** What tells entities apart. */
export interface EntityTies {
  readonly names: ReadonlyMap<Id, ReadonlySet<string>>;
  readonly wholes: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/** Arranges a lesson's facts and closures for looking up. */
export function lookupOf(lesson: Lesson, ties: EntityTies): FactLookup {
  const facts = new Map<string, Fact[]>();
  const closures = new Map<string, Closure[]>();
  for (const fact of lesson.facts) {
    const type = fact.relation?.type ?? '';
    for (const role of relations.get(type)?.roles ?? []) {
      const references = argumentsOf(fact, role);
      if (references.length === 0) addTo(facts, keyOf(type, role, ''), fact);
      for (const reference of references) if (!isValue(reference)) addTo(facts, keyOf(type, role, reference), fact);
    }
  }
  for (const closure of lesson.closures ?? []) {
    const [[name, reference] = ['', '']] = Object.entries(closure.given);
    addTo(closures, closureKey(closure.relation, closure.role, name, reference), closure);
  }
  const bearers = groupedBy(ties.names.keys(), (id) => ties.names.get(id) ?? []);
  return { facts, closures, kin: kinOf(lesson, ties, bearers), namesakes: namesakesOf(bearers) };
}

/**
 * The facts of a fact's relation that may not differ from it in these roles: all that do not, and some
 * that do. They are found by the role that leaves the fewest.
 */
export function factsLike(
  { facts, kin }: FactLookup,
  fact: Fact,
  roles: readonly string[],
): readonly Fact[] | undefined {
  const type = fact.relation?.type ?? '';
  let fewest: readonly (readonly Fact[])[] | undefined;
  for (const role of roles) {
    const references = argumentsOf(fact, role);
    if (references.length === 0 || references.some(isValue)) continue;
    const near = ['', ...references.flatMap((reference) => kin.get(reference) ?? [])];
    const found = near.flatMap((reference) => {
      const group = facts.get(keyOf(type, role, reference));
      return group ? [group] : [];
    });
    if (!fewest || sizeOf(found) < sizeOf(fewest)) fewest = found;
  }
  return fewest && (fewest.length === 1 ? fewest[0] : [...new Set(fewest.flat())]);
}

/** The closures that may close a role of a fact. */
export function closuresLike({ closures }: FactLookup, fact: Fact, role: string): readonly Closure[] {
  const type = fact.relation?.type ?? '';
  const given = Object.keys(fact.relation ?? {}).flatMap((name) =>
    argumentsOf(fact, name).map((reference) => closureKey(type, role, name, reference)),
  );
  return [closureKey(type, role, '', ''), ...given].flatMap((key) => closures.get(key) ?? []);
}

function kinOf({ entities }: Lesson, { names, wholes }: EntityTies, bearers: Bearers): ReadonlyMap<Id, readonly Id[]> {
  const parts = groupedBy(wholes.keys(), (id) => wholes.get(id) ?? []);
  const demands = entities.flatMap((entity) => (entity.type === 'demand' ? entity : []));
  const matters = groupedBy(demands, ({ sameAs }) => (sameAs === undefined ? [] : [sameAs]));
  const all = new Map<Id, readonly Id[]>();
  for (const entity of entities) {
    const { id } = entity;
    const kin = new Set([id]);
    for (const name of names.get(id) ?? []) for (const bearer of bearers.get(name) ?? []) kin.add(bearer);
    const alike = entity.type === 'demand' ? matters.get(entity.sameAs ?? '') : undefined;
    for (const demand of alike ?? []) kin.add(demand.id);
    for (const whole of wholes.get(id) ?? []) kin.add(whole);
    for (const part of parts.get(id) ?? []) kin.add(part);
    all.set(id, [...kin]);
  }
  return all;
}

/** Entities by each of their folded names. */
type Bearers = ReadonlyMap<string, readonly Id[]>;

function namesakesOf(bearers: Bearers): ReadonlyMap<Id, ReadonlySet<Id>> {
  const namesakes = new Map<Id, Set<Id>>();
  for (const ids of bearers.values()) {
    if (ids.length > 1) for (const id of ids) namesakes.set(id, new Set([...(namesakes.get(id) ?? []), ...ids]));
  }
  return namesakes;
}

function sizeOf(groups: readonly (readonly Fact[])[]): number {
  return groups.reduce((sum, group) => sum + group.length, 0);
}

function keyOf(relation: Id, role: string, reference: Reference): string {
  return `${relation} ${role} ${reference}`;
}

function closureKey(relation: Id, role: string, name: string, reference: Reference): string {
  return `${relation} ${role} ${name} ${reference}`;
}

function isValue(reference: Reference): boolean {
  return reference.startsWith('@');
}
