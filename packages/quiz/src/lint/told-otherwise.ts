import type { Fact } from '@sanad/lesson';
import { closuresLike } from '../fact-lookup.ts';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { relations } from '../relations/relations.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { kinship, termIdentity, termOf, type Term } from '../term.ts';

/**
 * Whether the lesson tells a candidate for a slot in a way that leaves it no room there: it closes the list of
 * what shows water ice, and this instrument is not on it; it gives quoted words to another speaker; or it puts
 * the holder of an office elsewhere.
 */
export function isToldOtherwise(index: LessonIndex, slot: Slot, candidate: Term): boolean {
  const { fact, role } = slot;
  const own = (index.factsAbout.get(termIdentity(candidate)) ?? []).filter(
    (other) => other.relation?.type === fact.relation?.type && holds(index, other, role, candidate),
  );
  const isQuotation = candidate.kind === 'value' && candidate.value.type === 'quotation';
  const fixed = own.flatMap((other) =>
    rolesOf(other).filter(
      (name) => name !== role && (isQuotation ? speaks(other, name) : isClosed(index, other, name)),
    ),
  );
  return (
    [...new Set(fixed)].some((name) => areApart(index, fact, own, name)) || isPlacedElsewhere(index, slot, candidate)
  );
}

function rolesOf({ relation = { type: '' } }: Fact): readonly string[] {
  return Object.keys(relation).filter((name) => name !== 'type');
}

function holds(index: LessonIndex, fact: Fact, role: string, term: Term): boolean {
  return argumentsOf(fact, role).some((reference) => kinship(index, termOf(index, fact, reference), term) === 'same');
}

/** Whether a role is one that the key of its relation determines: of quoted words, their speaker. */
function speaks({ relation }: Fact, role: string): boolean {
  return relations.get(relation?.type ?? '')?.keys.some(({ determines }) => determines === role) === true;
}

function isClosed(index: LessonIndex, fact: Fact, role: string): boolean {
  return closuresLike(index.lookup, fact, role).some(
    ({ role: closed, given }) =>
      closed === role &&
      Object.entries(given).every(([name, reference]) => argumentsOf(fact, name).includes(reference)),
  );
}

/** Whether what a fact has in a role is shown apart from all that the others have in it. */
function areApart(index: LessonIndex, fact: Fact, others: readonly Fact[], role: string): boolean {
  const terms = argumentsOf(fact, role).map((reference) => termOf(index, fact, reference));
  const told = others.flatMap((other) => argumentsOf(other, role).map((reference) => termOf(index, other, reference)));
  return terms.length > 0 && terms.every((term) => told.every((other) => kinship(index, term, other) === 'apart'));
}

/**
 * Whether a key gives the fact's subject one thing, which another key reads together with this role: a person
 * has one office, and an office is one of its body.
 */
function isPlacedElsewhere(index: LessonIndex, { fact, role }: Slot, candidate: Term): boolean {
  const keys = relations.get(fact.relation?.type ?? '')?.keys ?? [];
  const fixing = keys.find(
    ({ given, determines }) =>
      !given.includes(role) &&
      determines !== role &&
      argumentsOf(fact, determines).length > 0 &&
      keys.some((other) => other.given.includes(determines) && other.given.includes(role)),
  );
  if (!fixing) return false;
  const terms = fixing.given
    .flatMap((name) => argumentsOf(fact, name))
    .map((reference) => termOf(index, fact, reference));
  const same = (index.related.get(fact.relation?.type ?? '') ?? []).filter((other) =>
    fixing.given.every((name) => terms.some((term) => holds(index, other, name, term))),
  );
  return same.every((other) =>
    argumentsOf(other, role).every(
      (reference) => kinship(index, termOf(index, other, reference), candidate) === 'apart',
    ),
  );
}
