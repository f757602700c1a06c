import { editDistance } from './edit-distance.ts';
import type { Language } from './language.ts';
import { knownWords } from './lexicon/known-words.ts';
import { changingWords, reversingPrefixes } from './lexicon/name-words.ts';
import { arabicNumberWords, englishNumberWords, ordinalWords } from './lexicon/number-words.ts';
import { withoutArticle } from './name-tokens.ts';

/** What a slip may not turn into, beside the words everybody knows. */
export interface SlipRules {
  readonly language: Language;
  /** Whether a folded word stands in a name that the answer must not be taken for. */
  readonly isOther: (word: string) => boolean;
  /** Whether a word of belonging (Libyan for Libya) is another word. */
  readonly isPlace: boolean;
  /** Whether another first letter makes another person (Hanna for Anna). */
  readonly isPerson: boolean;
}

const mostTokens = 40;
const shortestStem = 3;

/**
 * How many slips lead from the typed words to a name's, when few enough: none in four letters or less,
 * one in five to eight, two in nine and more; a word of three letters or a number must be exact. Words
 * may be run together or parted at one place. Undefined when it is no slip.
 */
export function slipsBetween(typed: readonly string[], name: readonly string[], rules: SlipRules): number | undefined {
  if (typed.length > mostTokens || name.length > mostTokens) return undefined;
  if (typed.some((token) => changingWords.has(token) && !name.includes(token))) return undefined;
  const bound = boundFor(name.join('').length);
  if (typed.length === name.length) return within(alignedSlips(typed, name, rules), bound);
  const [longer, shorter] = typed.length > name.length ? [typed, name] : [name, typed];
  if (longer.length !== shorter.length + 1 || isOneWordMore(longer, shorter)) return undefined;
  const merged = longer.slice(1).map((_, at) => mergedAt(longer, at));
  const totals = merged.map((tokens) =>
    longer === typed ? alignedSlips(tokens, name, rules) : alignedSlips(typed, tokens, rules),
  );
  return within(Math.min(...totals.map((total) => total ?? Number.POSITIVE_INFINITY)), bound);
}

function alignedSlips(typed: readonly string[], name: readonly string[], rules: SlipRules): number | undefined {
  const long = name.join('').length >= 9;
  let total = 0;
  for (const [index, token] of name.entries()) {
    const slips = wordSlips(typed[index] ?? '', token, { ...rules, long });
    if (slips === undefined) return undefined;
    total += slips;
  }
  return total;
}

function wordSlips(typed: string, word: string, rules: SlipRules & { readonly long: boolean }): number | undefined {
  if (typed === word) return 0;
  // A joined "and" makes two things of one.
  if (typed === `و${word}`) return undefined;
  if (/\d/u.test(typed + word) || isCountWord(typed, rules.language) || isCountWord(word, rules.language))
    return undefined;
  const known = [typed, withoutArticle(typed)].some((form) => knownWords.has(form) || rules.isOther(form));
  if (known && withoutArticle(typed) !== withoutArticle(word)) return undefined;
  if (rules.isPlace && isBelonging(typed, word)) return undefined;
  if (isReversed(typed, word)) return undefined;
  if (isDoubled(typed, word) || isOtherEnding(typed, word)) return 1;
  if (rules.isPerson && rules.language === 'en' && !typed.startsWith(word.slice(0, 1))) return undefined;
  const bound = word.length === 4 && rules.long ? 1 : boundFor(word.length);
  return within(editDistance(typed, word, bound), bound);
}

/** حدداد for حداد: one letter struck twice. */
function isDoubled(typed: string, word: string): boolean {
  if (typed.length !== word.length + 1 || word.length < 3) return false;
  return Array.from(typed).some(
    (letter, at) => letter === typed[at + 1] && typed.slice(0, at) + typed.slice(at + 1) === word,
  );
}

/** ليلا for ليلى: the last letter as it sounds. */
function isOtherEnding(typed: string, word: string): boolean {
  return word.length >= 4 && /[اي]$/u.test(word) && typed === word.replace(/.$/u, word.endsWith('ا') ? 'ي' : 'ا');
}

/** Whether `typed` is what people or things of `place` are called: مصراتي, Libyan. */
function isBelonging(typed: string, place: string): boolean {
  if (/^(?:n|an|ian|i|s)$/u.test(typed.startsWith(place) ? typed.slice(place.length) : '')) return true;
  const stem = place.replace(/[اه]$/u, '');
  return typed.endsWith('ي') && (typed === stem || typed === `${stem}ي`);
}

/** Whether two words differ by what turns one about: arming and disarming, de- and remilitarising. */
function isReversed(typed: string, word: string): boolean {
  const stems = new Set(stemsOf(typed));
  return stemsOf(word).some((stem) => stem.length >= shortestStem && stems.has(stem));
}

function stemsOf(word: string): readonly string[] {
  const prefixes = [...reversingPrefixes].filter((prefix) => word.startsWith(prefix));
  return [word, ...prefixes.map((prefix) => word.slice(prefix.length))];
}

function isCountWord(word: string, language: Language): boolean {
  const numbers = language === 'ar' ? arabicNumberWords : englishNumberWords;
  return [word, withoutArticle(word)].some((form) => numbers.has(form) || ordinalWords.has(form));
}

/** Whether leaving out one word of the longer makes the two equal: a word more is no slip. */
function isOneWordMore(longer: readonly string[], shorter: readonly string[]): boolean {
  return longer.some((_, at) => longer.filter((_token, index) => index !== at).join(' ') === shorter.join(' '));
}

/** The tokens with the one at `at` and the next run together. */
export function mergedAt(tokens: readonly string[], at: number): readonly string[] {
  return [...tokens.slice(0, at), `${tokens[at] ?? ''}${tokens[at + 1] ?? ''}`, ...tokens.slice(at + 2)];
}

function boundFor(letters: number): number {
  return letters <= 4 ? 0 : letters <= 8 ? 1 : 2;
}

function within(slips: number | undefined, bound: number): number | undefined {
  return slips === undefined || slips > bound ? undefined : slips;
}
