import type { Rating, RatingEvidence } from '@sanad/lesson';
import { dayOfRating, type Recall } from '../card/review-card.ts';
import { learningAfter } from '../schedule/learning-step.ts';
import type { Rater } from '../schedule/rate-card.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { askedAs, noteAsked } from './agenda.ts';
import type { FoldDeck } from './deck.ts';
import type { FoldedCard } from './folded-card.ts';
import type { Journal } from './journal.ts';
import type { Moment } from './moment.ts';

/** What was tried and how it went. */
export interface GivenRecall {
  readonly rating: Rating;
  readonly evidence: RatingEvidence;
  readonly milliseconds?: number | undefined;
}

/** What a recall is folded into. */
export interface RecallFold {
  readonly settings: ReviewSettings;
  /** Knows how many cards are due on each day of the deck. */
  readonly rater: Rater;
  readonly journal: Journal;
  readonly deck: FoldDeck;
}

/** Folds one recall into its card. */
export function applyRecall(
  { settings, rater, journal, deck }: RecallFold,
  card: FoldedCard,
  given: GivenRecall,
  by: Recall['by'],
  moment: Moment,
): void {
  const { rating } = given;
  const { phase } = card;
  const day = dayOfRating(card, moment.day);
  const row = deck.table.append(card, given, by, moment, day);
  const changed = deck.leaving(card);
  rater.rate(card, day, rating); // once it has left its place, so that it does not count in its own way
  if (rater.step < 0) changed.comeOn(day + rater.days, rater.days);
  else changed.comeAt(learningAfter(phase), rater.step, moment.at + rater.minutes * 60_000);
  changed.stability = rater.stability;
  changed.difficulty = rater.difficulty;
  changed.noteRecall(row, day);
  if (phase === 'review' && rating === 'again') noteLapse(changed, settings.leechLapses);
  deck.enter(changed);
  if (journal.isKept) noteAsked(journal, deck.agenda, card.id, { day, as: askedAs(by, phase) });
}

function noteLapse(card: FoldedCard, limit: number): void {
  card.lapses += 1;
  const beyond = card.lapses - limit;
  if (beyond < 0 || beyond % Math.ceil(limit / 2) > 0) return;
  card.leech = true;
  card.suspended = true;
}

/** Brings a card that is due later forward to the day after; its memory stays as it is. */
export function bringForward(deck: FoldDeck, card: FoldedCard, { day }: Moment): void {
  if (card.phase !== 'review' || card.dueDay <= day + 1) return;
  const changed = deck.leaving(card);
  changed.dueDay = day + 1;
  deck.enter(changed);
}
