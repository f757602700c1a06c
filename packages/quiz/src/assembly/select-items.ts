import type { Item, Quotas } from '@sanad/lesson';
import { candidateOf, shareFact, tells, type Candidate } from './candidate.ts';
import { quotasOf } from './quotas.ts';

/** What a selection must come to. */
export interface Selection {
  readonly count: number;
  /** Least share of items above `locate`, 0 to 1. */
  readonly aboveLocate: number;
  readonly quotas?: Quotas | undefined;
  /** Items that are in it whatever else is. */
  readonly held?: readonly Item[];
  /** Facts that are better not asked again, because another form asks them. */
  readonly asked?: ReadonlySet<string>;
}

/** How many items of each kind have been chosen, to spread the next ones. */
interface Tally {
  readonly counts: Map<string, number>;
  above: number;
}

/** A selection being made. */
interface Choice {
  readonly selection: Selection;
  readonly quotas: ReadonlyMap<string, number>;
  readonly chosen: Candidate[];
  readonly tally: Tally;
}

/**
 * Chooses items greedily from candidates in the order given: no fact twice, quotas filled, the scarcest
 * first, the rest spread over topics, paragraphs and types, the share above `locate` kept, true and false
 * in balance. An item whose stem says the key of another is taken only when the lesson gives no others; see
 * `orderItems`. Held items come first in what is returned. Deterministic.
 */
export function selectItems(items: readonly Item[], selection: Selection): readonly Item[] {
  const quotas = new Map(quotasOf(selection.quotas).map(({ feature, count }) => [feature, count]));
  const choice: Choice = { selection, quotas, chosen: [], tally: { counts: new Map(), above: 0 } };
  for (const item of selection.held ?? []) take(choice, candidateOf(item));
  const candidates = items.map(candidateOf);
  for (const clashes of [shareFactOrTell, shareFactOrTellEachOther]) {
    const open = candidates.filter((candidate) => !choice.chosen.some((taken) => clashes(candidate, taken)));
    choose(choice, open, clashes);
  }
  return choice.chosen.map(({ item }) => item);
}

function choose(
  choice: Choice,
  candidates: readonly Candidate[],
  clashes: (a: Candidate, b: Candidate) => boolean,
): void {
  const { selection, chosen, tally } = choice;
  const { count, aboveLocate } = selection;
  let open = candidates;
  while (chosen.length < count && open.length > 0) {
    const wanted = Math.ceil(count * aboveLocate);
    const mustRise = wanted - tally.above >= count - chosen.length && open.some(({ item }) => isAboveLocate(item));
    const best = cheapest(choice, mustRise ? open.filter(({ item }) => isAboveLocate(item)) : open);
    if (!best) break;
    take(choice, best);
    open = open.filter((candidate) => !clashes(candidate, best));
  }
}

function take({ chosen, tally }: Choice, candidate: Candidate): void {
  chosen.push(candidate);
  for (const feature of candidate.features) tally.counts.set(feature, (tally.counts.get(feature) ?? 0) + 1);
  if (isAboveLocate(candidate.item)) tally.above += 1;
}

/** Whether answering takes more than finding a name. */
export function isAboveLocate(item: Item): boolean {
  return item.level !== 'locate';
}

function cheapest(choice: Choice, candidates: readonly Candidate[]): Candidate | undefined {
  const worth = quotaWorths(choice, candidates);
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = costOf(choice, candidate, worth);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** What spreading costs: a second true statement as much as a second item on a topic; a paragraph may come back sooner. */
const spreadCosts: Readonly<Record<string, number>> = {
  topic: 3,
  type: 3,
  truth: 3,
  paragraph: 2,
  role: 1,
  key: 2,
  band: 1,
};
/** A fact of another form costs as much as several repeated topics. */
const askedElsewhere = 12;
/** An open place of a quota outweighs any spreading, and a full one more than that. */
const openQuota = 1000;
const fullQuota = 10_000;

function costOf({ selection, tally }: Choice, candidate: Candidate, worth: ReadonlyMap<string, number>): number {
  const isAsked = [...candidate.facts].some((fact) => selection.asked?.has(fact) === true);
  return candidate.features.reduce(
    (sum, feature) => sum + spreadCost(feature) * (tally.counts.get(feature) ?? 0) - (worth.get(feature) ?? 0),
    isAsked ? askedElsewhere : 0,
  );
}

function spreadCost(feature: string): number {
  return spreadCosts[feature.slice(0, feature.indexOf(' '))] ?? 0;
}

/** What each quota's feature is worth now: the more, the fewer candidates are left for each open place. */
function quotaWorths({ quotas, tally }: Choice, candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const worths = new Map<string, number>();
  for (const [feature, count] of quotas) {
    const open = count - (tally.counts.get(feature) ?? 0);
    const supply = candidates.filter(({ features }) => features.includes(feature)).length;
    worths.set(feature, open > 0 ? openQuota * (1 + open / Math.max(1, supply)) : -fullQuota);
  }
  return worths;
}

/** Whether two items ask one fact, or one rests on a sentence of the other and says its key. */
function shareFactOrTell(a: Candidate, b: Candidate): boolean {
  return shareFact(a, b) || tells(a, b) || tells(b, a);
}

/** Whether no order keeps one from saying the key of the other, or they ask one fact. */
function shareFactOrTellEachOther(a: Candidate, b: Candidate): boolean {
  return shareFact(a, b) || (tells(a, b) && tells(b, a));
}
