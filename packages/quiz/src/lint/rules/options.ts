import {
  editDistance,
  foldText,
  graphemeLength,
  parseDate,
  parseNumber,
  tokensOf,
  type Language,
} from '@sanad/language';
import type { Option } from '@sanad/lesson';
import { kinship } from '../../term.ts';
import { atMost, noneOf, notApplicable, type Measure } from '../finding.ts';
import { listsOf } from '../item-parts.ts';
import { isCombined } from '../combined.ts';
import { resolveOption } from '../resolve-option.ts';
import { wordStem } from '../shared-words.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';

/** Texts this alike are one text to a reader in a hurry; `1 − edits / length of the longer`. */
const tooAlike = 0.9;
/** In a longer text one other word makes another text; one other form of a word does not. */
const fewWords = 4;

/** I2: two texts of one list that are the same, hold one another, or name one thing. */
export function duplicateOptions(subject: Subject): Measure {
  const pairs = listsOf(subject.item).flatMap((list) => pairsOf(list).filter(([a, b]) => areSame(subject, a, b)));
  const shown = pairs.map(([a, b]) => `${a.text} = ${b.text}`).join('; ');
  return noneOf(pairs, {
    ar: `خياران يقولان شيئًا واحدًا أو يتضمّن أحدهما الآخر (${shown}). غيّر أحدهما.`,
    en: `Two options say the same, or one is part of the other (${shown}). Change one of them.`,
  });
}

function pairsOf(list: readonly Option[]): readonly (readonly [Option, Option])[] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}

function areSame(subject: Subject, a: Option, b: Option): boolean {
  if (a.id === b.id || foldText(a.text) === foldText(b.text)) return true;
  if (isOneThing(subject, a, b)) return true;
  const value = sameValue(a.text, b.text, subject.language);
  return value ?? areAlike(a.text, b.text, subject.language);
}

function isOneThing({ index, language, keyTerm }: Subject, a: Option, b: Option): boolean {
  if (!index) return false;
  const [x, y] = [a, b].map((option) => resolveOption(index, language, option, keyTerm));
  return x !== undefined && y !== undefined && kinship(index, x, y) === 'same';
}

/** Whether two dates or numbers are equal as far as both go; undefined where one is neither. */
function sameValue(a: string, b: string, language: Language): boolean | undefined {
  const [x, y] = [parseNumber(a, language), parseNumber(b, language)];
  if (x && y) return x.min <= y.max && y.min <= x.max;
  const [left, right] = [parseDate(a, language), parseDate(b, language)];
  if (left && right) {
    return (['year', 'month', 'day', 'weekday'] as const).every(
      (part) => left[part] === undefined || right[part] === undefined || left[part] === right[part],
    );
  }
  return /\d/u.test(foldText(a + b)) ? tokensOf(a).join(' ') === tokensOf(b).join(' ') : undefined;
}

function areAlike(a: string, b: string, language: Language): boolean {
  const [x, y] = [tokensOf(a), tokensOf(b)];
  if (x.length === 0 || y.length === 0) return x.length === y.length;
  if (isPart(x, y) || isPart(y, x)) return true;
  if (x.length > fewWords && y.length > fewWords && !areFormsOfOne(x, y, language)) return false;
  const [left, right] = [x.join(' '), y.join(' ')];
  const longest = Math.max(left.length, right.length);
  const limit = Math.floor(longest * (1 - tooAlike) + 1e-9);
  return limit > 0 && editDistance(left, right, limit) <= limit;
}

function areFormsOfOne(a: readonly string[], b: readonly string[], language: Language): boolean {
  return a.length === b.length && a.every((word, i) => wordStem(word, language) === wordStem(b[i] ?? '', language));
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const words = new Set(whole);
  return part.every((token) => words.has(token));
}

/** Shared words as a share of all words. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

const lengthAdvice = {
  ar: 'طول الجواب يدلّ عليه. قرّب بين أطوال الخيارات: اختصر الطويل أو أتمّ القصير.',
  en: 'The length of the key gives it away. Bring the lengths closer: shorten the long option or complete the short.',
};

/** A key this much longer than every distractor stands out (source: SAQUET), and one half as long as each. */
const standsOut = 1.33;
const halved = 2;
const phraseWords = 4;

/**
 * I3: the key is the longest or the shortest by far. Measured where the longest option has four words or
 * more: the length of a name is nobody’s choice. A distractor that stands out by its length is no cue.
 */
export function lengthCue({ item, offers, language }: Subject): Measure {
  const own = offers.filter(({ text }) => !isCombined(text, language));
  const lengths = (wanted: boolean): readonly number[] =>
    own.filter(({ isKey }) => isKey === wanted).map(({ text }) => Math.max(1, graphemeLength(text)));
  const [keys, others] = [lengths(true), lengths(false)];
  if (keys.length === 0 || others.length === 0) return notApplicable(fewOptions);
  const words = (wanted: boolean): number =>
    Math.max(...own.filter(({ isKey }) => isKey === wanted).map(({ text }) => tokensOf(text).length));
  const longer = words(true) < phraseWords ? 0 : Math.min(...keys) / Math.max(...others);
  const shorter = words(false) < phraseWords ? 0 : Math.min(...others) / Math.max(...keys);
  return shorter > halved && item.topic !== 'source'
    ? atMost(halved, shorter, lengthAdvice)
    : atMost(standsOut, longer, lengthAdvice);
}

/**
 * Three parts, of which each of three distractors changes one, come to .13 to .2 by the length of the words
 * that all share: the pattern that the rule is for.
 */
const mostConverging = 0.12;
/** Dates share their months and years, and are offered because a careless reader confuses them. */
const mostConvergingDates = 0.15;

/** I13: the key shares more words with the others than any distractor does; means of Jaccard's index. */
export function convergence({ item, offers }: Subject): Measure {
  const sets = offers.map(({ text, isKey }) => ({ isKey, words: new Set(tokensOf(text)) }));
  if (sets.length < 3) return notApplicable(fewOptions);
  const means = sets.map((one) => ({
    isKey: one.isKey,
    mean: meanOf(sets.filter((other) => other !== one).map((other) => jaccard(one.words, other.words))),
  }));
  const best = (wanted: boolean): number =>
    Math.max(0, ...means.filter(({ isKey }) => isKey === wanted).map(({ mean }) => mean));
  const distance = Math.round((best(true) - best(false)) * 1000) / 1000;
  const value = meetsInKey(offers) ? Math.max(distance, 1) : distance;
  return atMost(item.topic === 'date' ? mostConvergingDates : mostConverging, value, converging);
}

const converging = {
  ar: 'الجواب يجمع كلمات الخيارات الأخرى، فيُعرف بلا قراءة. غيّر الخيارات حتى لا تلتقي عنده.',
  en: 'The key gathers the words of the other options, so it can be told without reading. Change the others so that they do not meet in it.',
};

/** Whether the key, and no other option, has at every place between commas what most options have there. */
function meetsInKey(offers: readonly ResolvedOffer[]): boolean {
  const parts = offers.map(({ text }) => text.split(/[،,;؛]/u).map(foldText));
  const length = parts[0]?.length ?? 0;
  if (length < 2 || parts.some((own) => own.length !== length)) return false;
  const isUsual = (own: readonly string[]): boolean =>
    own.every((part, i) => parts.filter((other) => other[i] === part).length * 2 > parts.length);
  return offers.every(({ isKey }, i) => isUsual(parts[i] ?? []) === isKey);
}

const fewOptions = { ar: 'تُفحص مع ثلاثة خيارات أو أكثر.', en: 'Checked with three options or more.' };

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
