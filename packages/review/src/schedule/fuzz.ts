/** Days at which the share by which an interval varies changes: FSRS's fuzz ranges. */
const [first, second, third] = [2.5, 7, 20];

/** How many days either way FSRS lets an interval vary by. */
export function fuzzOf(interval: number): number {
  const near = 0.15 * Math.max(Math.min(interval, second) - first, 0);
  const middle = 0.1 * Math.max(Math.min(interval, third) - second, 0);
  return 1 + near + middle + 0.05 * Math.max(interval - third, 0);
}
