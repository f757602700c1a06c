import { stripProclitics, tokensOf } from '@sanad/language';

/** Whether two folded words are one; the first may have a particle joined to it. */
type SameWord = (token: string, word: string) => boolean;

/** «وليس» is «ليس», and «كلا» is not «لا»: of everyday words only "and" and "so" are taken off. */
const withConjunction: SameWord = (token, word) =>
  token === word || (token.length === word.length + 1 && /^[وف]/u.test(token) && token.slice(1) === word);

/** «لزوارة» is «زوارة»: any particle may be joined to a name. */
const withParticle: SameWord = (token, word) =>
  token === word || (mayEndIn(token, word) && stripProclitics(token, (rest) => rest === word) === word);

/** A particle leaves the end of a word as it is; لل takes the article's first letter with it. */
function mayEndIn(token: string, word: string): boolean {
  return token.endsWith(word) || (word.startsWith('ال') && token.endsWith(word.slice(2)));
}

function placesBy(same: SameWord, tokens: readonly string[], phrase: readonly string[]): readonly number[] {
  const [first, ...rest] = phrase;
  if (first === undefined) return [];
  return tokens.flatMap((token, at) =>
    same(token, first) && rest.every((word, i) => tokens[at + 1 + i] === word) ? [at] : [],
  );
}

/** Where an everyday phrase begins in a text. */
export function placesOf(tokens: readonly string[], phrase: readonly string[]): readonly number[] {
  return placesBy(withConjunction, tokens, phrase);
}

/** Whether a text says a name: its folded words in order, the first perhaps with a particle joined to it. */
export function says(tokens: readonly string[], name: string): boolean {
  return placesBy(withParticle, tokens, tokensOf(name)).length > 0;
}

/** The words of a text with every one that belongs to one of these names made empty. */
export function without(tokens: readonly string[], names: readonly (readonly string[])[]): readonly string[] {
  const left = [...tokens];
  for (const name of names) {
    for (const at of placesBy(withParticle, tokens, name)) left.fill('', at, at + name.length);
  }
  return left;
}

/** Whether a folded word, or what is left of it without a particle joined to it, is one of these. */
export function isAmong(words: ReadonlySet<string>, token: string): boolean {
  return words.has(token) || words.has(stripProclitics(token, (rest) => words.has(rest)));
}
