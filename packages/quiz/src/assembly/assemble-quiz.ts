import type { Blueprint, Item, Quiz, Shortfall } from '@sanad/lesson';
import { balanceKeys } from './balance-keys.ts';
import { isAboveLocate, openCandidate, type Candidate } from './candidate.ts';
import { orderItems } from './order-items.ts';
import { quotasOf, unfilledQuotas } from './quotas.ts';
import { prospectsFor } from './prospects.ts';
import { selectItems } from './select-items.ts';
import { makeContext, type MakeContext } from '../items/make-context.ts';
import type { Makers } from '../items/makers.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { seededRandom } from '../random.ts';

/** The share of items above `locate` that a quiz keeps unless told otherwise; none where levels are counted. */
const defaultAboveLocate = 0.4;

/** A lesson of up to this many facts is looked at whole; of a larger one, a seeded sample for each item wanted. */
const wholeLesson = 300;
const factsPerItem = 4;

/** What stands beside a quiz that is being made. */
export interface Surroundings {
  /** Items that are in it whatever else is. */
  readonly held?: readonly Item[];
  /** Items of other forms of the same blueprint: not used again while there are others. */
  readonly elsewhere?: readonly Item[];
}

/** The quiz that `makeQuiz` makes, with these makers of items. */
export function assembleQuiz(
  index: LessonIndex,
  blueprint: Blueprint,
  seed: number,
  makers: Makers,
  { held = [], elsewhere = [] }: Surroundings = {},
): Quiz {
  const { language } = blueprint;
  const count = Math.max(0, Math.floor(blueprint.count));
  const aboveLocate = blueprint.aboveLocate ?? (blueprint.quotas?.levels ? 0 : defaultAboveLocate);
  const context = makeContext(index, language, seed, blueprint.maxLength);
  const pool = candidatesFor(context, { blueprint, count, seed, makers });
  const taken = new Set(elsewhere.map(({ id }) => id));
  const selection = { count, aboveLocate, quotas: blueprint.quotas, asked: factsOf(elsewhere) };
  const fresh = selectItems(pool, { ...selection, held, barred: taken });
  const selected = fresh.length < count ? selectItems(pool, { ...selection, held: fresh }) : fresh;
  const ordered = orderItems(seededRandom(seed, 'order').shuffled(selected));
  const items = balanceKeys(ordered, seededRandom(seed, 'key positions'), held);
  const shared = items.filter(({ id }) => taken.has(id)).length;
  return {
    lesson: { id: index.lesson.id, version: index.lesson.version },
    title: index.lesson.title[language] ?? index.lesson.id,
    language,
    seed,
    items,
    shortfalls: [
      ...shortfallsOf(items, count, aboveLocate),
      ...unfilledQuotas(items, quotasOf(blueprint.quotas)),
      ...(shared > 0 ? [sharedItems(count, items.length - shared)] : []),
    ],
    blueprint,
  };
}

function factsOf(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ targets }) => targets.map(({ fact }) => fact)));
}

function sharedItems(asked: number, made: number): Shortfall {
  return { reason: 'shared-with-another-form', asked, made };
}

interface Wanted {
  readonly blueprint: Blueprint;
  readonly count: number;
  readonly seed: number;
  readonly makers: Makers;
}

function candidatesFor(context: MakeContext, { blueprint, count, seed, makers }: Wanted): readonly Candidate[] {
  const weights = blueprint.weights ?? ['core', 'supporting'];
  const facts = context.index.lesson.facts.filter(({ weight }) => weights.includes(weight));
  const shuffled = seededRandom(seed, 'facts').shuffled(facts);
  const enough = facts.length <= wholeLesson ? facts.length : count * factsPerItem;
  const prospects = shuffled.slice(0, enough).flatMap((fact) => prospectsFor(context, fact, blueprint, makers));
  const candidates = prospects.map((prospect) => openCandidate(context.index, prospect));
  return seededRandom(seed, 'items').shuffled(candidates);
}

function shortfallsOf(items: readonly Item[], count: number, aboveLocate: number): readonly Shortfall[] {
  const found: Shortfall[] = [];
  if (items.length < count) found.push({ reason: 'too-few-facts', asked: count, made: items.length });
  const asked = Math.ceil(items.length * aboveLocate);
  const made = items.filter(isAboveLocate).length;
  if (made < asked) found.push({ reason: 'too-few-above-locate', asked, made });
  return found;
}
