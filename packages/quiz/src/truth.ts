import type { Closure, Fact } from '@sanad/lesson';
import type { LessonIndex } from './lesson-index.ts';
import type { RelationKey } from './relations/definition.ts';
import { relations } from './relations/relations.ts';
import { argumentsOf } from './stem/render-template.ts';
import { kinship, termOf, type Kinship, type Term } from './term.ts';

/** What the passage lets us say of a proposition, and why. `unknown` is never offered as false. */
export type Truth =
  | { readonly is: 'true'; readonly by: Fact }
  | { readonly is: 'false'; readonly by: RelationKey | Closure }
  | { readonly is: 'unknown'; readonly because: 'no-relation' | 'overlap' | 'open' };

/**
 * Whether `fact` would still hold with `candidate` in place of what stands in `role`. True when some
 * fact says so, whoever its source; false when a declared key or a closure of the lesson excludes it;
 * otherwise unknown.
 */
export function truthOf(index: LessonIndex, fact: Fact, role: string, candidate: Term): Truth {
  const definition = relations.get(fact.relation?.type ?? '');
  if (!definition || !fact.relation) return { is: 'unknown', because: 'no-relation' };
  const rivals = (index.related.get(definition.type) ?? []).filter((other) => agrees(index, fact, other, role));
  const kinships = rivals.map((rival) => ({ rival, kin: kinshipWithRole(index, rival, role, candidate) }));
  const same = kinships.find(({ kin }) => kin === 'same');
  if (same) return { is: 'true', by: same.rival };
  if (kinships.some(({ kin }) => kin === 'overlapping')) return { is: 'unknown', because: 'overlap' };
  const key = definition.keys.find(
    ({ given, determines }) => determines === role && given.every((name) => argumentsOf(fact, name).length > 0),
  );
  if (key) return byKey(index, fact, role, key, candidate);
  const closure = (index.lesson.closures ?? []).find((candidateClosure) => closes(candidateClosure, fact, role));
  return closure ? { is: 'false', by: closure } : { is: 'unknown', because: 'open' };
}

/** Facts that agree with `fact` on every role of the key, whatever their others, may not hold the candidate. */
function byKey(index: LessonIndex, fact: Fact, role: string, key: RelationKey, candidate: Term): Truth {
  const holders = (index.related.get(fact.relation?.type ?? '') ?? []).filter((other) =>
    key.given.every((name) => rolesKin(index, fact, other, name) !== 'apart'),
  );
  const clear = holders.every((holder) => kinshipWithRole(index, holder, role, candidate) === 'apart');
  return clear ? { is: 'false', by: key } : { is: 'unknown', because: 'overlap' };
}

/** Whether the two facts do not differ in any role but `role`. A role that one leaves out may be anything. */
function agrees(index: LessonIndex, fact: Fact, other: Fact, role: string): boolean {
  const roles = relations.get(fact.relation?.type ?? '')?.roles ?? [];
  return roles.every((name) => name === role || rolesKin(index, fact, other, name) !== 'apart');
}

function rolesKin(index: LessonIndex, a: Fact, b: Fact, role: string): Kinship {
  const [left, right] = [argumentsOf(a, role), argumentsOf(b, role)];
  if (left.length === 0 || right.length === 0) return 'overlapping';
  const kin = left.flatMap((x) => right.map((y) => kinship(index, termOf(index, a, x), termOf(index, b, y))));
  if (kin.includes('same')) return 'same';
  return kin.includes('overlapping') ? 'overlapping' : 'apart';
}

function kinshipWithRole(index: LessonIndex, fact: Fact, role: string, candidate: Term): Kinship {
  const kin = argumentsOf(fact, role).map((reference) => kinship(index, termOf(index, fact, reference), candidate));
  if (kin.includes('same')) return 'same';
  return kin.length === 0 || kin.includes('overlapping') ? 'overlapping' : 'apart';
}

function closes(closure: Closure, fact: Fact, role: string): boolean {
  return (
    closure.relation === fact.relation?.type &&
    closure.role === role &&
    Object.entries(closure.given).every(([name, reference]) => argumentsOf(fact, name).includes(reference))
  );
}

/** Whether what stands in `role` is the only thing that may: one key or closure holds the role, and one fact fills it. */
export function isSoleAnswer(index: LessonIndex, fact: Fact, role: string): boolean {
  const definition = relations.get(fact.relation?.type ?? '');
  if (!definition || argumentsOf(fact, role).length !== 1) return false;
  const determined = definition.keys.some(
    ({ given, determines }) => determines === role && given.every((name) => argumentsOf(fact, name).length > 0),
  );
  const closed = (index.lesson.closures ?? []).some((closure) => closes(closure, fact, role));
  if (!determined && !closed) return false;
  const [own] = argumentsOf(fact, role).map((reference) => termOf(index, fact, reference));
  return (index.related.get(definition.type) ?? [])
    .filter((other) => agrees(index, fact, other, role))
    .every((other) => own !== undefined && kinshipWithRole(index, other, role, own) === 'same');
}
