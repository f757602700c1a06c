import type { Language } from './language.ts';

const abbreviations = {
  ar: new Set(['د', 'أ', 'م', 'ص', 'ج', 'هـ', 'ق.م', 'ت']),
  en: new Set(
    ['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'sgt', 'st', 'jr', 'sr', 'vs', 'inc', 'ltd', 'co'].concat([
      'rep',
      'sen',
      'gov',
      'e.g',
      'i.e',
      'u.s',
      'u.n',
      'u.k',
      'jan',
      'feb',
      'aug',
      'sept',
      'oct',
      'nov',
      'dec',
    ]),
  ),
} as const satisfies Record<Language, ReadonlySet<string>>;

const ending = /[.!?؟۔…]+["'»”’)\]]*(?=\s|$)/gu;

/**
 * Cuts text into sentences, trimmed, in order; a line break always ends one. A point after an
 * abbreviation, an initial or inside a number ends none, nor does one before a lower-case word.
 */
export function segmentSentences(text: string, language: Language): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .flatMap((line) => sentencesOf(line, language))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function sentencesOf(line: string, language: Language): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(ending)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(line.slice(start, match.index), line.slice(end), language)) continue;
    sentences.push(line.slice(start, end));
    start = end;
  }
  return [...sentences, line.slice(start)];
}

function endsSentence(before: string, after: string, language: Language): boolean {
  const word = /[^\s"'«“(]*$/u.exec(before)?.[0] ?? '';
  if (/^\s*\p{Ll}/u.test(after)) return false;
  if (after.trim() === '') return true;
  const initial = language === 'en' && /^\p{Lu}$/u.test(word);
  return !initial && !abbreviations[language].has(word.toLowerCase());
}
