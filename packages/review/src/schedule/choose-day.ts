import type { StudyDay } from '../day/study-day.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import type { DayLoad } from './day-load.ts';
import { fuzzOf } from './fuzz.ts';
import { LightestDays } from './lightest-day.ts';

/** Below this interval every day counts: it is kept as it is. */
const shortestSpread = 2.5;

/** What days are chosen by. */
export type DaySettings = Pick<ReviewSettings, 'maximumIntervalDays' | 'spreadsDays' | 'weekdayShares'>;

/** Chooses the day on which a card comes again: within what FSRS lets an interval vary by, the lightest. */
export class DayChooser {
  readonly #maximum: number;
  readonly #isSpreading: boolean;
  readonly #lightest: LightestDays;
  #today: StudyDay = 0;
  #elapsedDays = 0;
  #wanted = 0;
  /** What the days were narrowed down to last. */
  #interval = Number.NaN;
  #atLeast = 1;
  /** Days from today among which one is chosen. */
  first = 0;
  last = 0;

  constructor({ maximumIntervalDays, spreadsDays, weekdayShares }: DaySettings, load: DayLoad) {
    this.#maximum = maximumIntervalDays;
    this.#isSpreading = spreadsDays;
    this.#lightest = new LightestDays(weekdayShares, load);
  }

  /** Begins with a card that was tried whole days ago. */
  begin(today: StudyDay, elapsedDays: number): void {
    this.#today = today;
    this.#elapsedDays = elapsedDays;
    this.#interval = Number.NaN;
  }

  /** Narrows the days down to those about an interval, at least `atLeast`, at most the maximum. */
  about(interval: number, atLeast = 1): void {
    if (interval === this.#interval && atLeast === this.#atLeast) return;
    this.#interval = interval;
    this.#atLeast = atLeast;
    const maximum = this.#maximum;
    const least = Math.min(atLeast, maximum);
    const wanted = Math.min(Math.max(interval, least), maximum);
    this.#wanted = wanted;
    this.first = wanted;
    this.last = wanted;
    if (!this.#isSpreading || wanted < shortestSpread) return;
    const fuzz = fuzzOf(wanted);
    const latest = Math.min(Math.round(wanted + fuzz), maximum);
    const usual = Math.max(2, Math.round(wanted - fuzz));
    const earliest = Math.min(wanted > this.#elapsedDays ? Math.max(usual, this.#elapsedDays + 1) : usual, latest);
    this.first = Math.min(Math.max(earliest, least), maximum);
    this.last = Math.max(latest, this.first);
  }

  /**
   * Days from today until the card comes again: of those that `about` left the one with the fewest cards for its
   * weekday's share. Where several are as good as each other, the same card at the same try takes the same one; the card
   * is told by its `seedOf`.
   */
  choose(seed: number, tries: number): number {
    if (this.first === this.last) return this.first; // kept free or not, there is no other
    const count = this.#lightest.find(this.#today + this.first, this.#today + this.last);
    if (count === 0) return this.#wanted;
    return this.#lightest.day(count === 1 ? 0 : Math.floor(chance(seed, tries) * count)) - this.#today;
  }
}

const prime = 0x1b3;

/** What stands for a card where chance decides: the 30 lowest bits of what its id comes to. */
export function seedOf(card: string): number {
  return hashed(hashed(0x84222325, card), ' ') & lowest;
}

const lowest = 2 ** 30 - 1;

/** 0 up to 1, the same on every machine: the 30 lowest bits of the `stableHash` of `card tries`. */
function chance(seed: number, tries: number): number {
  return (hashedNumber(seed, tries) & lowest) / 2 ** 30;
}

function hashed(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(Math.imul(hash ^ (unit & 0xff), prime) ^ (unit >> 8), prime);
  }
  return hash;
}

/** The same of a whole number's digits. */
function hashedNumber(before: number, number: number): number {
  const hash = number < 10 ? before : hashedNumber(before, Math.floor(number / 10));
  return Math.imul(Math.imul(hash ^ (48 + (number % 10)), prime), prime);
}
