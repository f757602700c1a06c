import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { stableHash } from '@sanad/lesson';

/** A stream of chance that starts the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1, each as likely. */
  below(below: number): number;
  /** A shuffled copy (Fisher–Yates). */
  shuffled<T>(items: readonly T[]): T[];
  /** Up to so many of them, drawn by chance without looking at the rest. */
  some<T>(items: readonly T[], count: number): T[];
}

/** A stream seeded by a number and names: the same names give the same stream, whatever was drawn elsewhere. */
export function seededRandom(seed: number, ...names: readonly string[]): Random {
  const hash = stableHash([String(seed), ...names].join('\n'));
  const generator = xoroshiro128plus(Number.parseInt(hash.slice(-6), 32) | 0);
  const below = (count: number): number => uniformInt(generator, 0, count - 1);
  return {
    below,
    shuffled(items) {
      const copy = [...items];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j] as (typeof copy)[number], copy[i] as (typeof copy)[number]];
      }
      return copy;
    },
    some(items, count) {
      const moved = new Map<number, number>();
      return Array.from({ length: Math.min(count, items.length) }, (_, i) => {
        const j = i + below(items.length - i);
        const drawn = moved.get(j) ?? j;
        moved.set(j, moved.get(i) ?? i);
        return items[drawn] as (typeof items)[number];
      });
    },
  };
}
