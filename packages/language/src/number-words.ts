import { editDistance } from './edit-distance.ts';
import type { Language } from './language.ts';
import {
  arabicNumberWords,
  englishNumberWords,
  misspeltNumberWords,
  ordinalWords,
  type NumberWord,
} from './lexicon/number-words.ts';
import type { NumberToken } from './number-tokens.ts';

/** What one token counts for. */
export type NumberPart = (
  NumberWord | { readonly kind: 'digits'; readonly value: number } | { readonly kind: 'and' }
) & {
  readonly misspelt: boolean;
};

const shortestSlip = 5;

const lexicons = { ar: arabicNumberWords, en: englishNumberWords } as const satisfies Record<
  Language,
  ReadonlyMap<string, NumberWord>
>;

/** Whether a folded word is a number word of `language` as it stands. */
export function isNumberWord(word: string, language: Language): boolean {
  return lexicons[language].has(withoutArticle(word, language));
}

/**
 * What each token counts for, a joined و split off; undefined when one of them is no number word.
 * With `slips`, a word of at least five letters may be one letter off when only one number is that near.
 */
export function numberParts(
  tokens: readonly NumberToken[],
  language: Language,
  slips: boolean,
): readonly NumberPart[] | undefined {
  const parts: NumberPart[] = [];
  for (const token of tokens) {
    const found = partsOf(token, language, slips);
    if (found === undefined) return undefined;
    parts.push(...found);
  }
  return parts;
}

function partsOf(token: NumberToken, language: Language, slips: boolean): readonly NumberPart[] | undefined {
  if (token.type === 'digits') return [{ kind: 'digits', value: token.value, misspelt: false }];
  if (token.type !== 'word') return undefined;
  const and: NumberPart = { kind: 'and', misspelt: false };
  if (token.text === (language === 'ar' ? 'و' : 'and')) return [and];
  const whole = lookUp(token.text, language, false);
  if (whole !== undefined) return [whole];
  const joined = language === 'ar' && token.text.startsWith('و') ? token.text.slice(1) : undefined;
  const rest = joined === undefined ? undefined : lookUp(joined, language, slips);
  if (rest !== undefined) return [and, rest];
  const fused = language === 'en' ? fusedTens(token.text) : undefined;
  if (fused !== undefined) return fused;
  const slip = slips ? (fusedTeen(token.text, language) ?? lookUp(token.text, language, true)) : undefined;
  return Array.isArray(slip) ? slip : slip === undefined ? undefined : [slip];
}

function lookUp(word: string, language: Language, slips: boolean): NumberPart | undefined {
  const lexicon = lexicons[language];
  const bare = withoutArticle(word, language);
  const exact = lexicon.get(bare);
  if (exact !== undefined) return { ...exact, misspelt: false };
  if (!slips || ordinalWords.has(bare)) return undefined;
  const meant = lexicon.get(misspeltNumberWords.get(bare) ?? '');
  if (meant !== undefined) return { ...meant, misspelt: true };
  return bare.length < shortestSlip ? undefined : nearest(bare, lexicon);
}

function nearest(word: string, lexicon: ReadonlyMap<string, NumberWord>): NumberPart | undefined {
  const near = [...lexicon].filter(([spelling]) => editDistance(word, spelling, 1) === 1).map(([, entry]) => entry);
  const [first] = near;
  if (first === undefined || near.some((entry) => entry.value !== first.value)) return undefined;
  return { ...first, misspelt: true };
}

/** "twentyone". */
function fusedTens(word: string): NumberPart[] | undefined {
  const [, head = '', rest = ''] = /^(.{2,}ty)(.{3,5})$/u.exec(word) ?? [];
  const [tens, unit] = [englishNumberWords.get(head), englishNumberWords.get(rest)];
  if (tens?.kind !== 'tens' || unit?.kind !== 'unit' || unit.value === 0) return undefined;
  return [
    { ...tens, misspelt: false },
    { ...unit, misspelt: false },
  ];
}

/** ثلاثةعشر: a teen written as one word. */
function fusedTeen(word: string, language: Language): NumberPart[] | undefined {
  const head = language === 'ar' ? /^(.{2,})عشره?$/u.exec(word)?.[1] : undefined;
  const unit = head === undefined ? undefined : arabicNumberWords.get(head);
  if (unit?.kind !== 'unit') return undefined;
  return [
    { ...unit, misspelt: true },
    { kind: 'ten', value: 10, misspelt: true },
  ];
}

function withoutArticle(word: string, language: Language): string {
  return language === 'ar' && word.startsWith('ال') && arabicNumberWords.has(word.slice(2)) ? word.slice(2) : word;
}
