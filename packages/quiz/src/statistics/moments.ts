export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Of at least one value. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Sample covariance of pairs, by n − 1; of at least two. */
export function covariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return sum(a.map((value, i) => (value - meanA) * ((b[i] ?? meanB) - meanB))) / (a.length - 1);
}

/** Sample variance, by n − 1; of at least two. */
export function variance(values: readonly number[]): number {
  return covariance(values, values);
}

/** A copy from the lowest up. */
export function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** The middle value, or the mean of the two middle ones; of at least one. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}
