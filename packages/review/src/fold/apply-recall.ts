import type { Rating, RatingEvidence } from '@sanad/lesson';
import { lastDayOf, type CardSchedule } from '../card/review-card.ts';
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

/** Folds one recall into its card. A day before that of the last recall counts as the same day. */
export function applyRecall(
  scheduler: Scheduler,
  load: Map<StudyDay, number>,
  card: FoldedCard,
  given: GivenRecall,
  moment: Moment,
): void {
  const last = lastDayOf(card);
  const day = Math.max(moment.day, last ?? moment.day);
  const before = { schedule: card.schedule, ...(card.memory && { memory: card.memory }) };
  if (card.schedule.phase === 'review') countDue(load, card.schedule.dueDay, -1);
  const outcome = outcomeOf(scheduler, card, given.rating, { today: day, load });
  const schedule = scheduleOf(outcome, moment.at, day);
  if (schedule.phase === 'review') countDue(load, schedule.dueDay, 1);
  const { milliseconds, ...rest } = given;
  card.recalls.push({
    ...rest,
    at: moment.at,
    day,
    hour: moment.hour,
    ...(milliseconds !== undefined && { milliseconds }),
    ...(last !== undefined && { elapsedDays: day - last }),
    before,
  });
  card.memory = outcome.memory;
  card.schedule = schedule;
  if (before.schedule.phase === 'review' && given.rating === 'again') lapse(card, scheduler.settings.leechLapses);
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
