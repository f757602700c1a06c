/**
 * The least number of single-letter slips (a letter left out, put in, changed, or two neighbours
 * swapped) between two texts, as optimal string alignment; `limit + 1` when it is more than `limit`.
 * Letters are code points. Takes time by the square of the slips, not of the lengths (Ukkonen,
 * "Algorithms for approximate string matching", 1985: how far each diagonal is reached with so many slips).
 */
export function editDistance(from: string, to: string, limit: number): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  /** The row after all equal letters of a diagonal from a row on; -1 where there is no such row. */
  const afterEqual = (diagonal: number, least: number): number => {
    let row = Math.min(least, a.length, b.length - diagonal);
    if (Math.min(row, row + diagonal) < 0) return -1;
    while (row < a.length && a[row] === b[row + diagonal]) row++;
    return row;
  };
  /** How many letters of `a` each diagonal (letters of `b` less those of `a`, from `-slips`) takes. */
  let reached: readonly number[] = [afterEqual(0, 0)];
  for (let slips = 0; slips <= limit;) {
    if (reached[slips + b.length - a.length] === a.length) return slips;
    slips += 1;
    reached = Array.from({ length: 2 * slips + 1 }, (_, at) => {
      const diagonal = at - slips;
      const [putIn = -1, same = -2, leftOut = -2] = [reached[at - 2], reached[at - 1], reached[at]];
      const isSwapped = a[same] === b[same + diagonal + 1] && a[same + 1] === b[same + diagonal];
      return afterEqual(diagonal, Math.max(putIn, leftOut + 1, same + (isSwapped ? 2 : 1)));
    });
  }
  return limit + 1;
}
