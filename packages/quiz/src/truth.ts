import type { Closure, Fact, Reference } from '@sanad/lesson';
import { closuresLike, factsLike } from './fact-lookup.ts';
import type { LessonIndex } from './lesson-index.ts';
import { once } from './once.ts';
import type { Slot } from './options/distractors.ts';
import type { RelationDefinition, RelationKey } from './relations/definition.ts';
import { relations } from './relations/relations.ts';
import { argumentsOf } from './stem/render-template.ts';
import { datePrecision, kinship, termIdentity, termOf, type Kinship, type Term } from './term.ts';

/** What the passage lets us say of a proposition, and why. `unknown` is never offered as false. */
export type Truth =
  | { readonly is: 'true'; readonly by: Fact }
  | { readonly is: 'false'; readonly by: RelationKey | Closure }
  /** `told-with`: outside a list that the lesson closes, but another relation tells it of the same. */
  | { readonly is: 'unknown'; readonly because: 'no-relation' | 'overlap' | 'open' | 'told-with' };

/** What is known of one role of one fact, worked out once for every candidate. */
export interface RoleTruth {
  /** Whether the fact would still hold with `candidate` in the role. */
  readonly of: (candidate: Term) => Truth;
  /** The facts of the relation that differ from this one in nothing but the role, as far as they say. */
  readonly rivals: () => readonly Fact[];
  /** Whether the relation or a closure lets anything be shown false here. */
  readonly mayBeFalse: boolean;
}

/**
 * Judges candidates for a place in a fact: true when some fact says so, whoever its source; false when a declared
 * key or a closure of the lesson excludes it; otherwise unknown.
 */
export function roleTruth(index: LessonIndex, { fact, role, reference }: Slot): RoleTruth {
  const definition = relations.get(fact.relation?.type ?? '');
  if (!definition) return unknownTruth;
  const key = keyFor(definition, fact, role);
  const closure = closuresLike(index.lookup, fact, role).find((candidate) => closes(candidate, fact, role, reference));
  const rivals = once(() => factsAgreeing(index, fact, othersThan(definition, role)));
  const holders = once(() => (key ? factsAgreeing(index, fact, key.given) : []));
  const mayBeFalse = (key ?? closure) !== undefined;
  return {
    of(candidate) {
      const kinships = rivals().map((rival) => ({ rival, kin: kinshipWithRole(index, rival, role, candidate) }));
      const same = kinships.find(({ kin }) => kin === 'same');
      if (same) return { is: 'true', by: same.rival };
      if (kinships.some(({ kin }) => kin === 'overlapping')) return { is: 'unknown', because: 'overlap' };
      if (key) {
        const clear = holders().every((holder) => kinshipWithRole(index, holder, role, candidate) === 'apart');
        return clear ? { is: 'false', by: key } : { is: 'unknown', because: 'overlap' };
      }
      if (!closure) return contradiction(index, fact, role, candidate) ?? { is: 'unknown', because: 'open' };
      return isToldWith(index, closure, candidate)
        ? { is: 'unknown', because: 'told-with' }
        : { is: 'false', by: closure };
    },
    rivals,
    mayBeFalse,
  };
}

/** A fact without a relation tells nothing of what else might stand in it. */
const unknownTruth: RoleTruth = {
  of: () => ({ is: 'unknown', because: 'no-relation' }),
  rivals: () => [],
  mayBeFalse: false,
};

/**
 * Whether a fact of any relation speaks of a candidate together with all that a closed list gives: what was
 * demanded of one body may well be what was sought on another day, whatever the list says of seeking.
 */
function isToldWith(index: LessonIndex, { given }: Closure, candidate: Term): boolean {
  const about = index.factsAbout.get(termIdentity(candidate)) ?? [];
  return about.some((fact) => {
    const said = Object.keys(fact.relation ?? {}).flatMap((role) => argumentsOf(fact, role));
    return Object.values(given).every((reference) => said.includes(reference));
  });
}

/**
 * A key that the candidate itself would break: what it determines, some fact gives the candidate otherwise.
 * An event of the 13th is not the one of the 11th.
 */
function contradiction(index: LessonIndex, fact: Fact, role: string, candidate: Term): Truth | undefined {
  const key = relations.get(fact.relation?.type ?? '')?.keys.find(({ given, determines }) => {
    const others = given.filter((name) => name !== role);
    if (others.length === given.length || argumentsOf(fact, determines).length === 0) return false;
    if (!others.every((name) => isExact(fact, name))) return false;
    return (index.factsAbout.get(termIdentity(candidate)) ?? []).some(
      (other) =>
        other.relation?.type === fact.relation?.type &&
        kinshipWithRole(index, other, role, candidate) === 'same' &&
        others.every((name) => rolesKin(index, fact, other, name) === 'same') &&
        rolesKin(index, fact, other, determines) === 'apart',
    );
  });
  return key && { is: 'false', by: key };
}

/** The facts of the same relation that differ from this one in none of the roles. */
function factsAgreeing(index: LessonIndex, fact: Fact, roles: readonly string[]): readonly Fact[] {
  return factsLike(index, fact, roles).filter((other) => agreesOn(index, fact, other, roles));
}

function othersThan({ roles }: RelationDefinition, role: string): readonly string[] {
  return roles.filter((name) => name !== role);
}

/** The key that determines the role and whose given roles the fact has. */
function keyFor({ keys }: RelationDefinition, fact: Fact, role: string): RelationKey | undefined {
  return keys.find(({ given, determines }) => determines === role && given.every((name) => isExact(fact, name)));
}

/** Whether a role is filled, and by no date that is longer than a day: in a month there is room for another trip. */
function isExact(fact: Fact, role: string): boolean {
  const references = argumentsOf(fact, role);
  return references.length > 0 && references.every((reference) => isDayOrTimeless(fact, reference));
}

function isDayOrTimeless(fact: Fact, reference: Reference): boolean {
  const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
  return value?.type !== 'date' || datePrecision(value.edtf) === 'day';
}

/** Whether two facts differ in none of the roles. A role that one leaves out may be anything. */
function agreesOn(index: LessonIndex, fact: Fact, other: Fact, roles: readonly string[]): boolean {
  return roles.every((role) => rolesKin(index, fact, other, role) !== 'apart');
}

function rolesKin(index: LessonIndex, a: Fact, b: Fact, role: string): Kinship {
  const [left, right] = [argumentsOf(a, role), argumentsOf(b, role)];
  if (left.length === 0 || right.length === 0) return 'overlapping';
  let closest: Kinship = 'apart';
  for (const reference of left) {
    const kin = kinshipWithRole(index, b, role, termOf(index, a, reference));
    if (kin === 'same') return 'same';
    if (kin === 'overlapping') closest = kin;
  }
  return closest;
}

/** How near what stands in a role of a fact comes to `candidate`. An empty role may be anything. */
function kinshipWithRole(index: LessonIndex, fact: Fact, role: string, candidate: Term): Kinship {
  const references = argumentsOf(fact, role);
  let closest: Kinship = references.length === 0 ? 'overlapping' : 'apart';
  for (const reference of references) {
    const kin = kinship(index, termOf(index, fact, reference), candidate);
    if (kin === 'same') return 'same';
    if (kin === 'overlapping') closest = kin;
  }
  return closest;
}

/** Whether a closure still holds of a fact once another stands in place of what is asked. */
function closes(closure: Closure, fact: Fact, role: string, asked: Reference): boolean {
  return (
    closure.relation === fact.relation?.type &&
    closure.role === role &&
    Object.entries(closure.given).every(
      ([name, reference]) => argumentsOf(fact, name).includes(reference) && (name !== role || reference !== asked),
    )
  );
}
