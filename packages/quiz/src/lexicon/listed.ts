import { tokensOf, type Language } from '@sanad/language';

/** Words of both languages, folded. */
export type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

/** Words and short phrases of both languages, as they are written. */
export type Lists = Readonly<Record<Language, readonly string[]>>;

/** Words between spaces, folded. */
export function words({ raw }: TemplateStringsArray): readonly string[] {
  return tokensOf(raw.join(' '));
}

/** The same words, to look others up in. */
export function folded(list: TemplateStringsArray): ReadonlySet<string> {
  return new Set(words(list));
}

/** Words and phrases between commas, as they are written. */
export function listed({ raw }: TemplateStringsArray): readonly string[] {
  return raw
    .join(' ')
    .split(',')
    .map((phrase) => phrase.trim());
}

/**
 * The forms of Arabic verbs that statements about one man, woman or body have, «ذكر ذكرت يذكر تذكر», folded; a present
 * of other letters stands after a stroke, «قال/قول».
 */
export function arabicVerbs({ raw }: TemplateStringsArray): readonly string[] {
  return raw
    .join(' ')
    .trim()
    .split(/\s+/u)
    .flatMap((verb) => {
      const [past = '', present = past] = tokensOf(verb);
      return [past, `${past.replace(/[يا]$/u, '')}ت`, `ي${present}`, `ت${present}`];
    });
}

/** The forms of regular English verbs: "deny", "denies", "denied", "denying". */
export function englishVerbs(list: TemplateStringsArray): readonly string[] {
  return words(list).flatMap((verb) => {
    const stem = verb.replace(/e$/u, '').replace(/y$/u, 'i');
    return [verb, /[yshx]$/u.test(verb) ? `${stem}es` : `${verb}s`, `${stem}ed`, `${verb.replace(/e$/u, '')}ing`];
  });
}
