import { foldText, proclitics } from '@sanad/language';
import { keyTextsOf, type DifficultyBand, type Item } from '@sanad/lesson';

/** An item with what selection looks at, worked out once. */
export interface Candidate {
  readonly item: Item;
  /** A kind and a value, such as `topic date`. */
  readonly features: readonly string[];
  readonly facts: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
  /** Folded, between spaces. */
  readonly shown: string;
  readonly keys: readonly string[];
}

/** Arranges an item for selection. */
export function candidateOf(item: Item): Candidate {
  return {
    item,
    features: featuresOf(item),
    facts: new Set(item.targets.map(({ fact }) => fact)),
    sentences: new Set(item.evidence.filter(({ supports }) => supports).map(({ sentence }) => sentence)),
    shown: ` ${foldText(shownWords(item))} `,
    keys: isShown(item) ? [] : keyTextsOf(item).map((key) => ` ${foldText(key)} `),
  };
}

/** How hard an item is taken to be. */
export function bandOf({ difficulty }: Item): DifficultyBand {
  if (difficulty < 0) return 'easy';
  return difficulty < 0.7 ? 'medium' : 'hard';
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

/** Whether two items ask one fact. */
export function shareFact(a: Candidate, b: Candidate): boolean {
  return [...a.facts].some((fact) => b.facts.has(fact));
}

/** Whether `a` rests on a sentence of `b` and says its key before it is asked. */
export function tells(a: Candidate, b: Candidate): boolean {
  return sharesSentence(a, b) && b.keys.some((key) => key.trim() !== '' && says(a.shown, key.slice(1)));
}

/** Whether a text has these words, the first perhaps with a particle joined to it; both end in a space. */
function says(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const particle = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
    if (particle === '' || proclitics.includes(particle)) return true;
  }
  return false;
}

function sharesSentence(a: Candidate, b: Candidate): boolean {
  return [...a.sentences].some((sentence) => b.sentences.has(sentence));
}

/** Whether the item is no easier for having read its key elsewhere: it shows the key, or asks who says a thing. */
function isShown(item: Item): boolean {
  return item.topic === 'source' || 'statement' in item || 'entries' in item || 'prompts' in item;
}

function shownWords(item: Item): string {
  if ('statement' in item) return `${item.stem} ${item.statement}`;
  return 'blank' in item ? `${item.stem} ${item.blank.before} ${item.blank.after}` : item.stem;
}
