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
  return nextsAfter(scheduler, rated, upTo, memoriesOf(scheduler, rated));
}

/** What a rating does to a card on a day. */
export function outcomeOf(scheduler: Scheduler, rated: Rated, rating: Rating): Outcome {
  const memoryAfter = memoriesOf(scheduler, rated);
  const next = nextsAfter(scheduler, rated, rating, memoryAfter).at(-1);
  if (next === undefined) throw new Error(`no outcome of ${rating}`);
  return { memory: memoryAfter(rating), next };
}

type MemoryAfter = (rating: Rating) => Memory;

/** The memory that each rating leaves, worked out when it is first asked for. */
function memoriesOf({ model }: Scheduler, { card, today }: Rated): MemoryAfter {
  const elapsedDays = elapsedDaysTo(card, today);
  const known: Partial<Record<Rating, Memory>> = {};
  return (rating) => (known[rating] ??= model.after(card.memory, rating, elapsedDays));
}

function nextsAfter(
  { model, settings }: Scheduler,
  { card, today, load }: Rated,
  upTo: Rating,
  memoryAfter: MemoryAfter,
): readonly Next[] {
  const elapsedDays = elapsedDaysTo(card, today);
  const choice: DayChoice = { settings, load, today, elapsedDays, seed: () => `${card.id} ${card.tries}` };
  const inReview = card.schedule.phase === 'review';
  const daysAfter = (rating: Rating): number => model.intervalDays(memoryAfter(rating));
  const nexts: Next[] = [];
  let longest = { wanted: 0, chosen: 0 };
  for (const rating of ratings) {
    const step = learningStepAfter(card.schedule, rating, settings);
    if (!step) {
      // In review, `hard` is no longer than `good`, and each better rating is a day longer than the one before it.
      const own = inReview && rating === 'hard' ? Math.min(daysAfter('hard'), daysAfter('good')) : daysAfter(rating);
      const apart = inReview && (rating === 'good' || rating === 'easy') ? 1 : 0;
      const wanted = Math.max(own, longest.wanted + apart);
      longest = { wanted, chosen: chooseInterval(choice, wanted, Math.max(1, longest.chosen + apart)) };
    }
    nexts.push(step ?? { phase: 'review', days: longest.chosen });
    if (rating === upTo) break;
  }
  return nexts;
}
