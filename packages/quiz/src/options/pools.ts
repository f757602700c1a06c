import type { Entity, Fact, Id, Lesson, Value } from '@sanad/lesson';
import { argumentsOf } from '../stem/render-template.ts';
import { termClass, termIdentity, type Term } from '../term.ts';

/** Something that fills a role, and the first fact in which it does. */
export interface Rival {
  readonly term: Term;
  readonly rival: Fact;
}

/** What the lesson can offer, by what it must have in common with a key; each thing once, in the lesson's order. */
export interface Pools {
  /** By relation, role and group. */
  readonly rivals: ReadonlyMap<string, readonly Rival[]>;
  /** Entities, and values that are not told from where the text stands ("on Monday"), by group. */
  readonly neighbours: ReadonlyMap<string, readonly Term[]>;
}

/** Gathers what a lesson can offer. */
export function poolsOf({ facts, entities }: Lesson, byId: ReadonlyMap<Id, Entity>): Pools {
  const rivals = new Pool<Rival>();
  const neighbours = new Pool<Term>();
  for (const entity of entities) neighbours.add('', { kind: 'entity', entity }, { kind: 'entity', entity });
  for (const fact of facts) {
    for (const value of Object.values(fact.values ?? {})) {
      const term = { kind: 'value', value } as const;
      if (!isRelative(value)) neighbours.add('', term, term);
    }
    for (const role of Object.keys(fact.relation ?? {})) {
      for (const reference of argumentsOf(fact, role)) {
        const term = termIn(fact, reference, byId);
        if (term) rivals.add(rivalPool(fact.relation?.type ?? '', role), term, { term, rival: fact });
      }
    }
  }
  return { rivals: rivals.groups, neighbours: neighbours.groups };
}

/** What fills the same role of the same relation as a key, and could stand beside it. */
export function rivalsOf({ rivals }: Pools, type: Id, role: string, key: Term): readonly Rival[] {
  return rivals.get(rivalPool(type, role) + groupOf(key)) ?? [];
}

/** What else could stand beside a key. */
export function neighboursOf({ neighbours }: Pools, key: Term): readonly Term[] {
  return neighbours.get(groupOf(key)) ?? [];
}

/** Things in groups, each once in a group. */
class Pool<T> {
  readonly groups = new Map<string, T[]>();
  private readonly seen = new Map<string, Set<string>>();

  add(pool: string, term: Term, thing: T): void {
    const identity = termIdentity(term);
    for (const group of groupsOf(term)) {
      const key = pool + group;
      const seen = this.seen.get(key);
      if (seen === undefined) {
        this.seen.set(key, new Set([identity]));
        this.groups.set(key, [thing]);
      } else if (!seen.has(identity)) {
        seen.add(identity);
        this.groups.get(key)?.push(thing);
      }
    }
  }
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

function termIn(fact: Fact, reference: string, byId: ReadonlyMap<Id, Entity>): Term | undefined {
  const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
  if (value) return { kind: 'value', value };
  const entity = byId.get(reference);
  return entity && { kind: 'entity', entity };
}
