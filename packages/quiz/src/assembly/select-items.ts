import { foldText } from '@sanad/language';
import { keyTextsOf, type Item } from '@sanad/lesson';

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
 * Chooses items greedily from candidates in the order given: no fact twice, spread over topics,
 * paragraphs and types, the share above `locate` kept, true and false in balance. An item whose stem
 * says the key of another is taken only when the lesson gives no others; see `orderItems`. Deterministic.
 */
export function selectItems(items: readonly Item[], selection: Selection): readonly Item[] {
  const chosen: Candidate[] = [];
  const tally: Tally = { counts: new Map(), above: 0 };
  const candidates = items.map(candidateOf);
  for (const clashes of [shareFactOrTell, shareFact]) {
    const open = candidates.filter((candidate) => !chosen.some((taken) => clashes(candidate, taken)));
    choose(open, clashes, selection, chosen, tally);
  }
  return chosen.map(({ item }) => item);
}

function choose(
  candidates: readonly Candidate[],
  clashes: (a: Candidate, b: Candidate) => boolean,
  { count, aboveLocate }: Selection,
  chosen: Candidate[],
  tally: Tally,
): void {
  let open = candidates;
  while (chosen.length < count && open.length > 0) {
    const wanted = Math.ceil(count * aboveLocate);
    const mustRise = wanted - tally.above >= count - chosen.length && open.some(({ item }) => isAboveLocate(item));
    const best = cheapest(mustRise ? open.filter(({ item }) => isAboveLocate(item)) : open, tally);
    if (!best) break;
    chosen.push(best);
    for (const feature of best.features) tally.counts.set(feature, (tally.counts.get(feature) ?? 0) + 1);
    if (isAboveLocate(best.item)) tally.above += 1;
    open = open.filter((candidate) => !clashes(candidate, best));
  }
}

/**
 * Puts every item before those whose stems say its key, and keeps the given order otherwise. Where two
 * tell each other, the one given first stays first.
 */
export function orderItems(items: readonly Item[]): readonly Item[] {
  const left = items.map(candidateOf);
  const ordered: Item[] = [];
  while (left.length > 0) {
    const free = left.findIndex((a) => !left.some((b) => b !== a && sharesSentence(a, b) && tells(a, b)));
    const [next] = left.splice(Math.max(0, free), 1);
    if (next) ordered.push(next.item);
  }
  return ordered;
}

/** Whether answering takes more than finding a name. */
export function isAboveLocate(item: Item): boolean {
  return item.level !== 'locate';
}

function cheapest(candidates: readonly Candidate[], { counts }: Tally): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = candidate.features.reduce((sum, feature) => sum + weightOf(feature) * (counts.get(feature) ?? 0), 0);
    if (cost < least) [best, least] = [candidate, cost];
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
    ...keyTextsOf(item).map((key) => `key ${key}`),
    `role ${item.targets[0]?.role ?? ''}`,
    ...truth,
    ...[...paragraphs].map((paragraph) => `paragraph ${String(paragraph)}`),
  ];
}

/** An item with what selection looks at, worked out once. */
interface Candidate {
  readonly item: Item;
  readonly features: readonly string[];
  readonly facts: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
  /** Folded, between spaces. */
  readonly shown: string;
  readonly keys: readonly string[];
}

function candidateOf(item: Item): Candidate {
  return {
    item,
    features: featuresOf(item),
    facts: new Set(item.targets.map(({ fact }) => fact)),
    sentences: new Set(item.evidence.filter(({ supports }) => supports).map(({ sentence }) => sentence)),
    shown: ` ${foldText(shownWords(item))} `,
    keys: isShown(item) ? [] : keyTextsOf(item).map((key) => ` ${foldText(key)} `),
  };
}

function shareFact(a: Candidate, b: Candidate): boolean {
  return [...a.facts].some((fact) => b.facts.has(fact));
}

/** Whether two items ask one fact, or one rests on a sentence of the other and says its key. */
function shareFactOrTell(a: Candidate, b: Candidate): boolean {
  return shareFact(a, b) || (sharesSentence(a, b) && (tells(a, b) || tells(b, a)));
}

function sharesSentence(a: Candidate, b: Candidate): boolean {
  return [...a.sentences].some((sentence) => b.sentences.has(sentence));
}

function tells(a: Candidate, b: Candidate): boolean {
  return b.keys.some((key) => key.trim() !== '' && a.shown.includes(key));
}

/** Whether the item is no easier for having read its key elsewhere: it shows the key, or asks who says a thing. */
function isShown(item: Item): boolean {
  return item.topic === 'source' || 'statement' in item || 'entries' in item || 'prompts' in item;
}

function shownWords(item: Item): string {
  if ('statement' in item) return `${item.stem} ${item.statement}`;
  return 'blank' in item ? `${item.stem} ${item.blank.before} ${item.blank.after}` : item.stem;
}
