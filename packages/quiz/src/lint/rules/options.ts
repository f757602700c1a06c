import {
  editDistance,
  foldText,
  graphemeLength,
  parseDate,
  parseNumber,
  tokensOf,
  type Language,
  type NumberValue,
} from '@sanad/language';
import type { Option } from '@sanad/lesson';
import { kinship, termClass, termLabel } from '../../term.ts';
import { atMost, fewOptions, noneOf, notApplicable, type Measure } from '../finding.ts';
import { listsOf } from '../item-parts.ts';
import { isArticle } from '../article-words.ts';
import { isCombined } from '../combined.ts';
import { readCount } from '../read-count.ts';
import { resolveOption } from '../resolve-option.ts';
import { wordStem } from '../shared-words.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';
import { stemWordsIn } from '../stem-words-in.ts';

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

/** Whether two dates, numbers or counts of one thing are equal as far as both go; undefined where one is neither. */
function sameValue(a: string, b: string, language: Language): boolean | undefined {
  const [x, y] = [parseNumber(a, language), parseNumber(b, language)];
  if (x && y) return overlap(x, y);
  const [left, right] = [parseDate(a, language), parseDate(b, language)];
  if (left && right) {
    return (['year', 'month', 'day', 'weekday'] as const).every(
      (part) => left[part] === undefined || right[part] === undefined || left[part] === right[part],
    );
  }
  if (tokensOf(a).at(-1) === tokensOf(b).at(-1)) {
    const [count, other] = [readCount(a, language), readCount(b, language)];
    if (count && count.noun === other?.noun) return overlap(count.value, other.value);
  }
  if (!/\d/u.test(foldText(a + b))) return undefined;
  return left || right ? tokensOf(a).join(' ') === tokensOf(b).join(' ') : isPartOfOther(tokensOf(a), tokensOf(b));
}

function overlap(a: NumberValue, b: NumberValue): boolean {
  return a.min <= b.max && b.min <= a.max;
}

function areAlike(a: string, b: string, language: Language): boolean {
  const [x, y] = [tokensOf(a), tokensOf(b)];
  if (x.length === 0 || y.length === 0) return x.length === y.length;
  if (isPartOfOther(x, y)) return true;
  if (x.length > fewWords && y.length > fewWords && !areFormsOfOne(x, y, language)) return false;
  const [left, right] = [x.join(' '), y.join(' ')];
  const longest = Math.max(left.length, right.length);
  const limit = Math.floor(longest * (1 - tooAlike) + 1e-9);
  return limit > 0 && editDistance(left, right, limit) <= limit;
}

function areFormsOfOne(a: readonly string[], b: readonly string[], language: Language): boolean {
  return (
    a.length === b.length &&
    a.every((word, i) => wordStem(word, stemWordsIn(language)) === wordStem(b[i] ?? '', stemWordsIn(language)))
  );
}

/** Whether one of two texts has every word of the other, as "67 hours" has those of "67". */
function isPartOfOther(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && (isPart(a, b) || isPart(b, a));
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

/** A key this much longer than every distractor stands out (source: SAQUET). */
const standsOut = 4 / 3;
/** An option twice as long as another does so too, be it the key or a distractor. */
const twice = 2;
const phraseWords = 4;

/**
 * I3: the key is the longest by far, where it has four words or more; or the longest option is more than twice
 * as long as the shortest, where one of the two is the writer's wording: a phrase, a name and more, a value in
 * another form. How long a name is, is nobody's choice; which lines are quoted beside one another is, and beside whom
 * somebody who said it is put with a name twice as long, or an office half as long. Whatever it is, a key less than half as long as any other stands out.
 */
export function lengthCue(subject: Subject): Measure {
  const own = subject.offers.filter(({ text }) => !isCombined(text, subject.language));
  const [keys, others] = [own.filter(({ isKey }) => isKey), own.filter(({ isKey }) => !isKey)];
  if (keys.length === 0 || others.length === 0) return notApplicable(fewOptions);
  const words = Math.max(...keys.map(({ text }) => tokensOf(text).length));
  const isName =
    subject.item.topic === 'source' && keys.every((key) => key.term?.kind === 'entity' && isOfLesson(subject, key));
  const ratio = Math.min(...keys.map(lengthOf)) / Math.max(...others.map(lengthOf));
  const isLong = isName ? ratio > twice && subject.item.type === 'who-said' : words >= phraseWords;
  const longer = isLong ? ratio : 0;
  return longer > standsOut
    ? atMost(standsOut, longer, lengthAdvice)
    : atMost(twice, Math.max(spreadOf(subject, own), shortness(subject, keys, others)), lengthAdvice);
}

function lengthOf({ text }: Option): number {
  return Math.max(1, graphemeLength(text));
}

/** How many times as long as the shortest the longest is; 0 where neither length is the writer's choice. */
function spreadOf(subject: Subject, offers: readonly ResolvedOffer[]): number {
  const sorted = [...offers].sort((a, b) => lengthOf(a) - lengthOf(b));
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  if (!shortest || !longest) return 0;
  const isLone = isTitle(shortest) && lengthOf(shortest) * twice < lengthOf(sorted[1] ?? shortest);
  if (!isLone && [shortest, longest].every((offer) => isOfLesson(subject, offer))) return 0;
  const isPhrase = tokensOf(longest.text).length >= phraseWords;
  const isNameAndMore = (longest.meant !== undefined || longest.isKey) && !isOfLesson(subject, longest);
  const isBareValue = shortest.meant?.kind === 'value' && !isOfLesson(subject, shortest);
  return isLone || isPhrase || isNameAndMore || isBareValue ? lengthOf(longest) / lengthOf(shortest) : 0;
}

/** An office may be told with its body or without it. */
function isTitle({ term }: ResolvedOffer): boolean {
  return term?.kind === 'value' && term.value.type === 'title';
}

/** How many times as long as the key each distractor is, at least; 0 where names of sources are asked. */
function shortness({ item }: Subject, keys: readonly ResolvedOffer[], others: readonly ResolvedOffer[]): number {
  if (item.topic === 'source') return 0;
  return Math.min(...others.map(lengthOf)) / Math.max(...keys.map(lengthOf));
}

/** Whether a text is a sentence, a name or a value of the lesson as it stands, and as exact as the key is. */
function isOfLesson({ index, language, keyTerm }: Subject, { id, text, term }: ResolvedOffer): boolean {
  if (isArticle(text, language) || index?.sentences.has(id) === true) return true;
  if (term?.kind !== 'value') return term !== undefined;
  if (term.value.type === 'title') return true;
  if (term.value.type === 'quotation') return false;
  return foldText(text) === foldText(termLabel(term, language)) && (!keyTerm || termClass(term) === termClass(keyTerm));
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

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
