import { standingEvents, type CardEvent, type LessonVersion, type StandingEvent, type StudyEvent } from '@sanad/lesson';
import { studyDayFromIso, type DayRule, type OffsetAt, type StudyDay } from '../day/study-day.ts';
import { effectsOfAnswer, type QuizAnswer } from '../evidence/answer-effects.ts';
import { decisiveAnswers } from '../evidence/decisive-answers.ts';
import { memoryModel } from '../memory/memory-model.ts';
import type { Scheduler } from '../schedule/rate-card.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { applyRecall, bringForward } from './apply-recall.ts';
import { deckOf, type Deck, type FoldedCard } from './deck.ts';
import { momentOf, type Moment } from './moment.ts';
import type { ReviewState, StudyTally } from './review-state.ts';

/** A fold under way. */
interface Fold {
  readonly scheduler: Scheduler;
  readonly deck: Deck;
  readonly answers: ReadonlyMap<string, QuizAnswer>;
  /** Cards that the fold has seen added. */
  readonly added: Set<string>;
  readonly load: Map<StudyDay, number>;
  readonly days: Map<StudyDay, StudyTally>;
}

/** The longest time that one answer is taken to need. */
const longestAnswer = 60_000;

/**
 * The cards of a log. Any order and any repetition of the same events, in whatever pieces two devices bring them,
 * gives the same state; a log cut short is a log. Undone events count as never said. `offsetAt` serves for events
 * that do not say how far the learner's clock was ahead of UTC.
 */
export function reviewStateOf(
  events: readonly StudyEvent[],
  settings: ReviewSettings,
  offsetAt: OffsetAt,
): ReviewState {
  const standing = standingEvents(events);
  const scheduler = { model: memoryModel(settings), settings };
  const dayRule: DayRule = { offsetAt, turnsAtHour: settings.dayTurnsAtHour };
  const [deck, answers] = [deckOf(standing, dayRule), decisiveAnswers(standing)];
  const fold: Fold = { scheduler, deck, answers, added: new Set(), load: new Map(), days: new Map() };
  for (const event of standing) apply(fold, event, momentOf(event, dayRule));
  return { ...scheduler, dayRule, cards: deck.cards, load: fold.load, days: fold.days };
}

function apply(fold: Fold, event: StandingEvent, moment: Moment): void {
  if (event.type === 'answered') {
    tally(fold, moment, { answers: 1, milliseconds: event.milliseconds });
    applyAnswer(fold, event, moment);
  }
  if (!('card' in event)) return;
  if (event.type === 'reviewed') tally(fold, moment, { reviews: 1, milliseconds: event.milliseconds });
  const card = fold.deck.cards.get(event.card);
  if (card) applyToCard(fold, card, event, moment);
}

function applyAnswer(
  { scheduler, deck, answers, added, load }: Fold,
  event: Extract<StandingEvent, { readonly type: 'answered' }>,
  moment: Moment,
): void {
  const answer = answers.get(event.id);
  if (!answer) return;
  for (const { target, effect } of effectsOfAnswer(answer)) {
    const card = deck.asking(event.lesson.id, target);
    if (!card || !added.has(card.id)) continue;
    if (effect === 'missed') bringForward(load, card, moment);
    else {
      const rating = effect === 'recalled' ? 'good' : 'again';
      const { id, milliseconds } = event;
      applyRecall(scheduler, load, card, { event: id, rating, by: 'quiz', evidence: 'typed', milliseconds }, moment);
    }
  }
}

function applyToCard({ scheduler, added, load }: Fold, card: FoldedCard, event: CardEvent, moment: Moment): void {
  switch (event.type) {
    case 'card-added':
      confirm(added, card, event.lesson);
      return;
    case 'reviewed': {
      const { id, rating, evidence, milliseconds } = event;
      const given = { event: id, rating, by: 'card', evidence, milliseconds } as const;
      if (evidence !== 'choice') applyRecall(scheduler, load, card, given, moment);
      else if (rating === 'again') bringForward(load, card, moment);
      return;
    }
    case 'suspended':
      card.suspended = true;
      return;
    case 'resumed':
      card.suspended = false;
      return;
    case 'buried':
      card.buriedUntil = studyDayFromIso(event.until);
      return;
    case 'flagged':
      card.flagged = true;
      if (event.note !== undefined) card.flagNote = event.note;
      return;
    case 'worded':
      card.words = { ...card.words, [event.language]: { question: event.question, answer: event.answer } };
      return;
    default:
      return event satisfies never;
  }
}

/** The first time, a card comes into being; after that it is confirmed as the named version of its lesson has it. */
function confirm(added: Set<string>, card: FoldedCard, lesson: LessonVersion): void {
  if (added.has(card.id)) {
    card.flagged = false;
    delete card.flagNote;
    if (lesson.version > card.lesson.version) card.lesson = lesson;
  }
  added.add(card.id);
}

function tally(
  { days }: Fold,
  { day }: Moment,
  { reviews = 0, answers = 0, milliseconds = 0 }: Partial<{ [K in keyof StudyTally]: StudyTally[K] | undefined }>,
): void {
  const before = days.get(day) ?? { reviews: 0, answers: 0, milliseconds: 0 };
  days.set(day, {
    reviews: before.reviews + reviews,
    answers: before.answers + answers,
    milliseconds: before.milliseconds + Math.min(milliseconds, longestAnswer),
  });
}
