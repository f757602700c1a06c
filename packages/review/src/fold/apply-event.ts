import type { CardEvent, StandingEvent } from '@sanad/lesson';
import { studyDayFromIso, type StudyDay } from '../day/study-day.ts';
import { effectsOfAnswer, type QuizAnswer } from '../evidence/answer-effects.ts';
import { applyRecall, bringForward, type GivenRecall, type RecallFold } from './apply-recall.ts';
import type { FoldedCard } from './folded-card.ts';
import type { Moment } from './moment.ts';
import type { StudyTally } from './review-state.ts';

/** A fold under way. */
export interface Fold extends RecallFold {
  readonly days: Map<StudyDay, StudyTally>;
  /** Cards of which something was said before they were added. */
  readonly late: Set<string>;
}

/** The longest time that one answer is taken to need. */
const longestAnswer = 60_000;

/** Folds one event, with the answers of the log that tell most by the id of their event. */
export function applyEvent(
  fold: Fold,
  event: StandingEvent,
  moment: Moment,
  answers: ReadonlyMap<string, QuizAnswer>,
): void {
  if (event.type === 'reviewed') {
    const card = fold.deck.card(event.card);
    if (card === undefined) fold.late.add(event.card);
    applyRating(fold, card, event, moment);
  } else if (event.type === 'answered') {
    tally(fold, moment, 'answers', event.milliseconds);
    applyAnswer(fold, event, answers.get(event.id), moment);
  } else if ('card' in event) {
    if (event.type === 'card-added') fold.deck.add(event, moment);
    const card = fold.deck.card(event.card);
    if (card) applyToCard(fold, card, event);
    else fold.late.add(event.card);
  }
}

type Reviewed = Extract<CardEvent, { readonly type: 'reviewed' }>;

/** Folds a rating; its card is undefined where it was never added. */
export function applyRating(fold: Fold, card: FoldedCard | undefined, given: GivenRecall, moment: Moment): void {
  tally(fold, moment, 'reviews', given.milliseconds);
  if (card === undefined) return;
  if (given.evidence !== 'choice') applyRecall(fold, card, given, 'card', moment);
  else if (given.rating === 'again') bringForward(fold.deck, card, moment);
}

function applyAnswer(
  fold: Fold,
  { lesson, milliseconds }: Extract<StandingEvent, { readonly type: 'answered' }>,
  answer: QuizAnswer | undefined,
  moment: Moment,
): void {
  if (!answer) return;
  for (const { target, effect } of effectsOfAnswer(answer)) {
    const card = fold.deck.asking(lesson.id, target);
    if (card === undefined) continue;
    if (effect === 'missed') bringForward(fold.deck, card, moment);
    else {
      const rating = effect === 'recalled' ? 'good' : 'again';
      applyRecall(fold, card, { rating, evidence: 'typed', milliseconds }, 'quiz', moment);
    }
  }
}

function applyToCard(fold: Fold, card: FoldedCard, event: Exclude<CardEvent, Reviewed>): void {
  const { deck } = fold;
  switch (event.type) {
    case 'card-added':
      confirm(fold, card, event);
      return;
    case 'suspended':
      deck.change(card, { suspended: true });
      return;
    case 'resumed':
      deck.change(card, { suspended: false });
      return;
    case 'buried':
      deck.change(card, { buriedUntil: studyDayFromIso(event.until) });
      return;
    case 'flagged':
      deck.change(card, { flagged: true, flagNote: event.note ?? card.flagNote });
      return;
    case 'worded': {
      const { language, question, answer } = event;
      deck.change(card, { words: { ...card.words, [language]: { question, answer } } });
      return;
    }
    default:
      return event satisfies never;
  }
}

/** The first time, a card comes into being; after that it is confirmed as the named version of its lesson has it. */
function confirm({ deck }: Fold, card: FoldedCard, { lesson, answer }: CardAdded): void {
  if (!card.isAdded) deck.change(card, { isAdded: true, answerHash: answer });
  else {
    const isNewer = lesson.version > card.lesson.version;
    deck.change(card, { flagged: false, flagNote: undefined, answerHash: answer, ...(isNewer && { lesson }) });
  }
}

type CardAdded = Extract<CardEvent, { readonly type: 'card-added' }>;

/** Counts an answer in its day; a tally that can have been seen is replaced. */
function tally({ days, journal }: Fold, { day }: Moment, kind: 'reviews' | 'answers', milliseconds = 0): void {
  const before = days.get(day);
  const after =
    before && !journal.isKept ? (before as Counted) : { reviews: 0, answers: 0, milliseconds: 0, ...before };
  after[kind] += 1;
  after.milliseconds += Math.min(milliseconds, longestAnswer);
  if (after !== before) journal.set(days, day, after);
}

type Counted = { -readonly [K in keyof StudyTally]: StudyTally[K] };
