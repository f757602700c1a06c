/**
 * The least number of single-letter slips (a letter left out, put in, changed, or two neighbours
 * swapped) between two texts, as optimal string alignment; `limit + 1` when it is more than `limit`.
 * Letters are code points. Takes time by the square of the slips, not of the lengths (Ukkonen,
 * "Algorithms for approximate string matching", 1985: how far each diagonal is reached with so many slips).
 */
export function editDistance(from: string, to: string, limit: number): number {
  const pair = { a: lettersOf(from), b: lettersOf(to) };
  const end = pair.b.length - pair.a.length;
  if (Math.abs(end) > limit) return limit + 1;
  let reached: readonly number[] = [afterEqual(pair, 0, 0)];
  for (let slips = 0; slips <= limit; slips++) {
    if (reached[slips + end] === pair.a.length) return slips;
    reached = withOneMore(pair, reached, slips + 1);
  }
  return limit + 1;
}

interface Pair {
  readonly a: ArrayLike<string>;
  readonly b: ArrayLike<string>;
}

/** Texts without surrogates are their own letters. */
function lettersOf(text: string): ArrayLike<string> {
  return /[\uD800-\uDFFF]/.test(text) ? Array.from(text) : text;
}

/** How many letters of `a` each diagonal (letters of `b` less those of `a`, from `-slips`) takes with one slip more. */
function withOneMore(pair: Pair, reached: readonly number[], slips: number): readonly number[] {
  const { a, b } = pair;
  const further: number[] = [];
  for (let diagonal = -slips; diagonal <= slips; diagonal++) {
    const at = diagonal + slips - 1;
    const same = reached[at] ?? -1;
    const changed = same < 0 ? -1 : same + (isSwapped(pair, same, same + diagonal) ? 2 : 1);
    const leftOut = (reached[at + 1] ?? -2) + 1;
    const putIn = reached[at - 1] ?? -1;
    const row = Math.min(Math.max(changed, leftOut, putIn), a.length, b.length - diagonal);
    further.push(row < 0 || row + diagonal < 0 ? -1 : afterEqual(pair, row, diagonal));
  }
  return further;
}

function afterEqual({ a, b }: Pair, row: number, diagonal: number): number {
  let after = row;
  while (after < a.length && after + diagonal < b.length && a[after] === b[after + diagonal]) after++;
  return after;
}

function isSwapped({ a, b }: Pair, row: number, column: number): boolean {
  return row + 1 < a.length && column + 1 < b.length && a[row] === b[column + 1] && a[row + 1] === b[column];
}
