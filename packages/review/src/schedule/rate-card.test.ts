import { fc, test as prop } from '@fast-check/vitest';
import { ratings, type Rating } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { createEmptyCard, fsrs, Rating as FsrsRating, State, type StepUnit } from 'ts-fsrs';
import { CardLog, afterDays, inUtc } from '../../../../tests/review/card-log.ts';
import type { ReviewCard } from '../card/review-card.ts';
import { reviewStateOf } from '../fold/review-state-of.ts';
import { nextIntervals } from '../queue/next-intervals.ts';
import { defaultReviewSettings, type ReviewSettings } from '../settings/review-settings.ts';

const exact: ReviewSettings = { ...defaultReviewSettings, spreadsDays: false, dayTurnsAtHour: 0 };
const target = { fact: 'opens', role: 'date' };

/** The card after ratings, each so many days after the beginning. */
function cardAfter(history: readonly (readonly [Rating, number])[], settings: ReviewSettings): ReviewCard {
  const log = new CardLog();
  const id = log.add(target);
  for (const [rating, at] of history) log.rate(id, rating, at);
  const card = reviewStateOf(log.events, settings, inUtc).cards.get(id);
  if (!card) throw new Error('no card');
  return card;
}

/** Answers `good` or another rating always when the card is due; the interval in days after each. */
function intervalsWhenDue(history: readonly Rating[], settings: ReviewSettings): readonly number[] {
  const done: (readonly [Rating, number])[] = [];
  let at = 0;
  return history.map((rating) => {
    done.push([rating, at]);
    const { schedule } = cardAfter(done, settings);
    const days = schedule.phase === 'review' ? schedule.intervalDays : 0;
    at += days === 0 ? 0.005 : days;
    return days;
  });
}

describe('rating a card', () => {
  test('gives the intervals of the reference implementation', () => {
    // py-fsrs, tests/test_basic.py, test_review_card.
    const history = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3].map((grade): Rating => (grade === 1 ? 'again' : 'good'));
    expect(intervalsWhenDue(history, exact)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  test('repeats a new card after a minute, six and ten, and learns an easy one at once', () => {
    const log = new CardLog();
    const id = log.add(target);
    const state = reviewStateOf(log.events, exact, inUtc);
    expect(nextIntervals(state, id, afterDays(0))).toEqual({
      again: { unit: 'minutes', minutes: 1 },
      hard: { unit: 'minutes', minutes: 6 },
      good: { unit: 'minutes', minutes: 10 },
      easy: { unit: 'days', days: 8 },
    });
  });

  test('sets days at once where there are no steps', () => {
    const settings = { ...exact, learningStepsMinutes: [], relearningStepsMinutes: [] };
    expect(cardAfter([['good', 0]], settings).schedule).toMatchObject({ phase: 'review', intervalDays: 2 });
    const lapsed = cardAfter([['good', 0], ['again', 2]], settings); // prettier-ignore
    expect(lapsed).toMatchObject({ lapses: 1, schedule: { phase: 'review', intervalDays: 1 } });
  });

  test('never goes over the longest interval', () => {
    const settings = { ...exact, maximumIntervalDays: 30 };
    expect(Math.max(...intervalsWhenDue(Array<Rating>(9).fill('easy'), settings))).toBe(30);
  });

  test('suspends a card that was forgotten eight times, and again after four more', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.rate(id, 'easy', 0);
    const cardNow = () => reviewStateOf(log.events, exact, inUtc).cards.get(id);
    let at = 1;
    const lapse = () => {
      log.rate(id, 'again', (at += 20));
      log.rate(id, 'good', at + 0.01);
    };
    for (let i = 0; i < 7; i++) lapse();
    expect(cardNow()).toMatchObject({ lapses: 7, leech: false, suspended: false });
    lapse();
    expect(cardNow()).toMatchObject({ lapses: 8, leech: true, suspended: true });
    log.write({ type: 'resumed', card: id }, at + 1);
    for (let i = 0; i < 3; i++) lapse();
    expect(cardNow()).toMatchObject({ lapses: 11, leech: true, suspended: false });
    lapse();
    expect(cardNow()).toMatchObject({ lapses: 12, leech: true, suspended: true });
  });

  const histories = fc.array(fc.tuple(fc.constantFrom(...ratings), fc.double({ min: 0.001, max: 60, noNaN: true })), {
    maxLength: 10,
  });
  const timed = histories.map((gaps) => {
    let at = 0;
    return gaps.map(([rating, gap]) => [rating, (at += gap)] as const);
  });
  const lastOf = (history: readonly (readonly [Rating, number])[]): number => history.at(-1)?.[1] ?? 0;

  prop.prop([timed])('is what ts-fsrs schedules, where its days are the learner’s', (history) => {
    const steps = (minutes: readonly number[]): StepUnit[] => minutes.map((m) => `${m}m` as StepUnit);
    const scheduler = fsrs({
      enable_fuzz: false,
      learning_steps: steps(exact.learningStepsMinutes),
      relearning_steps: steps(exact.relearningStepsMinutes),
    });
    const grades = {
      again: FsrsRating.Again,
      hard: FsrsRating.Hard,
      good: FsrsRating.Good,
      easy: FsrsRating.Easy,
    } as const;
    let theirs = createEmptyCard(afterDays(0));
    for (const [rating, at] of history) ({ card: theirs } = scheduler.next(theirs, afterDays(at), grades[rating]));
    const ours = cardAfter(history, exact);
    const phases = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning };
    expect(phases[ours.schedule.phase]).toBe(theirs.state);
    expect(ours.lapses).toBe(theirs.lapses);
    expect(ours.memory ?? { stability: 0, difficulty: 0 }).toEqual({
      stability: theirs.stability,
      difficulty: theirs.difficulty,
    });
    if (ours.schedule.phase === 'review') expect(ours.schedule.intervalDays).toBe(theirs.scheduled_days);
    else if (ours.schedule.phase !== 'new') expect(ours.schedule.dueAt).toEqual(theirs.due);
  });

  prop.prop([timed, fc.double({ min: 0.001, max: 90, noNaN: true }), fc.boolean()])(
    'a better rating never comes back sooner',
    (history, gap, spreadsDays) => {
      const log = new CardLog();
      const id = log.add(target);
      for (const [rating, at] of history) log.rate(id, rating, at);
      const state = reviewStateOf(log.events, { ...exact, spreadsDays }, inUtc);
      const next = nextIntervals(state, id, afterDays(lastOf(history) + gap));
      const minutes = ratings.map((rating) => {
        const interval = next?.[rating];
        return interval?.unit === 'minutes' ? interval.minutes : (interval?.days ?? 0) * 1440;
      });
      expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
      expect(Math.min(...minutes)).toBeGreaterThan(0);
    },
  );

  prop.prop([timed, fc.double({ min: 0.001, max: 90, noNaN: true }), fc.constantFrom(...ratings)])(
    'what a button says is what pressing it does',
    (history, gap, pressed) => {
      const log = new CardLog();
      const id = log.add(target);
      const others = Array.from({ length: 20 }, (_, i) => log.add({ fact: `f${String(i)}`, role: 'date' }));
      for (const [i, other] of others.entries()) log.rate(other, 'easy', i / 100);
      for (const [rating, at] of history) log.rate(id, rating, at);
      const at = Math.max(lastOf(history), 0.2) + gap;
      const said = nextIntervals(reviewStateOf(log.events, defaultReviewSettings, inUtc), id, afterDays(at))?.[pressed];
      log.rate(id, pressed, at);
      const schedule = reviewStateOf(log.events, defaultReviewSettings, inUtc).cards.get(id)?.schedule;
      if (said?.unit === 'days') expect(schedule).toMatchObject({ phase: 'review', intervalDays: said.days });
      else expect(schedule).toMatchObject({ dueAt: new Date(afterDays(at).getTime() + (said?.minutes ?? 0) * 60_000) });
    },
  );
});
