import { valueIdentity, type Fact, type Id, type Lesson, type Reference, type Value } from '@sanad/lesson';
import { addTo } from './grouped-by.ts';
import { relations } from './relations/relations.ts';
import { argumentsOf } from './stem/render-template.ts';
import type { ById } from './table.ts';

/** The facts of one relation by what stands in one role. */
interface RoleShelf {
  /** By entity id, and by each label of a value. */
  readonly by: Map<string, Fact[]>;
  /** Facts without the role: anything may stand there. */
  readonly open: Fact[];
  /** What sorts of things stand in the role: where there are two, none of them tells facts apart. */
  readonly sorts: Set<string>;
}

/** Facts by relation, role and what stands there. */
export type RoleShelves = ReadonlyMap<Id, ReadonlyMap<string, RoleShelf>>;

/** Arranges a lesson's facts by their roles. */
export function roleShelvesOf({ facts }: Lesson): RoleShelves {
  const shelves = new Map<Id, Map<string, RoleShelf>>();
  for (const [type, { roles }] of relations) {
    shelves.set(type, new Map(roles.map((role) => [role, { by: new Map(), open: [], sorts: new Set() }])));
  }
  for (const fact of facts) {
    for (const [role, shelf] of shelves.get(fact.relation?.type ?? '') ?? []) file(shelf, fact, role);
  }
  return shelves;
}

/** The facts that may not differ from one in a role, and some that do, in groups; undefined when the role tells none apart. */
export function likeInRole(
  shelves: RoleShelves,
  kin: ById<readonly Id[]>,
  fact: Fact,
  role: string,
): readonly (readonly Fact[])[] | undefined {
  const shelf = shelves.get(fact.relation?.type ?? '')?.get(role);
  const references = argumentsOf(fact, role);
  if (!shelf || references.length === 0 || shelf.sorts.size > 1) return undefined;
  const labels = references.flatMap((reference) => labelsLike(fact, reference, kin));
  return [shelf.open, ...labels.flatMap((label) => [shelf.by.get(label) ?? []])].filter((group) => group.length > 0);
}

function file(shelf: RoleShelf, fact: Fact, role: string): void {
  const references = argumentsOf(fact, role);
  if (references.length === 0) shelf.open.push(fact);
  for (const reference of references) {
    const value = valueOf(fact, reference);
    shelf.sorts.add(value?.type ?? 'entity');
    if (value) for (const label of labelsOf(value)) addTo(shelf.by, label, fact);
    else addTo(shelf.by, reference, fact);
  }
}

/** Where whatever may be the same as a reference, or overlap with it, is filed. */
function labelsLike(fact: Fact, reference: Reference, kin: ById<readonly Id[]>): readonly string[] {
  const value = valueOf(fact, reference);
  if (!value) return kin.get(reference) ?? [];
  const [all, one, vague] = [allOf(value), valueIdentity(value), vagueOf(value)];
  return isExact(value) ? [one, vague] : [all];
}

/** An exact value is met by its equals and by the vague ones of its sort, a vague one by all of its sort. */
function labelsOf(value: Value): readonly string[] {
  return [allOf(value), isExact(value) ? valueIdentity(value) : vagueOf(value)];
}

/** A whole day or a single number: two that are not equal do not overlap. */
function isExact(value: Value): boolean {
  if (value.type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value.edtf);
  return value.type === 'number' && value.min === value.max;
}

function allOf(value: Value): string {
  return value.type === 'number' ? `any number of ${value.unit ?? ''}` : `any ${value.type}`;
}

function vagueOf(value: Value): string {
  return `vague: ${allOf(value)}`;
}

function valueOf(fact: Fact, reference: Reference): Value | undefined {
  return reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
}
