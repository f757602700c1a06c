import type { Closure, Entity, Fact, Id, Lesson, Reference } from '@sanad/lesson';
import { addTo, groupedBy } from './grouped-by.ts';
import { likeInRole, roleShelvesOf, type RoleShelves } from './role-shelves.ts';
import { argumentsOf } from './stem/render-template.ts';
import type { Column, Table } from './table.ts';

/** What one lesson says, found by what stands in a role. */
export interface FactLookup {
  readonly shelves: RoleShelves;
  /** Closures by relation, closed role and what is given first. */
  readonly closures: ReadonlyMap<string, readonly Closure[]>;
  /** The entities that an entity is not shown to be apart from, itself among them. */
  readonly kin: Column<readonly Id[]>;
  /** The entities that share a name with an entity, itself among them; of those that share none, nothing. */
  readonly namesakes: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/** What tells entities apart. */
export interface EntityTies {
  readonly entities: Table<Entity>;
  readonly names: Column<readonly string[]>;
  readonly wholes: Column<readonly Id[]>;
}

/** Arranges a lesson's facts and closures for looking up. */
export function lookupOf(lesson: Lesson, ties: EntityTies): FactLookup {
  const closures = new Map<string, Closure[]>();
  for (const closure of lesson.closures ?? []) {
    const [[name, reference] = ['', '']] = Object.entries(closure.given);
    addTo(closures, closureKey(closure.relation, closure.role, name, reference), closure);
  }
  const namesakes = namesakesOf(ties);
  return { shelves: roleShelvesOf(lesson), closures, kin: kinOf(ties, namesakes), namesakes };
}

/**
 * The facts of a fact's relation that may not differ from it in these roles: all that do not, and some
 * that do. They are found by the role that leaves the fewest.
 */
export function factsLike(
  { lookup, related }: { readonly lookup: FactLookup; readonly related: ReadonlyMap<Id, readonly Fact[]> },
  fact: Fact,
  roles: readonly string[],
): readonly Fact[] {
  let fewest = [related.get(fact.relation?.type ?? '') ?? []];
  for (const role of roles) {
    const found = likeInRole(lookup.shelves, lookup.kin, fact, role);
    if (found && sizeOf(found) < sizeOf(fewest)) fewest = [...found];
  }
  return fewest.length === 1 ? (fewest[0] ?? []) : [...new Set(fewest.flat())];
}

/** The closures that may close a role of a fact. */
export function closuresLike({ closures }: FactLookup, fact: Fact, role: string): readonly Closure[] {
  const type = fact.relation?.type ?? '';
  const given = Object.keys(fact.relation ?? {}).flatMap((name) =>
    argumentsOf(fact, name).map((reference) => closureKey(type, role, name, reference)),
  );
  return [closureKey(type, role, '', ''), ...given].flatMap((key) => closures.get(key) ?? []);
}

function kinOf({ entities, wholes }: EntityTies, namesakes: Namesakes): Column<readonly Id[]> {
  const parts = groupedBy(entities.rows, ({ id }) => wholes.get(id) ?? []);
  const matters = groupedBy(entities.rows, (entity) => matterOf(entity) ?? []);
  const idsOf = (group: readonly Entity[] = []): readonly Id[] => group.map(({ id }) => id);
  return entities.column((entity) => {
    const { id } = entity;
    const alike = matters.get(matterOf(entity)?.[0] ?? '');
    const others = [namesakes.get(id), idsOf(alike), wholes.get(id), idsOf(parts.get(id))];
    return [...new Set([id, ...others.flatMap((group) => [...(group ?? [])])])];
  });
}

/** What a demand asks for, where others may ask for the same. */
function matterOf(entity: Entity): readonly Id[] | undefined {
  return entity.type === 'demand' && entity.sameAs !== undefined ? [entity.sameAs] : undefined;
}

type Namesakes = ReadonlyMap<Id, ReadonlySet<Id>>;

function namesakesOf({ entities, names }: EntityTies): Namesakes {
  const bearers = groupedBy(entities.rows, ({ id }) => names.get(id) ?? []);
  const namesakes = new Map<Id, Set<Id>>();
  for (const bearing of bearers.values()) {
    if (bearing.length === 1) continue;
    const ids = bearing.map(({ id }) => id);
    for (const id of ids) namesakes.set(id, new Set([...(namesakes.get(id) ?? []), ...ids]));
  }
  return namesakes;
}

function sizeOf(groups: readonly (readonly Fact[])[]): number {
  return groups.reduce((sum, group) => sum + group.length, 0);
}

function closureKey(relation: Id, role: string, name: string, reference: Reference): string {
  return `${relation} ${role} ${name} ${reference}`;
}
