import { weekdayOf, type StudyDay } from '../day/study-day.ts';
import type { WeekdayShares } from '../settings/review-settings.ts';
import type { DayLoad } from './day-load.ts';

/**
 * Finds the days, of some in a row, with the fewest cards for their weekday's share. One scan finds all that are as good
 * as each other: a fold asks for it at each rating, of a hundred days.
 */
export class LightestDays {
  readonly #shares: WeekdayShares;
  readonly #isEven: boolean;
  readonly #load: DayLoad;
  #days = new Int32Array(512);

  constructor(shares: WeekdayShares, load: DayLoad) {
    this.#shares = shares;
    this.#isEven = shares.every((share) => share === 1);
    this.#load = load;
  }

  /** Finds them among the days from `first` to `last`; gives back how many there are, none where all are kept free. */
  find(first: StudyDay, last: StudyDay): number {
    if (last - first >= this.#days.length) this.#days = new Int32Array(2 * (last - first + 1));
    return this.#isEven ? this.#fewest(first, last) : this.#lightest(first, last);
  }

  /** The n-th of them, from 0. */
  day(n: number): StudyDay {
    return this.#days[n] ?? Number.NaN;
  }

  #fewest(first: StudyDay, last: StudyDay): number {
    const { counts, first: begin } = this.#load;
    const days = this.#days;
    let least = 2 ** 30;
    let found = 0;
    for (let day = first; day <= last; day++) {
      const count = counts[day - begin] ?? 0;
      if (count > least) continue;
      if (count < least) found = 0;
      least = count;
      days[found++] = day;
    }
    return found;
  }

  /** On a day whose share is 0 only where nothing else is. */
  #lightest(first: StudyDay, last: StudyDay): number {
    const { counts, first: begin } = this.#load;
    let least = Infinity;
    let found = 0;
    for (let day = first; day <= last; day++) {
      const share = this.#shares[weekdayOf(day)] ?? 1;
      if (share === 0) continue;
      const weight = ((counts[day - begin] ?? 0) + 1) / share;
      if (weight > least) continue;
      if (weight < least) found = 0;
      least = weight;
      this.#days[found++] = day;
    }
    return found;
  }
}
