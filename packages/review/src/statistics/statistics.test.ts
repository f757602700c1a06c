import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { anyLog } from '../../../../tests/review/any-log.ts';
import { CardLog, afterDays, inUtc } from '../../../../tests/review/card-log.ts';
import { typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { studyDayOf } from '../day/study-day.ts';
import { reviewStateOf } from '../fold/review-state-of.ts';
import { defaultReviewSettings, type ReviewSettings } from '../settings/review-settings.ts';
import { calendarOf } from './calendar.ts';
import { forecastOf } from './forecast.ts';
import { hardestFacts } from './hardest-facts.ts';
import { masteryOf } from './mastery.ts';
import { memoryFigures } from './memory-figures.ts';
import { rhythmOf } from './rhythm.ts';
import { timeFigures } from './time-figures.ts';
import { todayOf } from './today.ts';
import { trueRetention } from './true-retention.ts';

const exact: ReviewSettings = { ...defaultReviewSettings, spreadsDays: false };
const stateOf = (log: CardLog, settings = exact) => reviewStateOf(log.events, settings, inUtc);
const dayAfter = (days: number) => studyDayOf(afterDays(days), { offsetAt: inUtc, turnsAtHour: 4 });
const always = { from: dayAfter(-100), to: dayAfter(10_000) };

/** A card of the fact, rated at these days. */
function rated(log: CardLog, fact: string, history: readonly (readonly ['again' | 'good' | 'easy', number])[]): string {
  const id = log.add({ fact, role: 'date' });
  for (const [rating, days] of history) log.rate(id, rating, days, 2000);
  return id;
}

describe('today', () => {
  test('counts ratings, cards and first times since the day turned, and the time they took', () => {
    const log = new CardLog();
    rated(log, 'a', [['easy', 0], ['good', 8]]); // prettier-ignore
    rated(log, 'b', [['again', 8.01], ['good', 8.02]]); // prettier-ignore
    expect(todayOf(stateOf(log), afterDays(8.1))).toEqual({
      recalls: 3,
      cards: 2,
      newCards: 1,
      byRating: { again: 1, hard: 0, good: 2, easy: 0 },
      milliseconds: 6000,
    });
    expect(todayOf(stateOf(log), afterDays(9))).toMatchObject({ recalls: 0, milliseconds: 0 });
  });
});

describe('the forecast', () => {
  test('counts what is due each day, and apart what has waited', () => {
    const log = new CardLog();
    rated(log, 'late', [['easy', 0]]); // due on day 8
    rated(log, 'now', [['easy', 2]]); // due on day 10
    rated(log, 'soon', [['easy', 3]]);
    rated(log, 'learning', [['again', 10]]);
    log.add({ fact: 'new', role: 'date' });
    const away = rated(log, 'away', [['easy', 2]]);
    log.write({ type: 'suspended', card: away }, 4);
    const { backlog, days } = forecastOf(stateOf(log), afterDays(10.1), 3);
    expect(backlog).toBe(1);
    expect(days.map(({ due }) => due)).toEqual([2, 1, 0]);
    expect(days[0]?.day).toBe(dayAfter(10));
  });

  test('ends where a lesson retires', () => {
    const log = new CardLog();
    rated(log, 'a', [['easy', 0]]);
    const retiring = { ...exact, lessons: { market: { retireAfter: '2024-01-05' } } };
    expect(forecastOf(stateOf(log, retiring), afterDays(1), 30).days.every(({ due }) => due === 0)).toBe(true);
  });
});

describe('the calendar and the rhythm', () => {
  const log = new CardLog();
  rated(log, 'a', [['good', 0], ['good', 2]]); // prettier-ignore
  log.answer(log.start(3), typed, 'right', 3);

  test('show every day of a span, those without study as empty', () => {
    const entries = calendarOf(stateOf(log), { from: dayAfter(0), to: dayAfter(3) });
    expect(entries.map(({ reviews, answers }) => [reviews, answers])).toEqual([[1, 0], [0, 0], [1, 0], [0, 1]]); // prettier-ignore
  });

  test('a day off takes one from the count and breaks nothing', () => {
    expect(rhythmOf(stateOf(log), afterDays(3), 30)).toEqual({ studied: 3, of: 4 });
    expect(rhythmOf(stateOf(log), afterDays(40), 30)).toEqual({ studied: 0, of: 30 });
    expect(rhythmOf(stateOf(new CardLog()), afterDays(3))).toEqual({ studied: 0, of: 1 });
  });
});

describe('true retention', () => {
  test('counts first tries of cards in review after a night, young and mature apart', () => {
    const log = new CardLog();
    rated(log, 'a', [['easy', 0], ['easy', 8], ['again', 100], ['good', 100.01], ['good', 105]]); // prettier-ignore
    const { young, mature, all } = trueRetention(stateOf(log), always);
    expect(young).toEqual({ recalled: 2, tried: 2, share: 1 });
    expect(mature).toEqual({ recalled: 0, tried: 1, share: 0 });
    expect(all.share).toBeCloseTo(2 / 3);
    expect(trueRetention(stateOf(new CardLog()), always).all.share).toBeUndefined();
  });
});

describe('memory figures', () => {
  test('say where stability, difficulty and the chance to recall stand', () => {
    const log = new CardLog();
    rated(log, 'a', [['easy', 0]]);
    rated(log, 'b', [['good', 0]]);
    log.add({ fact: 'new', role: 'date' });
    const figures = memoryFigures(stateOf(log), afterDays(1));
    expect(figures.cards).toBe(2);
    expect(figures.stability.mean).toBeCloseTo((8.2956 + 2.3065) / 2, 4);
    expect(figures.stability.bins.find(({ from }) => from === 7)?.cards).toBe(1);
    expect(figures.known).toBeGreaterThan(1.8);
    expect(figures.known).toBeLessThan(2);
    expect(figures.interval).toMatchObject({ mean: 8, median: 8 }); // the other is still being learnt
  });

  prop.prop([anyLog, fc.double({ min: 0, max: 300, noNaN: true })])('put every learnt card in one bin', (log, days) => {
    const figures = memoryFigures(reviewStateOf(log, exact, inUtc), afterDays(days));
    for (const { bins } of [figures.stability, figures.difficulty, figures.retrievability])
      expect(bins.reduce((sum, { cards }) => sum + cards, 0)).toBe(figures.cards);
    expect(figures.known).toBeLessThanOrEqual(figures.cards);
  });
});

describe('time figures', () => {
  test('say when, how long and with which buttons', () => {
    const log = new CardLog();
    rated(log, 'a', [['easy', 0], ['again', 8]]); // prettier-ignore
    const { hours, buttons, medianMilliseconds, milliseconds } = timeFigures(stateOf(log), always);
    expect(hours[12]).toEqual({ recalls: 2, recalled: 1 });
    expect(buttons.new.easy + buttons.review.again).toBe(2);
    expect([medianMilliseconds, milliseconds]).toEqual([2000, 4000]);
    expect(timeFigures(stateOf(log), { from: dayAfter(1), to: dayAfter(2) }).medianMilliseconds).toBeUndefined();
  });
});

describe('mastery', () => {
  test('needs a stability of three weeks and two recalls after a night', () => {
    const log = new CardLog();
    rated(log, 'once', [['easy', 0], ['easy', 8]]); // prettier-ignore
    expect(masteryOf(stateOf(log), 'market', afterDays(8))).toMatchObject({ cards: 1, mastered: 0, share: 0 });
    rated(log, 'twice', [['easy', 0], ['good', 8], ['good', 50]]); // prettier-ignore
    expect(masteryOf(stateOf(log), 'market', afterDays(50))).toMatchObject({ cards: 2, mastered: 1, share: 0.5 });
  });

  test('stands beside the mean chance to recall, in which a new card counts nothing', () => {
    const log = new CardLog();
    rated(log, 'a', [['easy', 0]]);
    log.add({ fact: 'new', role: 'date' });
    expect(masteryOf(stateOf(log), 'market', afterDays(0)).retrievability).toBe(0.5);
    expect(masteryOf(stateOf(log), 'elsewhere', afterDays(0))).toEqual({
      cards: 0,
      mastered: 0,
      share: undefined,
      retrievability: undefined,
    });
  });
});

describe('the hardest facts', () => {
  test('are those forgotten most often, and a single slip does not top the list', () => {
    const log = new CardLog();
    rated(log, 'slip', [['again', 0]]);
    rated(log, 'hard', [['again', 0], ['good', 1], ['again', 4], ['again', 6], ['good', 7]]); // prettier-ignore
    rated(log, 'known', [['easy', 0]]);
    const facts = hardestFacts(stateOf(log), 10);
    expect(facts.map(({ fact }) => fact)).toEqual(['hard', 'slip']);
    expect(facts[0]).toMatchObject({ lesson: 'market', tried: 5, forgotten: 3 });
    expect(hardestFacts(stateOf(log), 1)).toHaveLength(1);
  });
});
