import type { Quotas } from '@sanad/lesson';
import type { Candidate } from './candidate.ts';
import { quotasOf } from './quotas.ts';

/** One feature, such as `topic date`, and what has been taken of it. */
interface Feature {
  /** What each item taken with it adds to the cost of the next. */
  readonly spread: number;
  taken: number;
  /** What a quota takes off the cost now. */
  worth: number;
}

/** What a feature of a candidate may be, and what the cheapest of it costs now. */
interface Alternatives {
  readonly features: readonly Feature[];
  cost: number;
}

/** A candidate that may still be taken, and what it costs now: at most what the items made of it will. */
export interface Offer {
  readonly candidate: Candidate;
  readonly parts: readonly Alternatives[];
  cost: number;
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

/** Counts what has been taken, and prices what is left by it. */
export class Costs {
  private readonly features = new Map<string, Feature>();
  private readonly alternatives = new Map<string, Alternatives>();
  private readonly quotas: readonly (readonly [Feature, count: number])[];
  private readonly asked: ReadonlySet<string>;

  /** `asked` are facts that are better not asked again. */
  constructor(quotas: Quotas | undefined, asked: ReadonlySet<string> = new Set()) {
    this.asked = asked;
    this.quotas = quotasOf(quotas).map(({ feature, count }) => [this.feature(feature), count]);
  }

  /** A candidate at its price. */
  offer(candidate: Candidate): Offer {
    const parts = candidate.features.map((names) => this.alternativesOf(names));
    return { candidate, parts, cost: this.price(candidate, parts) };
  }

  /** Prices what is left anew, after something was taken. */
  priceAll(offers: readonly Offer[]): void {
    for (const [feature, count] of this.quotas) feature.worth = worthOf(feature, count, offers);
    for (const part of this.alternatives.values()) part.cost = leastCost(part.features);
    for (const offer of offers) offer.cost = this.price(offer.candidate, offer.parts);
  }

  take({ features }: Candidate): void {
    for (const name of features.flat()) this.feature(name).taken += 1;
  }

  private price({ facts }: Candidate, parts: readonly Alternatives[]): number {
    let cost = this.asked.size > 0 && facts.some((fact) => this.asked.has(fact)) ? askedElsewhere : 0;
    for (const part of parts) cost += part.cost;
    return cost;
  }

  private alternativesOf(names: readonly string[]): Alternatives {
    const [key = ''] = names.length === 1 ? names : [names.join('|')];
    const known = this.alternatives.get(key);
    if (known) return known;
    const features = names.map((name) => this.feature(name));
    const added = { features, cost: leastCost(features) };
    this.alternatives.set(key, added);
    return added;
  }

  private feature(name: string): Feature {
    const known = this.features.get(name) ?? { spread: spreadCost(name), taken: 0, worth: 0 };
    this.features.set(name, known);
    return known;
  }
}

function leastCost(features: readonly Feature[]): number {
  return Math.min(...features.map(({ spread, taken, worth }) => spread * taken - worth));
}

function spreadCost(feature: string): number {
  return spreadCosts[feature.slice(0, feature.indexOf(' '))] ?? 0;
}

/** What a quota's feature is worth now: the more, the fewer candidates are left for each open place. */
function worthOf(feature: Feature, count: number, offers: readonly Offer[]): number {
  const open = count - feature.taken;
  if (open <= 0) return -fullQuota;
  const supply = offers.filter(({ parts }) => parts.some(({ features }) => features.includes(feature))).length;
  return openQuota * (1 + open / Math.max(1, supply));
}
