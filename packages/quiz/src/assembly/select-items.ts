import type { Item, Quotas } from '@sanad/lesson';
import {
  candidateOf,
  isAboveLocate,
  mayRise,
  shareFact,
  tells,
  type Candidate,
  type MadeCandidate,
  type OpenCandidate,
} from './candidate.ts';
import { Costs, type Offer } from './costs.ts';

/** What a selection must come to. */
export interface Selection {
  readonly count: number;
  /** Least share of items above `locate`, 0 to 1. */
  readonly aboveLocate: number;
  readonly quotas?: Quotas | undefined;
  /** Items that are in it whatever else is. */
  readonly held?: readonly Item[];
  /** Ids of items that are not used. */
  readonly barred?: ReadonlySet<string>;
  /** Facts that are better not asked again, because another form asks them. */
  readonly asked?: ReadonlySet<string>;
}

/** A selection being made. */
interface Choice {
  readonly selection: Selection;
  readonly costs: Costs;
  readonly chosen: MadeCandidate[];
}

/** Whether an item cannot stand beside one that is chosen. */
type Clash = (candidate: MadeCandidate, chosen: MadeCandidate) => boolean;

/**
 * Chooses items greedily from candidates in the order given: no fact twice, quotas filled, the scarcest
 * first, the rest spread over topics, paragraphs and types, the share above `locate` kept, true and false
 * in balance. What may be made is made when it is the cheapest, and stands for itself from then on: since it is
 * priced by no more than it will have, the same is chosen as if everything had been made. An item whose stem says
 * the key of another (see `orderItems`), or asks what another asks, is taken only when the lesson gives no others.
 * Held items come first in what is returned. Deterministic.
 */
export function selectItems(candidates: readonly Candidate[], selection: Selection): readonly Item[] {
  const costs = new Costs(selection.quotas, selection.asked);
  const choice: Choice = { selection, costs, chosen: [] };
  for (const item of selection.held ?? []) take(choice, candidateOf(item));
  for (const clash of [areBetterApart, tellEachOther]) choose(choice, candidates, clash);
  return choice.chosen.map(({ item }) => item);
}

function choose(choice: Choice, candidates: readonly Candidate[], clash: Clash): void {
  const { selection, chosen, costs } = choice;
  const standsBeside = (candidate: Candidate, other: MadeCandidate): boolean =>
    !shareFact(candidate, other) && !(candidate.is === 'made' && clash(candidate, other));
  const isFree = (candidate: Candidate): boolean => chosen.every((other) => standsBeside(candidate, other));
  const makeOf = ({ made }: OpenCandidate): readonly MadeCandidate[] =>
    made().filter((candidate) => !isBarred(choice, candidate) && isFree(candidate));
  let offers = candidates.filter(isFree).map((candidate) => costs.offer(candidate));
  while (chosen.length < selection.count) {
    costs.priceAll(offers);
    const rising = mustRise(choice) ? cheapest(costs, offers, makeOf, mayRise) : undefined;
    const best = rising ?? cheapest(costs, offers, makeOf);
    if (!best) break;
    take(choice, best);
    offers = offers.filter(({ candidate }) => standsBeside(candidate, best));
  }
}

/** Whether every place that is left must go to an item above `locate`. */
function mustRise({ selection: { count, aboveLocate }, chosen }: Choice): boolean {
  const above = chosen.filter(({ item }) => isAboveLocate(item)).length;
  return Math.ceil(count * aboveLocate) - above >= count - chosen.length;
}

function isBarred({ selection }: Choice, { item }: MadeCandidate): boolean {
  return selection.barred?.has(item.id) === true;
}

function take({ chosen, costs }: Choice, candidate: MadeCandidate): void {
  chosen.push(candidate);
  costs.take(candidate);
}

/** The cheapest item of those that will do; in `offers`, what is made on the way takes the place of what it was made of. */
function cheapest(
  costs: Costs,
  offers: Offer[],
  makeOf: (candidate: OpenCandidate) => readonly MadeCandidate[],
  willDo: (candidate: Candidate) => boolean = () => true,
): MadeCandidate | undefined {
  for (;;) {
    const at = leastOf(offers, willDo);
    const best = offers[at]?.candidate;
    if (best?.is !== 'open') return best;
    offers.splice(at, 1, ...makeOf(best).map((candidate) => costs.offer(candidate)));
  }
}

/** The place of the cheapest offer that will do, the first of several; -1 where there is none. */
function leastOf(offers: readonly Offer[], willDo: (candidate: Candidate) => boolean): number {
  let at = -1;
  let least = Infinity;
  offers.forEach(({ candidate, cost }, i) => {
    if (cost < least && willDo(candidate)) [at, least] = [i, cost];
  });
  return at;
}

/** Whether both ask the same, if with other answers, or one rests on a sentence of the other and says its key. */
function areBetterApart(a: MadeCandidate, b: MadeCandidate): boolean {
  return a.question === b.question || tells(a, b) || tells(b, a);
}

/** Whether no order keeps one from saying the key of the other. */
function tellEachOther(a: MadeCandidate, b: MadeCandidate): boolean {
  return tells(a, b) && tells(b, a);
}
