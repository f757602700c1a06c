import { tokensOf } from './fold-text.ts';
import type { Language } from './language.ts';
import { falseArticles, namePrefixes, sameSpellings } from './lexicon/name-words.ts';

const englishArticles: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const possessive = /(\p{L})['’]s(?!\p{L})|(?<=s)['’](?!\p{L})/giu;

/**
 * The folded words of a name as names are compared: English articles and possessive endings gone, `U.S.`
 * one word, "&" written out, regional spellings one; Arabic عبد joined to what follows.
 */
export function nameTokens(text: string, language: Language): readonly string[] {
  if (language === 'ar') return joinServant(tokensOf(text)).map(comparedSpelling);
  const words = tokensOf(text.replace(possessive, '$1').replaceAll('&', ' and '));
  const initialisms = joinInitials(words);
  const content = initialisms.filter((word) => !englishArticles.has(word));
  return (content.length === 0 ? initialisms : content).map(comparedSpelling);
}

/** Arabic words without the article, English names without al- and el-; never nothing. */
export function bareTokens(tokens: readonly string[], language: Language): readonly string[] {
  if (language === 'ar') return tokens.map(withoutArticle);
  const bare = tokens.filter((token) => token !== 'al' && token !== 'el');
  return bare.length === 0 ? tokens : bare;
}

/** Latin spellings of one Arabic name as one: ee as i, doubled letters single, no final h after a vowel. */
export function romanisedTokens(tokens: readonly string[]): readonly string[] {
  return tokens.map((token) =>
    token
      .replaceAll('ee', 'i')
      .replace(/(.)\1+/gu, '$1')
      .replace(/(?<=..[aeiou])h$/u, ''),
  );
}

/** Arabic tokens without the case that changes their letters: ـون and ـين, صيادو and صيادي, أبو and أبي. */
export function uninflected(tokens: readonly string[]): readonly string[] {
  return tokens.map((token, at) => {
    const plural = token.replace(/(?<=...)ين$/u, 'ون').replace(/^اب[اي]$/u, 'ابو');
    return at < tokens.length - 1 ? plural.replace(/(?<=....)ي$/u, 'و') : plural;
  });
}

/** An Arabic token without its article, unless those letters belong to the name (ألمانيا). */
export function withoutArticle(token: string): string {
  if (/^وال.{3,}/u.test(token)) return `و${token.slice(3)}`;
  return token.startsWith('ال') && token.length >= 4 && !falseArticles.has(token) ? token.slice(2) : token;
}

/** Joins أبو, بن, al- and their like to the word they belong to, so that a family name is one unit. */
export function nameUnits(tokens: readonly string[], language: Language): readonly (readonly string[])[] {
  const units: string[][] = [];
  let open = false;
  for (const token of tokens) {
    const last = units.at(-1);
    const joins = last !== undefined && (open || token === 'الدين' || token === 'العابدين');
    if (joins) last.push(token);
    else units.push([token]);
    open = namePrefixes[language].has(token);
  }
  return units;
}

function joinServant(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    if (joined.at(-1) === 'عبد') joined.splice(-1, 1, `عبد${word}`);
    else joined.push(word);
  }
  return joined;
}

function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const initial = /^[a-z]$/u.test(word);
    if (initial && open) joined.splice(-1, 1, `${joined.at(-1) ?? ''}${word}`);
    else joined.push(word);
    open = initial;
  }
  return joined;
}

/** Finds the few words that have another spelling. */
const spelledOtherwise = new RegExp(sameSpellings.map(([{ source }]) => source).join('|'), 'u');

function comparedSpelling(word: string): string {
  if (!spelledOtherwise.test(word)) return word;
  return sameSpellings.reduce((spelling, [pattern, replacement]) => spelling.replace(pattern, replacement), word);
}
