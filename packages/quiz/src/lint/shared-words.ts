import { stripProclitics, tokensOf, type Language } from '@sanad/language';
import { emptyStemWords, questionWords, relatedEndings, taskWords } from './lexicon/stem-words.ts';

/** Words shorter than this are in every sentence. */
const tellingLetters = 4;

/** The words of `key` that the text has too, in some form, and the others do not. */
export function sharedWords(
  text: readonly string[],
  key: string,
  others: readonly { readonly text: string }[],
  language: Language,
): readonly string[] {
  const keyTokens = tokensOf(key);
  const wrong = others.map((other) => tokensOf(other.text));
  const known = new Set([...text, ...keyTokens, ...wrong.flat()]);
  const stem = (token: string): string =>
    stemOf(
      stripProclitics(token, (rest) => isOtherWord(rest, token, known)),
      language,
    );
  const inText = new Set(text.filter((token) => !isGeneric(token, language)).map(stem));
  const inWrong = new Set(wrong.flat().map(stem));
  return keyTokens.filter((token) => {
    const form = stem(token);
    return form.length >= tellingLetters - 1 && isTelling(token) && inText.has(form) && !inWrong.has(form);
  });
}

function isTelling(token: string): boolean {
  return token.length >= tellingLetters && !/^\d/u.test(token);
}

function isOtherWord(rest: string, token: string, known: ReadonlySet<string>): boolean {
  return rest !== token && rest.length >= tellingLetters - 1 && known.has(rest);
}

/** A word without the endings that make its forms: plural, feminine, tense. */
function stemOf(token: string, language: Language): string {
  const bare = language === 'ar' && token.startsWith('ال') && token.length > 5 ? token.slice(2) : token;
  const ending = relatedEndings[language].find(
    (end) => bare.endsWith(end) && bare.length - end.length >= tellingLetters - (language === 'ar' ? 1 : 0),
  );
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

/** Whether a word may stand in any question. */
export function isGeneric(token: string, language: Language): boolean {
  const generic = emptyStemWords[language];
  const isKnown = (word: string): boolean =>
    generic.has(word) || questionWords[language].has(word) || taskWords[language].has(word);
  return isKnown(token) || (language === 'ar' && isKnown(stripProclitics(token, isKnown)));
}
