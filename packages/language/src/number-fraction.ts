import type { NumberPart } from './number-words.ts';
import type { NumberToken } from './number-tokens.ts';

/** The tokens of an amount without the half or quarter said with it, and which part of one that is. */
export interface Fractioned {
  readonly tokens: readonly NumberToken[];
  readonly share: number;
}

const shares: ReadonlyMap<string, number> = new Map([
  ['نصف', 0.5],
  ['ربع', 0.25],
  ['half', 0.5],
  ['quarter', 0.25],
]);
const scales: ReadonlySet<string> = new Set(['الف', 'مليون', 'مليار', 'الالف', 'المليون', 'المليار']);

/** Takes «ونصف», «وربع المليون» or "and a half" from after a number; undefined when none is there. */
export function withoutFraction(tokens: readonly NumberToken[]): Fractioned | undefined {
  const words = tokens.map((token) => (token.type === 'word' ? token.text : ''));
  const at = words.findIndex((word) => shares.has(word.replace(/^و/u, '')));
  const word = words[at] ?? '';
  const share = shares.get(word.replace(/^و/u, ''));
  const opened = word.startsWith('و') ? at : openingOf(words, at);
  if (share === undefined || opened < 1) return undefined;
  const owned = scales.has(words[at + 1] ?? '') && scales.has(words[opened - 1] ?? '') ? 1 : 0;
  return { tokens: [...tokens.slice(0, opened), ...tokens.slice(at + 1 + owned)], share };
}

/** Where "and a" or «و» before the share at `at` begins; -1 without one. */
function openingOf(words: readonly string[], at: number): number {
  if (words[at - 1] === 'و') return at - 1;
  return words[at - 1] === 'a' && words[at - 2] === 'and' ? at - 2 : -1;
}

/** What one share is of: the last thousand or million said, or one. */
export function unitOfShare(parts: readonly NumberPart[]): number {
  const last = parts.at(-1);
  return last?.kind === 'scale' || last?.kind === 'scales' ? last.value : 1;
}
