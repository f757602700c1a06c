import { edtfBounds, parseEdtf } from '@sanad/language';
import type { Entity, Fact, Id, Value } from '@sanad/lesson';

/** What stands in a role: an entity of the world, or a value. */
export type Meaning = Id | Value;

/** What fills the roles of a relation. */
export type Roles = Readonly<Record<string, readonly Meaning[]>>;

/** One thing that holds, or that somebody says; dates to the day, places as near as they can be named. */
export interface Proposition {
  readonly relation: Id;
  readonly roles: Roles;
}

/** All that holds in a made-up world, told by its lesson or not. */
export interface World {
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly byRelation: ReadonlyMap<Id, readonly Proposition[]>;
  /** The facts of the lesson that was made of it. */
  readonly facts: ReadonlyMap<Id, Fact>;
  /** What each fact tells; nothing for a judgement. */
  readonly told: ReadonlyMap<Id, Proposition>;
  /** By fact: everyone who is said to tell what it tells, here or in another fact. */
  readonly tellers: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/** What holds with these roles filled so; roles that are left out may be anything. */
export function holding(world: World, relation: Id, roles: Roles): readonly Proposition[] {
  return (world.byRelation.get(relation) ?? []).filter((proposition) =>
    Object.entries(roles).every(([role, said]) =>
      said.every((meaning) => (proposition.roles[role] ?? []).some((actual) => covers(world, meaning, actual))),
    ),
  );
}

/** Whether saying `said` is right where `actual` holds: a whole stands for its part, a month for its day. */
export function covers(world: World, said: Meaning, actual: Meaning): boolean {
  if (typeof said === 'string' || typeof actual === 'string') {
    return typeof said === 'string' && typeof actual === 'string' && entityCovers(world, said, actual);
  }
  if (said.type === 'date' && actual.type === 'date') return dateCovers(said.edtf, actual.edtf);
  if (said.type === 'number' && actual.type === 'number') {
    return said.unit === actual.unit && said.min <= actual.max && actual.min <= said.max;
  }
  if (said.type === 'title' && actual.type === 'title') {
    return said.text.ar === actual.text.ar || said.text.en === actual.text.en;
  }
  return false;
}

function entityCovers({ entities }: World, said: Id, actual: Id): boolean {
  if (said === actual) return true;
  const [whole, part] = [entities.get(said), entities.get(actual)];
  if (whole?.type === 'demand' && part?.type === 'demand' && whole.sameAs !== undefined) {
    return whole.sameAs === part.sameAs;
  }
  return part?.partOf?.includes(said) === true;
}

function dateCovers(said: string, actual: string): boolean {
  const [wide, narrow] = [parseEdtf(said), parseEdtf(actual)];
  if (!wide.ok || !narrow.ok) return false;
  const ordinal = (day: { year: number; month: number; day: number }) => day.year * 400 + day.month * 32 + day.day;
  const [outer, inner] = [edtfBounds(wide.value), edtfBounds(narrow.value)];
  return ordinal(outer.earliest) <= ordinal(inner.earliest) && ordinal(inner.latest) <= ordinal(outer.latest);
}
