import type { Closure, Fact, Id, Lesson, Reference } from '@sanad/lesson';
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
      if (references.length === 0) push(facts, keyOf(type, role, ''), fact);
      for (const reference of references) if (!isValue(reference)) push(facts, keyOf(type, role, reference), fact);
    }
  }
  for (const closure of lesson.closures ?? []) {
    const [[name, reference] = ['', '']] = Object.entries(closure.given);
    push(closures, closureKey(closure.relation, closure.role, name, reference), closure);
  }
  return { facts, closures, kin: kinOf(lesson, ties) };
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

function kinOf({ entities }: Lesson, { names, wholes }: EntityTies): ReadonlyMap<Id, readonly Id[]> {
  const tied = new Map<string, Id[]>();
  for (const entity of entities) {
    for (const name of names.get(entity.id) ?? []) push(tied, `name ${name}`, entity.id);
    for (const whole of wholes.get(entity.id) ?? []) push(tied, `part ${whole}`, entity.id);
    if (entity.type === 'demand' && entity.sameAs !== undefined) push(tied, `matter ${entity.sameAs}`, entity.id);
  }
  return new Map(
    entities.map((entity) => {
      const called = [...(names.get(entity.id) ?? [])].flatMap((name) => tied.get(`name ${name}`) ?? []);
      const matter = entity.type === 'demand' ? (tied.get(`matter ${entity.sameAs ?? ''}`) ?? []) : [];
      const around = [...(wholes.get(entity.id) ?? []), ...(tied.get(`part ${entity.id}`) ?? [])];
      return [entity.id, [...new Set([entity.id, ...called, ...matter, ...around])]];
    }),
  );
}

function sizeOf(groups: readonly (readonly Fact[])[]): number {
  return groups.reduce((sum, group) => sum + group.length, 0);
}

function push<T>(groups: Map<string, T[]>, key: string, thing: T): void {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
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
