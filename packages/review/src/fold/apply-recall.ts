import type { Rating, RatingEvidence } from '@sanad/lesson';
import { dayOfRating, lastDayOf, type CardSchedule, type Recall } from '../card/review-card.ts';
import { countDue } from '../schedule/day-load.ts';
import { outcomeOf, type Outcome, type Scheduler } from '../schedule/rate-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { FoldedCard } from './deck.ts';
import type { Moment } from './moment.ts';

/** What was tried and how it went. */
export interface GivenRecall {
  readonly event: string;
  readonly rating: Rating;
  readonly by: 'card' | 'quiz';
  readonly evidence: RatingEvidence;
  readonly milliseconds?: number | undefined;
}

/** Folds one recall into its card. */
export function applyRecall(
  scheduler: Scheduler,
  load: Map<StudyDay, number>,
  card: FoldedCard,
  given: GivenRecall,
  moment: Moment,
): void {
  const last = lastDayOf(card);
  const day = dayOfRating(card, moment.day);
  const { schedule: held, memory } = card;
  if (held.phase === 'review') countDue(load, held.dueDay, -1);
  const outcome = outcomeOf(scheduler, card, given.rating, { today: day, load });
  const schedule = scheduleOf(outcome, moment.at, day);
  if (schedule.phase === 'review') countDue(load, schedule.dueDay, 1);
  card.recalls.push(
    recallOf(given, { ...moment, day }, last, memory ? { schedule: held, memory } : { schedule: held }),
  );
  card.memory = outcome.memory;
  card.schedule = schedule;
  if (held.phase === 'review' && given.rating === 'again') lapse(card, scheduler.settings.leechLapses);
}

function recallOf(
  { event, rating, by, evidence, milliseconds }: GivenRecall,
  { at, day, hour }: Moment,
  last: StudyDay | undefined,
  before: Recall['before'],
): Recall {
  const recall: { -readonly [K in keyof Recall]: Recall[K] } = { event, at, day, hour, rating, by, evidence, before };
  if (milliseconds !== undefined) recall.milliseconds = milliseconds;
  if (last !== undefined) recall.elapsedDays = day - last;
  return recall;
}

function scheduleOf({ next }: Outcome, at: Date, day: StudyDay): CardSchedule {
  if (next.phase === 'review') return { phase: 'review', dueDay: day + next.days, intervalDays: next.days };
  return { phase: next.phase, step: next.step, dueAt: new Date(at.getTime() + next.minutes * 60_000) };
}

function lapse(card: FoldedCard, limit: number): void {
  card.lapses += 1;
  const beyond = card.lapses - limit;
  if (beyond < 0 || beyond % Math.ceil(limit / 2) !== 0) return;
  card.leech = true;
  card.suspended = true;
}

/** Brings a card that is due later forward to the day after; its memory stays as it is. */
export function bringForward(load: Map<StudyDay, number>, card: FoldedCard, { day }: Moment): void {
  const { schedule } = card;
  if (schedule.phase !== 'review' || schedule.dueDay <= day + 1) return;
  countDue(load, schedule.dueDay, -1);
  countDue(load, day + 1, 1);
  card.schedule = { ...schedule, dueDay: day + 1 };
}
