/** Chance of each count 0…n of successes among independent trials with these chances (Poisson binomial). */
export function countChances(chances: readonly number[]): readonly number[] {
  let counts: readonly number[] = [1];
  for (const chance of chances) {
    counts = Array.from(
      { length: counts.length + 1 },
      (_, n) => (counts[n] ?? 0) * (1 - chance) + (counts[n - 1] ?? 0) * chance,
    );
  }
  return counts;
}

/** Chance of `least` successes or more. */
export function tailChance(chances: readonly number[], least: number): number {
  return countChances(chances)
    .slice(Math.max(0, least))
    .reduce((sum, chance) => sum + chance, 0);
}

/** The chance below which something is no accident. */
const rare = 0.05;

/** The least `n` for which `chanceOfMore(n)`, the chance of more than `n`, is at most 5 %. */
function limitBy(most: number, chanceOfMore: (n: number) => number): number {
  for (let n = 0; n < most; n++) if (chanceOfMore(n) <= rare) return n;
  return most;
}

/**
 * How often one of `places` may hold the key in `items` items before it is no accident: the 95 % point of
 * the greatest count. Exact: the multinomial summed place by place, each a binomial of what is left.
 */
export function mostInOnePlace(items: number, places: number): number {
  return limitBy(items, (most) => 1 - chanceNoPlaceAbove(items, places, most));
}

/** Chance that no place holds more than `most` of `items` keys. */
function chanceNoPlaceAbove(items: number, places: number, most: number): number {
  let rest: readonly number[] = Array.from({ length: items + 1 }, (_, n) => (n <= most ? 1 : 0));
  for (let place = 2; place <= places; place++) {
    const before = rest;
    rest = before.map((_, n) => {
      const chances = countChances(Array.from({ length: n }, () => 1 / place));
      return chances.slice(0, most + 1).reduce((sum, chance, here) => sum + chance * (before[n - here] ?? 0), 0);
    });
  }
  return rest[items] ?? 1;
}

/**
 * How many items in a row may have the key at one place: the 95 % point of the longest run when every
 * place is as likely. `places` holds the number of options of each item. Exact, by a chain whose states
 * are the last place and the length of its run.
 */
export function longestFairRun(places: readonly number[]): number {
  return limitBy(places.length, (most) => 1 - chanceNoRunAbove(places, most));
}

function chanceNoRunAbove(places: readonly number[], most: number): number {
  let states: ReadonlyMap<string, number> = new Map([['- 0', 1]]);
  for (const count of places) {
    const next = new Map<string, number>();
    for (const [state, chance] of states) {
      const [last = '', run = '0'] = state.split(' ');
      for (let place = 0; place < count; place++) {
        const length = String(place) === last ? Number(run) + 1 : 1;
        if (length > most) continue;
        const key = `${String(place)} ${String(length)}`;
        next.set(key, (next.get(key) ?? 0) + chance / count);
      }
    }
    states = next;
  }
  return [...states.values()].reduce((sum, chance) => sum + chance, 0);
}
