import { tokensOf, type Language } from '@sanad/language';

/** Words of both languages, folded. */
export type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

/** Words and short phrases of both languages, as they are written. */
export type Lists = Readonly<Record<Language, readonly string[]>>;

/** Words between spaces, folded. */
export function folded(...words: readonly string[]): ReadonlySet<string> {
  return new Set(tokensOf(words.join(' ')));
}

/** Words and phrases between commas. */
export function listed(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim());
}

/**
 * The forms of Arabic verbs that statements about one man, woman or body have, «ذكر ذكرت يذكر تذكر»; a present of
 * other letters stands after a stroke, «قال/قول».
 */
export function arabicVerbs(verbs: string): readonly string[] {
  return verbs.split(/\s+/u).flatMap((verb) => {
    const [past = '', present = past] = verb.split('/');
    return [past, `${past.replace(/ى$/u, '')}ت`, `ي${present}`, `ت${present}`];
  });
}

/** The forms of regular English verbs: "deny", "denies", "denied", "denying". */
export function englishVerbs(verbs: string): readonly string[] {
  return verbs.split(/\s+/u).flatMap((verb) => {
    const stem = verb.replace(/e$/u, '').replace(/y$/u, 'i');
    return [verb, /[yshx]$/u.test(verb) ? `${stem}es` : `${verb}s`, `${stem}ed`, `${verb.replace(/e$/u, '')}ing`];
  });
}
