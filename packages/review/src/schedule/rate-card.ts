import type { Rating } from '@sanad/lesson';
import { elapsedDaysTo, type ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { MemoryModel } from '../memory/memory-model.ts';
import type { Memory } from '../memory/memory.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { chooseInterval, rangeOf, type DayChoice } from './choose-day.ts';
import { learningStepAfter, type LearningStep } from './learning-step.ts';
import type { DayLoad } from './day-load.ts';

/** Ratings, worst first. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Rating[];

/** What scheduling goes by. */
export interface Scheduler {
  readonly model: MemoryModel;
  readonly settings: ReviewSettings;
}

/** When a card comes again. */
export type Next = LearningStep | { readonly phase: 'review'; readonly days: number };

/** What a rating does: the memory it leaves, and when the card comes again. */
export interface Outcome {
  readonly memory: Memory;
  readonly next: Next;
}

/** A card on a day of a learner's calendar. */
interface Rated {
  readonly card: Pick<ReviewCard, 'id' | 'schedule' | 'memory' | 'tries' | 'lastDay'>;
  readonly today: StudyDay;
  readonly load: DayLoad;
}

/** When each rating up to `upTo` would bring a card back. A better rating never brings it back sooner. */
export function nextsOf(scheduler: Scheduler, rated: Rated, upTo: Rating): readonly Next[] {
  const choice = choiceOf(scheduler, rated);
  return plansFor(scheduler, rated, choice, upTo, memoriesOf(scheduler, rated)).map((plan) => nextOf(choice, plan));
}

/** What a rating does to a card on a day. */
export function outcomeOf(scheduler: Scheduler, rated: Rated, rating: Rating): Outcome {
  const memoryAfter = memoriesOf(scheduler, rated);
  const choice = choiceOf(scheduler, rated);
  const plan = plansFor(scheduler, rated, choice, rating, memoryAfter).at(-1);
  if (plan === undefined) throw new Error(`no outcome of ${rating}`);
  return { memory: memoryAfter(rating), next: nextOf(choice, plan) };
}

type MemoryAfter = (rating: Rating) => Memory;

/** The memory that each rating leaves, worked out when it is first asked for. */
function memoriesOf({ model }: Scheduler, { card, today }: Rated): MemoryAfter {
  const elapsedDays = elapsedDaysTo(card, today);
  const known: Partial<Record<Rating, Memory>> = {};
  return (rating) => (known[rating] ??= model.after(card.memory, rating, elapsedDays));
}

/** A step of learning, or days that are not chosen yet: about so many, and no fewer than that. */
type Plan = LearningStep | Days;

interface Days {
  readonly phase: 'review';
  readonly wanted: number;
  readonly atLeast: number;
}

function choiceOf({ settings }: Scheduler, { card, today, load }: Rated): DayChoice {
  return { settings, load, today, elapsedDays: elapsedDaysTo(card, today), seed: () => `${card.id} ${card.tries}` };
}

/** What each rating up to one comes to, before a day is chosen for any. */
function plansFor(
  { model, settings }: Scheduler,
  { card }: Rated,
  choice: DayChoice,
  upTo: Rating,
  memoryAfter: MemoryAfter,
): readonly Plan[] {
  const inReview = card.schedule.phase === 'review';
  const daysAfter = (rating: Rating): number => model.intervalDays(memoryAfter(rating));
  const plans: Plan[] = [];
  let worse: Days | undefined;
  for (const rating of ratings) {
    const step = learningStepAfter(card.schedule, rating, settings);
    if (!step) {
      // In review, `hard` is no longer than `good`, and each better rating is a day longer than the one before it.
      const own = inReview && rating === 'hard' ? Math.min(daysAfter('hard'), daysAfter('good')) : daysAfter(rating);
      const apart = inReview && (rating === 'good' || rating === 'easy') ? 1 : 0;
      const wanted = Math.max(own, (worse?.wanted ?? 0) + apart);
      worse = { phase: 'review', wanted, atLeast: worse ? leastAfter(choice, worse, wanted, apart) : 1 };
    }
    plans.push(step ?? worse ?? { phase: 'review', wanted: 1, atLeast: 1 });
    if (rating === upTo) break;
  }
  return plans;
}

/** The fewest days after a worse rating; its day is chosen only where the better one could come so early. */
function leastAfter(choice: DayChoice, { wanted: before, atLeast }: Days, wanted: number, apart: number): number {
  if (rangeOf(choice, before, atLeast).last + apart <= rangeOf(choice, wanted).first) return 1;
  return Math.max(1, chooseInterval(choice, before, atLeast) + apart);
}

function nextOf(choice: DayChoice, plan: Plan): Next {
  return plan.phase === 'review' ? { phase: 'review', days: chooseInterval(choice, plan.wanted, plan.atLeast) } : plan;
}
