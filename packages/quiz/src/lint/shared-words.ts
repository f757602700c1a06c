import { stripProclitics } from '@sanad/language';
import type { StemWords } from '../speech/stem-words.ts';

/** Words shorter than this are in every sentence. */
const tellingLetters = 4;

/** The words of `key` that the text has too, in some form, and the others do not; each text as its folded words. */
export function sharedWords(
  text: readonly string[],
  key: readonly string[],
  others: readonly (readonly string[])[],
  stemWords: StemWords,
): readonly string[] {
  const known = new Set([...text, ...key, ...others.flat()]);
  const bare = (token: string): string => stripProclitics(token, (rest) => isOtherWord(rest, token, known));
  const formsOf = (token: string): readonly string[] => {
    const word = bare(token);
    return [wordStem(word, stemWords), ...(stemWords.language === 'ar' ? verbLetters(word) : [])];
  };
  const inText = new Set(text.filter((token) => !isGeneric(token, stemWords)).flatMap(formsOf));
  const tellingForms = (token: string): readonly string[] =>
    formsOf(token).filter((form) => form.length >= tellingLetters - 1);
  const shared = key.filter((token) => isTelling(token) && tellingForms(token).some((form) => inText.has(form)));
  if (shared.length === 0) return shared;
  const inOthers = new Set(others.flat().flatMap(formsOf));
  return shared.filter((token) => !tellingForms(token).some((form) => inOthers.has(form)));
}

/**
 * The letters that an Arabic verb of many letters shares with its noun, «يفتتح» and «افتتاح»: without the
 * letter of the person, the first alif and the long vowel. None for shorter words: three letters are a root
 * of many meanings.
 */
function verbLetters(word: string): readonly string[] {
  const noun = /^(?:ال)?ا(\p{L}{2,4})ا(\p{L})(?:ات|ه)?$/u.exec(word);
  const verb = /^[ايتن]?(\p{L}{4,5}?)(?:ت|وا|ون|ه|ها)?$/u.exec(word);
  const letters = noun ? `${noun[1] ?? ''}${noun[2] ?? ''}` : (verb?.[1] ?? '');
  return letters.length >= tellingLetters && !letters.includes('ا') ? [`verb ${letters}`] : [];
}

function isTelling(token: string): boolean {
  return token.length >= tellingLetters && !/^\d/u.test(token);
}

function isOtherWord(rest: string, token: string, known: ReadonlySet<string>): boolean {
  return rest !== token && rest.length >= tellingLetters - 1 && known.has(rest);
}

/** A word without the endings that make its forms: plural, feminine, tense. `least`: letters that must be left. */
export function wordStem(
  token: string,
  { language, endings }: StemWords,
  least = tellingLetters - (language === 'ar' ? 1 : 0),
): string {
  const bare = language === 'ar' && token.startsWith('ال') && token.length > 5 ? token.slice(2) : token;
  const ending = endings.find((end) => bare.endsWith(end) && bare.length - end.length >= least);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

/** Whether a word may stand in any question. */
export function isGeneric(token: string, { language, empty, questions, tasks }: StemWords): boolean {
  const isKnown = (word: string): boolean => empty.has(word) || questions.has(word) || tasks.has(word);
  return isKnown(token) || (language === 'ar' && isKnown(stripProclitics(token, isKnown)));
}
