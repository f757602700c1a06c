import { graphemeLength, tokensOf, type Language } from '@sanad/language';
import { sharedWords } from '../lint/shared-words.ts';
import type { LessonIndex } from '../lesson-index.ts';
import type { Random } from '../random.ts';
import { speechIn } from '../speech/speech.ts';
import { kinship } from '../term.ts';
import { rankedDistractors, type Distractor } from './distractors.ts';

/** Fewest and most options of an item, the key among them. Three good ones are enough (Rodriguez 2005). */
const fewest = 3;
const most = 4;

/** A key of this many words or more must not stand out by its length (rule I3; source: SAQUET). */
const longKeyWords = 4;
const longestRatio = 1.33;
/** A quoted line must not be more than so many times as long as another beside it (rule I3). */
const quotedRatio = 2;

/** The words of a stem and key that options are held against. */
export interface OptionFrame {
  readonly key: string;
  readonly stem: string;
  readonly language: Language;
}

/**
 * Picks the distractors of one item: the best ranks first, chance among equals, none that is
 * part of another option or nearly the same, none that gives the key away by length. Undefined when fewer than two
 * are left.
 */
export function chooseDistractors(
  index: LessonIndex,
  all: readonly Distractor[],
  frame: OptionFrame,
  random: Random,
): readonly Distractor[] | undefined {
  const ranked = rankedDistractors(all).flatMap((rank) => random.shuffled(rank));
  const chosen: Distractor[] = [];
  for (const distractor of ranked) {
    if (chosen.length === most - 1) break;
    const others = [frame.key, ...chosen.map(({ label }) => label)];
    const apart = chosen.every(({ term }) => kinship(index, term, distractor.term) === 'apart');
    const fits = apart && isOfLikeLength(distractor, others);
    if (fits && others.every((other) => areDistinct(other, distractor.label))) chosen.push(distractor);
  }
  if (chosen.length < fewest - 1) return undefined;
  return givesAway(index, frame, chosen) ? undefined : chosen;
}

/** Whether a text may stand beside the others by its length, which matters of quoted lines alone: names are what they are. */
function isOfLikeLength({ term, label }: Distractor, others: readonly string[]): boolean {
  if (term.kind === 'entity' || term.value.type !== 'quotation') return true;
  const lengths = [label, ...others].map(graphemeLength);
  return Math.max(...lengths) <= quotedRatio * Math.min(...lengths);
}

/** Whether two options differ after folding and neither holds the other (rule I2). */
export function areDistinct(a: string, b: string): boolean {
  const [x, y] = [tokensOf(a), tokensOf(b)];
  if (x.length === y.length && x.every((token, i) => token === y[i])) return false;
  if (x.some(hasDigit) || y.some(hasDigit)) return true;
  return !x.every((token) => y.includes(token)) && !y.every((token) => x.includes(token));
}

function hasDigit(token: string): boolean {
  return /\d/.test(token);
}

/** Whether the key stands out: longest by far (I3), or the only option that shares a word with the stem (I8). */
function givesAway(index: LessonIndex, { key, stem, language }: OptionFrame, chosen: readonly Distractor[]): boolean {
  const longest = Math.max(...chosen.map(({ label }) => graphemeLength(label)));
  const keyWords = index.texts.words(key);
  if (keyWords.length >= longKeyWords && graphemeLength(key) > longest * longestRatio) return true;
  const others = chosen.map(({ label }) => index.texts.words(label));
  return sharedWords(tokensOf(stem), keyWords, others, speechIn(index, language).stemWords).length > 0;
}
