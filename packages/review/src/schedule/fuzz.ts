/** Days at which the share by which an interval varies changes: FSRS's fuzz ranges. */
const [first, second, third] = [2.5, 7, 20];

/** What an interval of `third` days varies by. */
const atThird = 1 + 0.15 * (second - first) + 0.1 * (third - second);

/** How many days either way FSRS lets an interval vary by. */
export function fuzzOf(interval: number): number {
  if (interval >= third) return atThird + 0.05 * (interval - third);
  const near = 0.15 * Math.max(Math.min(interval, second) - first, 0);
  const middle = 0.1 * Math.max(Math.min(interval, third) - second, 0);
  return 1 + near + middle;
}
