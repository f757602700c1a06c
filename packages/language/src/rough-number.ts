import type { Language } from './language.ts';
import { approximators, amountChangers, numberOpeners, vagueCounts } from './lexicon/quantity-phrases.ts';
import { numberTokens } from './number-tokens.ts';
import { isNumberWord } from './number-words.ts';
import type { NumberValue } from './read-amount.ts';

const nearestShare = 0.05;
const longestNoun = 4;

/**
 * Whether a typed amount is true of the key and rounder than it. Of a range: one end, or a figure inside
 * that is no finer than the ends or is said with "about". Of a number: "about" and the key rounded, at most
 * a twentieth away.
 */
export function isRounder(key: NumberValue, value: NumberValue, typed: string, language: Language): boolean {
  if (value.min !== value.max) return false;
  const figure = value.min;
  const roughly = numberTokens(typed, language).some((token) => token.type === 'word' && approximators.has(token.text));
  if (key.min === key.max) return roughly && isRounded(key.min, figure);
  if (figure === key.min || figure === key.max) return true;
  if (figure < key.min || figure > key.max) return false;
  return roughly || stepOf(figure) >= Math.min(stepOf(key.min), stepOf(key.max));
}

/** Whether typed text only names the order of the key: "thousands of books", «آلاف». */
export function isOrderOf(key: NumberValue, typed: string, language: Language): boolean {
  const tokens = numberTokens(typed, language);
  const start = tokens.findIndex((token) => token.type !== 'word' || !numberOpeners.has(token.text));
  const [first, ...noun] = tokens.slice(Math.max(start, 0));
  const order = first?.type === 'word' ? vagueCounts.get(first.text) : undefined;
  if (order === undefined || noun.length > longestNoun) return false;
  const plain = noun.every(
    (token) => token.type === 'word' && !amountChangers.has(token.text) && !isNumberWord(token.text, language),
  );
  return plain && key.min >= 2 * order.from && key.max < order.to;
}

function isRounded(exact: number, figure: number): boolean {
  const step = stepOf(figure);
  if (step <= stepOf(exact) || Math.abs(figure - exact) > exact * nearestShare) return false;
  return Math.round(exact / step) * step === figure;
}

/** The greatest power of ten that divides a whole number; 0 for a fraction. */
function stepOf(figure: number): number {
  if (!Number.isInteger(figure) || figure === 0) return 0;
  let step = 1;
  while (figure % (step * 10) === 0) step *= 10;
  return step;
}
