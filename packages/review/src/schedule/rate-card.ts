import type { Rating } from '@sanad/lesson';
import { elapsedDaysTo, type Phase, type ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import { gradeOf, type NumericModel } from '../memory/memory-model.ts';
import type { Grade } from '../memory/next-state.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { DayChooser } from './choose-day.ts';
import type { DayLoad } from './day-load.ts';
import { minutesTo, stepAfter } from './learning-step.ts';

/** What scheduling goes by. */
export interface Scheduler {
  readonly model: NumericModel;
  readonly settings: ReviewSettings;
}

/** What rating a card goes by. */
export interface RatedCard extends Pick<ReviewCard, 'tries' | 'lastDay'> {
  /** See `seedOf`. */
  readonly seed: number;
  readonly phase: Phase;
  /** Of learning, from 0; 0 in other phases. */
  readonly step: number;
  /** Of its memory; not a number before the first recall. */
  readonly stability: number;
  readonly difficulty: number;
}

const grades = [1, 2, 3, 4] as const satisfies readonly Grade[];

/** Works out what ratings do to one card after another, in numbers of its own: a fold asks it a million times. */
export class Rater {
  readonly #model: NumericModel;
  readonly #settings: ReviewSettings;
  readonly #days: DayChooser;
  /** The memory that the last rating leaves. */
  stability = Number.NaN;
  difficulty = Number.NaN;
  /** The step of learning that follows it, and how soon; -1 when the card comes again after `days`. */
  step = -1;
  minutes = 0;
  days = 0;

  constructor({ model, settings }: Scheduler, load: DayLoad) {
    this.#model = model;
    this.#settings = settings;
    this.#days = new DayChooser(settings, load);
  }

  /** Works out what a rating does to a card on a day. A better rating never brings it back sooner. */
  rate(card: RatedCard, today: StudyDay, rating: Rating): void {
    const { next } = this.#model;
    const grade = gradeOf(rating);
    const elapsedDays = elapsedDaysTo(card, today);
    next.begin(card.stability, card.difficulty, elapsedDays);
    this.step = stepAfter(card.phase, card.step, grade, this.#settings);
    if (this.step >= 0) this.minutes = minutesTo(this.step, card.phase, grade, this.#settings);
    else {
      this.#days.begin(today, elapsedDays);
      this.#narrowDown(card, grade);
      this.days = this.#days.choose(card.seed, card.tries);
    }
    this.stability = next.stabilityAfter(grade);
    this.difficulty = next.difficultyAfter(grade);
  }

  /** Narrows the days down, for each rating up to one, before a day is chosen for any. */
  #narrowDown(card: RatedCard, upTo: Grade): void {
    const inReview = card.phase === 'review';
    const good = this.#daysAfter(3);
    let wanted = 0;
    let atLeast = 1;
    for (const grade of grades) {
      if (grade > upTo) break;
      const mayStep = !inReview || grade === 1;
      if (mayStep && stepAfter(card.phase, card.step, grade, this.#settings) >= 0) continue;
      // In review, `hard` is no longer than `good`, and each better rating is a day longer than the one before it.
      const own = grade === 3 ? good : this.#daysAfter(grade);
      const capped = inReview && grade === 2 ? Math.min(own, good) : own;
      const apart = inReview && grade > 2 ? 1 : 0;
      const worse = wanted;
      wanted = Math.max(capped, worse + apart);
      if (worse > 0) atLeast = this.#leastAfter(card, worse, atLeast, wanted, apart);
    }
    this.#days.about(wanted, atLeast);
  }

  #daysAfter(grade: Grade): number {
    return this.#model.daysFor(this.#model.next.stabilityAfter(grade));
  }

  /** The fewest days after a worse rating; its day is chosen only where the better one could come so early. */
  #leastAfter(card: RatedCard, worse: number, atLeast: number, wanted: number, apart: number): number {
    const days = this.#days;
    days.about(worse, atLeast);
    const { last } = days;
    days.about(wanted);
    if (last + apart <= days.first) return 1;
    days.about(worse, atLeast);
    return Math.max(1, days.choose(card.seed, card.tries) + apart);
  }
}
