import type { Rating, RatingEvidence } from '@sanad/lesson';
import { dayOfRating, lastDayOf, type CardSchedule, type Recall, type ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import { outcomeOf, type Outcome, type Scheduler } from '../schedule/rate-card.ts';
import { loadOf, noteAsked } from './agenda.ts';
import type { Deck } from './deck.ts';
import type { Journal } from './journal.ts';
import type { Moment } from './moment.ts';

/** What was tried and how it went. */
export interface GivenRecall {
  readonly event: string;
  readonly rating: Rating;
  readonly by: 'card' | 'quiz';
  readonly evidence: RatingEvidence;
  readonly milliseconds?: number | undefined;
}

/** What a recall is folded into. */
export interface RecallFold {
  readonly scheduler: Scheduler;
  readonly journal: Journal;
  readonly deck: Deck;
}

/** Folds one recall into its card. */
export function applyRecall(
  { scheduler, journal, deck }: RecallFold,
  card: ReviewCard,
  given: GivenRecall,
  moment: Moment,
): void {
  const day = dayOfRating(card, moment.day);
  const { schedule: held } = card;
  const outcome = outcomeOf(scheduler, { card, today: day, load: loadOf(deck.agenda, held) }, given.rating);
  const recall = recallOf(card, given, { ...moment, day });
  const hasLapsed = held.phase === 'review' && given.rating === 'again';
  deck.change(card, {
    memory: outcome.memory,
    schedule: scheduleOf(outcome, moment.at, day),
    recalls: deck.recallsWith(card, recall),
    ...(hasLapsed && lapsed(card, scheduler.settings.leechLapses)),
  });
  noteAsked(journal, deck.agenda, card.id, recall);
}

function recallOf(
  card: ReviewCard,
  { event, rating, by, evidence, milliseconds }: GivenRecall,
  { at, day, hour }: Moment,
): Recall {
  const { schedule, memory } = card;
  const before = memory ? { schedule, memory } : { schedule };
  const recall: { -readonly [K in keyof Recall]: Recall[K] } = { event, at, day, hour, rating, by, evidence, before };
  const last = lastDayOf(card);
  if (milliseconds !== undefined) recall.milliseconds = milliseconds;
  if (last !== undefined) recall.elapsedDays = day - last;
  return recall;
}

function scheduleOf({ next }: Outcome, at: Date, day: StudyDay): CardSchedule {
  if (next.phase === 'review') return { phase: 'review', dueDay: day + next.days, intervalDays: next.days };
  return { phase: next.phase, step: next.step, dueAt: new Date(at.getTime() + next.minutes * 60_000) };
}

function lapsed(card: ReviewCard, limit: number): Partial<ReviewCard> {
  const lapses = card.lapses + 1;
  const beyond = lapses - limit;
  const isLeech = beyond >= 0 && beyond % Math.ceil(limit / 2) === 0;
  return isLeech ? { lapses, leech: true, suspended: true } : { lapses };
}

/** Brings a card that is due later forward to the day after; its memory stays as it is. */
export function bringForward(deck: Deck, card: ReviewCard, { day }: Moment): void {
  const { schedule } = card;
  if (schedule.phase !== 'review' || schedule.dueDay <= day + 1) return;
  deck.change(card, { schedule: { ...schedule, dueDay: day + 1 } });
}
