import type { Item } from '@sanad/lesson';
import { mentionsName } from '../items/item-frame.ts';
import { keyTextOf } from './key-text.ts';

/** How many items of each kind have been chosen, to spread the next ones. */
interface Tally {
  readonly counts: Map<string, number>;
  above: number;
}

/** What a selection must come to. */
export interface Selection {
  readonly count: number;
  /** Least share of items above `locate`, 0 to 1. */
  readonly aboveLocate: number;
}

/**
 * Chooses items greedily from candidates in the order given: no fact twice, none whose stem says
 * another's key, spread over topics, paragraphs and types, the share above `locate` kept, true and
 * false in balance. Deterministic.
 */
export function selectItems(candidates: readonly Item[], { count, aboveLocate }: Selection): readonly Item[] {
  const chosen: Item[] = [];
  const tally: Tally = { counts: new Map(), above: 0 };
  let open = [...candidates];
  while (chosen.length < count && open.length > 0) {
    const wanted = Math.ceil(count * aboveLocate);
    const left = count - chosen.length;
    const mustRise = wanted - tally.above >= left && open.some(isAboveLocate);
    const allowed = mustRise ? open.filter(isAboveLocate) : open;
    const best = cheapest(allowed, tally);
    if (!best) break;
    chosen.push(best);
    for (const feature of featuresOf(best)) tally.counts.set(feature, (tally.counts.get(feature) ?? 0) + 1);
    if (isAboveLocate(best)) tally.above += 1;
    open = open.filter((item) => !clashes(item, best));
  }
  return chosen;
}

/** Whether answering takes more than finding a name. */
export function isAboveLocate(item: Item): boolean {
  return item.level !== 'locate';
}

function cheapest(items: readonly Item[], tally: Tally): Item | undefined {
  let best: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const cost = featuresOf(item).reduce(
      (sum, feature) => sum + weightOf(feature) * (tally.counts.get(feature) ?? 0),
      0,
    );
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}

/** A second true statement costs as much as a second item on a topic; a paragraph may come back sooner. */
const weights: Readonly<Record<string, number>> = { topic: 3, type: 3, truth: 3, paragraph: 2, role: 1, key: 2 };

function weightOf(feature: string): number {
  return weights[feature.slice(0, feature.indexOf(' '))] ?? 0;
}

function featuresOf(item: Item): readonly string[] {
  const paragraphs = new Set(item.evidence.filter(({ supports }) => supports).map(({ paragraph }) => paragraph));
  const truth = item.type === 'true-false' ? [`truth ${String(item.key)}`] : [];
  return [
    `topic ${item.topic}`,
    `type ${item.type}`,
    `key ${keyTextOf(item)}`,
    `role ${item.targets[0]?.role ?? ''}`,
    ...truth,
    ...[...paragraphs].map((paragraph) => `paragraph ${String(paragraph)}`),
  ];
}

/** Whether two items may not stand in one quiz: they ask one fact, or the stem of one says the key of the other. */
function clashes(a: Item, b: Item): boolean {
  const facts = new Set(b.targets.map(({ fact }) => fact));
  return a.targets.some(({ fact }) => facts.has(fact)) || tells(a, b) || tells(b, a);
}

function tells(a: Item, b: Item): boolean {
  if (b.topic === 'source') return false;
  const key = keyTextOf(b);
  return key !== '' && mentionsName(shownWords(a), key) && sameThing(a, b);
}

/** Two items speak of the same thing when they rest on a common sentence. */
function sameThing(a: Item, b: Item): boolean {
  const sentences = new Set(b.evidence.filter(({ supports }) => supports).map(({ sentence }) => sentence));
  return a.evidence.some(({ sentence, supports }) => supports && sentences.has(sentence));
}

function shownWords(item: Item): string {
  if (item.type === 'true-false') return `${item.stem} ${item.statement}`;
  return item.type === 'cloze-choice' ? `${item.stem} ${item.blank.before} ${item.blank.after}` : item.stem;
}
