import type { StudyDay } from '../day/study-day.ts';
import type { DayLoad } from '../schedule/day-load.ts';

/** How many cards are due on each day: asked for every day that a card might come on, at each rating. */
export class DayCounts implements DayLoad {
  first = 0;
  counts = new Int32Array(0);

  /** Never below 0. */
  on(day: StudyDay): number {
    return this.counts[day - this.first] ?? 0;
  }

  /** Adds to a day. */
  change(day: StudyDay, by: number): void {
    if (day < this.first || day >= this.first + this.counts.length) this.#reach(day);
    const place = day - this.first;
    this.counts[place] = (this.counts[place] ?? 0) + by;
  }

  /** Makes room for a day, and for as many around it as there were. */
  #reach(day: StudyDay): void {
    const { first: oldFirst, counts } = this;
    const isEmpty = counts.length === 0;
    const room = Math.max(1024, counts.length);
    const first = isEmpty ? day : Math.min(oldFirst, day - (day < oldFirst ? room : 0));
    const end = isEmpty ? day + room : Math.max(oldFirst + counts.length, day + 1 + (day >= oldFirst ? room : 0));
    this.first = first;
    this.counts = new Int32Array(end - first);
    this.counts.set(counts, isEmpty ? 0 : oldFirst - first);
  }
}
