import { foldText, proclitics } from '@sanad/language';
import { keyTextsOf, type DifficultyBand, type Id, type Item, type Level, type Option } from '@sanad/lesson';
import { difficultyOf } from '../items/item-frame.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { once } from '../once.ts';
import type { Prospect } from './prospects.ts';

/** What selection looks at: an item, or items that may yet be made. */
export type Candidate = MadeCandidate | OpenCandidate;

interface Spread {
  /** Kinds and values, such as `topic date`: for each thing that is spread, what it may be; one, once the item is made. */
  readonly features: readonly (readonly string[])[];
  readonly facts: readonly Id[];
}

/** An item with what selection looks at, worked out once. */
export interface MadeCandidate extends Spread {
  readonly is: 'made';
  readonly item: Item;
  readonly sentences: readonly Id[];
  /** Folded, between spaces. */
  readonly shown: string;
  /** All that is asked, but what is offered in answer. */
  readonly question: string;
  readonly keys: readonly string[];
}

/** Items that may be made. Their features are some of those that the items will have. */
export interface OpenCandidate extends Spread {
  readonly is: 'open';
  readonly levels: readonly Level[];
  readonly made: () => readonly MadeCandidate[];
}

/** Arranges an item for selection. */
export function candidateOf(item: Item): MadeCandidate {
  const shown = shownWords(item);
  return {
    is: 'made',
    item,
    features: featuresOf(item).map((feature) => [feature]),
    facts: item.targets.map(({ fact }) => fact),
    sentences: item.evidence.filter(({ supports }) => supports).map(({ sentence }) => sentence),
    shown: ` ${foldText(shown)} `,
    question: [shown, ...partsOf(item).map(({ text }) => text)].join('\n'),
    keys: isShown(item) ? [] : keyTextsOf(item).map((key) => ` ${foldText(key)} `),
  };
}

/** Arranges a prospect for selection. */
export function openCandidate({ sentences }: LessonIndex, prospect: Prospect): OpenCandidate {
  const { fact, type, topics, levels, items } = prospect;
  const bands = new Set(levels.map((level) => bandOf({ difficulty: difficultyOf(type, level) })));
  const paragraphs = new Set(fact.evidence.flatMap((id) => sentences.get(id)?.paragraph ?? []));
  return {
    is: 'open',
    levels,
    features: [
      topics.map((topic) => `topic ${topic}`),
      [`type ${type}`],
      levels.map((level) => `level ${level}`),
      [...bands].map((band) => `band ${band}`),
      ...[...paragraphs].map((paragraph) => [`paragraph ${String(paragraph)}`]),
    ],
    facts: [fact.id],
    made: once(() => items().map(candidateOf)),
  };
}

/** How hard an item is taken to be. */
export function bandOf({ difficulty }: Pick<Item, 'difficulty'>): DifficultyBand {
  if (difficulty < 0) return 'easy';
  return difficulty < 0.7 ? 'medium' : 'hard';
}

/** Whether answering takes more than finding a name, or may do so. */
export function mayRise(candidate: Candidate): boolean {
  return candidate.is === 'made' ? isAboveLocate(candidate.item) : candidate.levels.some((level) => level !== 'locate');
}

/** Whether answering takes more than finding a name. */
export function isAboveLocate({ level }: Item): boolean {
  return level !== 'locate';
}

function featuresOf(item: Item): readonly string[] {
  const paragraphs = new Set(item.evidence.filter(({ supports }) => supports).map(({ paragraph }) => paragraph));
  const truth = item.type === 'true-false' ? [`truth ${String(item.key)}`] : [];
  return [
    `topic ${item.topic}`,
    `type ${item.type}`,
    `level ${item.level}`,
    `band ${bandOf(item)}`,
    ...keyTextsOf(item).map((key) => `key ${key}`),
    `role ${item.targets[0]?.role ?? ''}`,
    ...truth,
    ...[...paragraphs].map((paragraph) => `paragraph ${String(paragraph)}`),
  ];
}

/** Whether two candidates ask one fact, as far as is known. */
export function shareFact(a: Candidate, b: Candidate): boolean {
  return meet(a.facts, b.facts);
}

/** Whether `a` rests on a sentence of `b` and says its key before it is asked. */
export function tells(a: MadeCandidate, b: MadeCandidate): boolean {
  return meet(a.sentences, b.sentences) && b.keys.some((key) => key.trim() !== '' && says(a.shown, key.slice(1)));
}

function meet(a: readonly Id[], b: readonly Id[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** Whether a text has these words, the first perhaps with a particle joined to it; both end in a space. */
function says(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const particle = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
    if (particle === '' || proclitics.includes(particle)) return true;
  }
  return false;
}

/** Whether the item is no easier for having read its key elsewhere: it shows the key, or asks who says a thing. */
function isShown(item: Item): boolean {
  return item.topic === 'source' || 'statement' in item || 'entries' in item || 'prompts' in item;
}

/** What an item gives to be put in order, matched or sorted. */
function partsOf(item: Item): readonly Option[] {
  if ('entries' in item) return item.entries;
  return 'prompts' in item ? item.prompts : [];
}

function shownWords(item: Item): string {
  if ('statement' in item) return `${item.stem} ${item.statement}`;
  return 'blank' in item ? `${item.stem} ${item.blank.before} ${item.blank.after}` : item.stem;
}
