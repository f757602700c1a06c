import type { Rating } from '@sanad/lesson';
import { elapsedDaysTo, type ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { MemoryModel } from '../memory/memory-model.ts';
import type { Memory } from '../memory/memory.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { chooseInterval, type DayChoice } from './choose-day.ts';
import { learningStepAfter, type LearningStep } from './learning-step.ts';
import type { DayLoad } from './day-load.ts';

/** Ratings, worst first. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Rating[];

/** What scheduling goes by. */
export interface Scheduler {
  readonly model: MemoryModel;
  readonly settings: ReviewSettings;
}

/** What a rating does: the memory it leaves, and when the card comes again. */
export interface Outcome {
  readonly memory: Memory;
  readonly next: LearningStep | { readonly phase: 'review'; readonly days: number };
}

type Rated = Pick<ReviewCard, 'id' | 'schedule' | 'memory' | 'recalls'>;

/** What each rating up to the last of `upTo` would do to a card on a day. A better rating never brings it back sooner. */
export function outcomesOf(
  { model, settings }: Scheduler,
  card: Rated,
  { today, load, upTo }: { readonly today: StudyDay; readonly load: DayLoad; readonly upTo: Rating },
): readonly Outcome[] {
  const elapsedDays = elapsedDaysTo(card, today);
  const seed = `${card.id} ${card.recalls.length}`;
  const choice: DayChoice = { settings, load, today, elapsedDays, seed };
  const rated = ratings.map((rating) => model.after(card.memory, rating, elapsedDays));
  const outcomes: Outcome[] = [];
  let longest: Interval = { wanted: 0, chosen: 0 };
  for (const [i, rating] of ratings.entries()) {
    const [memory, better] = [rated[i], rated[i + 1]];
    if (memory === undefined) break;
    const step = learningStepAfter(card.schedule, rating, settings);
    if (!step) longest = intervalAfter({ model, choice, card, rating, memory, better, longest });
    outcomes.push({ memory, next: step ?? { phase: 'review', days: longest.chosen } });
    if (rating === upTo) break;
  }
  return outcomes;
}

interface Interval {
  readonly wanted: number;
  readonly chosen: number;
}

/** In review, `hard` is no longer than `good`, and each better rating is a day longer than the one before it. */
function intervalAfter(given: {
  readonly model: MemoryModel;
  readonly choice: DayChoice;
  readonly card: Rated;
  readonly rating: Rating;
  readonly memory: Memory;
  readonly better: Memory | undefined;
  readonly longest: Interval;
}): Interval {
  const { model, choice, card, rating, memory, better, longest } = given;
  const own = model.intervalDays(memory);
  const isHard = rating === 'hard' && card.schedule.phase === 'review';
  const capped = isHard && better ? Math.min(own, model.intervalDays(better)) : own;
  const apart = card.schedule.phase === 'review' && (rating === 'good' || rating === 'easy') ? 1 : 0;
  const wanted = Math.max(capped, longest.wanted + apart);
  return { wanted, chosen: chooseInterval(choice, wanted, Math.max(1, longest.chosen + apart)) };
}

/** What a rating does to a card on a day. */
export function outcomeOf(
  scheduler: Scheduler,
  card: Rated,
  rating: Rating,
  on: { readonly today: StudyDay; readonly load: DayLoad },
): Outcome {
  const outcome = outcomesOf(scheduler, card, { ...on, upTo: rating }).at(-1);
  if (outcome === undefined) throw new Error(`no outcome of ${rating}`);
  return outcome;
}
