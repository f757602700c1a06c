import type { Language } from './language.ts';
import { ordinals } from './lexicon/date-words.ts';
import { amountOf } from './number-grammar.ts';
import { numberParts, type NumberPart } from './number-words.ts';

/** A number read at the start of some tokens, and how many tokens it took. */
export interface ReadCount {
  readonly value: number;
  readonly length: number;
}

const longest = 6;

/**
 * The number or rank that folded tokens begin with, as far as it goes: `22`, `22nd`, "twenty-second",
 * «الثاني والعشرون», «ألفين وعشرين».
 */
export function countAt(tokens: readonly string[], language: Language): ReadCount | undefined {
  const parts: (readonly NumberPart[])[] = [];
  for (const token of tokens.slice(0, longest)) {
    const found = partsOf(token, language);
    if (found === undefined) break;
    parts.push(found);
  }
  for (let length = parts.length; length > 0; length--) {
    const value = amountOf(parts.slice(0, length).flat());
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

/** A year said in two halves, "twenty twenty", at the start of some tokens. */
export function spokenYearAt(tokens: readonly string[]): ReadCount | undefined {
  const century = countAt(tokens.slice(0, 1), 'en');
  const rest = countAt(tokens.slice(1, 3), 'en');
  if (century === undefined || rest === undefined) return undefined;
  if (century.value < 10 || century.value > 20 || rest.value < 10 || rest.value > 99) return undefined;
  return { value: century.value * 100 + rest.value, length: 1 + rest.length };
}

function partsOf(token: string, language: Language): readonly NumberPart[] | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th|م)?$/u.exec(token)?.[1];
  if (digits !== undefined) return [{ kind: 'digits', value: Number(digits), misspelt: false }];
  const [, and, word = ''] = /^(و(?=ال))?(?:ال)?(.+)$/u.exec(token) ?? [];
  const rank = language === 'ar' && word === 'حادي' ? 1 : ordinals.get(word);
  const parts = rank === undefined ? numberParts([{ type: 'word', text: token }], language, false) : [rankPart(rank)];
  if (parts !== undefined) return and === undefined || rank === undefined ? parts : [andPart, ...parts];
  const rest = numberParts([{ type: 'word', text: word }], language, false);
  return and === undefined || rest === undefined ? undefined : [andPart, ...rest];
}

const andPart: NumberPart = { kind: 'and', misspelt: false };

function rankPart(rank: number): NumberPart {
  return { kind: rank < 10 ? 'unit' : rank < 20 ? 'teen' : 'tens', value: rank, misspelt: false };
}
