import { err, ok, type Result } from '@sanad/language';
import type { Entity, Fact } from '@sanad/lesson';
import { statementIdentities, type LessonIndex } from '../lesson-index.ts';
import { isSensitive } from '../relations/relations.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { soleTeller } from './speakers.ts';
import { namesArticle, statementOf } from './statement.ts';

/** What two speakers say of one thing. */
export interface Comparison {
  readonly about: Entity;
  /** What the given fact's speaker says of it, that fact first. */
  readonly ours: readonly Fact[];
  /** What another says of it. */
  readonly theirs: readonly Fact[];
}

/** Facts of each side. */
const mostEach = 2;
/** Facts about one thing that are looked at. */
const looked = 60;

/** Things that are narrow enough to be compared over, the best first. */
const subjects: readonly Entity['type'][] = ['event', 'demand', 'document'];

/**
 * The narrowest thing that the fact's speaker and another both speak of. Only from the first fact in which
 * its speaker does, so that a pair of speakers is compared over a thing once.
 */
export function comparisonFrom(context: MakeContext, fact: Fact): Result<Comparison, Refusal> {
  const { index } = context;
  if (!isComparable(context, fact)) return err('not-this-type');
  const things = statementIdentities(index, fact)
    .flatMap((identity) => index.entities.get(identity) ?? [])
    .filter(({ type }) => subjects.includes(type))
    .sort((a, b) => subjects.indexOf(a.type) - subjects.indexOf(b.type));
  for (const about of things) {
    const all = (index.tellings.byMention.get(about.id) ?? []).slice(0, looked);
    const told = all.filter((other) => isComparable(context, other));
    const ours = told.filter((other) => soleTeller(index, other) === soleTeller(index, fact));
    if (ours[0] !== fact) continue;
    const theirs = firstOther(index, told.slice(told.indexOf(fact)), fact);
    if (theirs.length > 0) return ok({ about, ours: ours.slice(0, mostEach), theirs });
  }
  return err('too-few-facts');
}

/** What the next speaker says. */
function firstOther(index: LessonIndex, told: readonly Fact[], fact: Fact): readonly Fact[] {
  const other = told.find((candidate) => soleTeller(index, candidate) !== soleTeller(index, fact));
  if (!other) return [];
  return told.filter((candidate) => soleTeller(index, candidate) === soleTeller(index, other)).slice(0, mostEach);
}

function isComparable({ index, language }: MakeContext, fact: Fact): boolean {
  if (fact.nature === 'role' || isSensitive(fact) || soleTeller(index, fact) === undefined) return false;
  const statement = statementOf(index, fact, language);
  return statement.ok && !namesArticle(index, fact, language);
}
