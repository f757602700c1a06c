import type { Rating, RatingEvidence } from '@sanad/lesson';
import { dayOfRating, type CardSchedule, type Recall, type ReviewCard } from '../card/review-card.ts';
import { outcomeOf, type Outcome, type Scheduler } from '../schedule/rate-card.ts';
import { askedAs, loadOf, noteAsked } from './agenda.ts';
import type { Deck } from './deck.ts';
import type { FoldedCard } from './folded-card.ts';
import type { Journal } from './journal.ts';
import type { Moment } from './moment.ts';

/** What was tried and how it went. */
export interface GivenRecall {
  readonly rating: Rating;
  readonly by: Recall['by'];
  readonly evidence: RatingEvidence;
  readonly milliseconds: number | undefined;
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
  card: FoldedCard,
  { rating, by, evidence, milliseconds }: GivenRecall,
  { at, day: today, hour }: Moment,
): void {
  const day = dayOfRating(card, today);
  const { schedule: held } = card;
  const outcome = outcomeOf(scheduler, { card, today: day, load: loadOf(deck.agenda, held) }, rating);
  const told = { at, day, hour, rating, by, evidence, milliseconds };
  const changed = deck.noteRecall(card, { told, memory: outcome.memory, schedule: scheduleOf(outcome, at, day) });
  if (held.phase === 'review' && rating === 'again')
    Object.assign(changed, lapsed(card, scheduler.settings.leechLapses));
  if (journal.isKept) noteAsked(journal, deck.agenda, card.id, { day, as: askedAs(by, held) });
}

function scheduleOf({ next }: Outcome, at: number, day: number): CardSchedule {
  if (next.phase === 'review') return { phase: 'review', dueDay: day + next.days, intervalDays: next.days };
  return { phase: next.phase, step: next.step, dueAt: new Date(at + next.minutes * 60_000) };
}

function lapsed(card: ReviewCard, limit: number): Partial<ReviewCard> {
  const lapses = card.lapses + 1;
  const beyond = lapses - limit;
  const isLeech = beyond >= 0 && beyond % Math.ceil(limit / 2) === 0;
  return isLeech ? { lapses, leech: true, suspended: true } : { lapses };
}

/** Brings a card that is due later forward to the day after; its memory stays as it is. */
export function bringForward(deck: Deck, card: FoldedCard, { day }: Moment): void {
  const { schedule } = card;
  if (schedule.phase !== 'review' || schedule.dueDay <= day + 1) return;
  deck.reschedule(card, { ...schedule, dueDay: day + 1 });
}
