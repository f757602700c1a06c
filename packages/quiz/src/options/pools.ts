import type { Entity, Fact, Id, Lesson, Value } from '@sanad/lesson';
import { argumentsOf } from '../stem/render-template.ts';
import type { ById } from '../table.ts';
import { termClass, termIdentity, type Term } from '../term.ts';

/** Something that fills a role, and the first fact in which it does. */
export interface Rival {
  readonly term: Term;
  readonly rival: Fact;
}

/** What the lesson can offer, by what it must have in common with a key; each thing once, in the lesson's order. */
export interface Pools {
  /** By relation, role and group. */
  readonly rivals: Groups<Rival>;
  /** Entities, and values that are not told from where the text stands ("on Monday"), by group. */
  readonly neighbours: Groups<Term>;
}

/** Gathers what a lesson can offer. */
export function poolsOf({ facts, entities }: Lesson, byId: ById<Entity>): Pools {
  const rivals = new Map<string, Map<string, Rival>>();
  const neighbours = new Map<string, Map<string, Term>>();
  for (const entity of entities) {
    const term = { kind: 'entity', entity } as const;
    for (const group of groupsOf(term)) offer(neighbours, group, entity.id, term);
  }
  for (const fact of facts) {
    for (const value of Object.values(fact.values ?? {})) {
      if (isRelative(value)) continue;
      const term = { kind: 'value', value } as const;
      for (const group of groupsOf(term)) offer(neighbours, group, termIdentity(term), term);
    }
    for (const role of Object.keys(fact.relation ?? {})) {
      const pool = rivalPool(fact.relation?.type ?? '', role);
      for (const reference of argumentsOf(fact, role)) {
        const term = termIn(fact, reference, byId);
        if (!term) continue;
        for (const group of groupsOf(term)) offer(rivals, pool + group, termIdentity(term), { term, rival: fact });
      }
    }
  }
  return { rivals, neighbours };
}

/** What fills the same role of the same relation as a key, and could stand beside it. */
export function rivalsOf({ rivals }: Pools, type: Id, role: string, key: Term): Iterable<Rival> {
  return rivals.get(rivalPool(type, role) + groupOf(key))?.values() ?? [];
}

/** What else could stand beside a key. */
export function neighboursOf({ neighbours }: Pools, key: Term): Iterable<Term> {
  return neighbours.get(groupOf(key))?.values() ?? [];
}

/** Things in groups, by their identities. */
type Groups<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

function offer<T>(groups: Map<string, Map<string, T>>, key: string, identity: string, thing: T): void {
  const group = groups.get(key);
  const things = group ?? new Map<string, T>();
  if (!group) groups.set(key, things);
  if (!things.has(identity)) things.set(identity, thing);
}

function rivalPool(type: Id, role: string): string {
  return `${type} ${role}\n`;
}

/** A place is found under its kind, and under its kind in each whole that it is a part of. */
function groupsOf(term: Term): readonly string[] {
  const group = termClass(term);
  if (term.kind === 'value' || term.entity.type !== 'place') return [group];
  return [group, ...(term.entity.partOf ?? []).map((whole) => `${group} in ${whole}`)];
}

/** The narrowest group that holds all that is plausible beside a key. */
function groupOf(key: Term): string {
  const [group = '', within, ...more] = groupsOf(key);
  return within === undefined || more.length > 0 ? group : within;
}

function isRelative(value: Value): boolean {
  return value.type === 'date' && value.expression !== undefined;
}

function termIn(fact: Fact, reference: string, byId: ById<Entity>): Term | undefined {
  const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
  if (value) return { kind: 'value', value };
  const entity = byId.get(reference);
  return entity && { kind: 'entity', entity };
}
