import type { Language } from '@sanad/language';
import { defaultReviewSettings, reviewStateOf, weekdayOf } from '@sanad/review';
import { describe, expect, test } from 'vitest';
import { CardLog, afterDays, inUtc } from '../../../../tests/review/card-log.ts';
import { progressFigures } from './progress-figures.ts';

const settings = { ...defaultReviewSettings, spreadsDays: false };
const figuresAfter = (log: CardLog, days: number, language: Language = 'ar') =>
  progressFigures(reviewStateOf(log.events, settings, inUtc), afterDays(days), language);

describe('the figures of progress', () => {
  test('show sixteen weeks that begin on the wanted weekday and end today', () => {
    for (const [language, weekBegins] of [
      ['ar', 0],
      ['en', 1],
    ] as const) {
      // prettier-ignore
      for (const days of [0, 1, 2, 3, 4, 5, 6]) {
        const { calendar } = figuresAfter(new CardLog(), days, language);
        expect(weekdayOf(calendar[0]?.day ?? -1)).toBe(weekBegins);
        expect(Math.ceil(calendar.length / 7)).toBe(16);
        expect(calendar.at(-1)?.day).toBe((calendar[0]?.day ?? 0) + calendar.length - 1);
      }
    }
  });

  test('tell topics apart, the best known first, and leave out those without cards', () => {
    const log = new CardLog();
    const known = log.add({ fact: 'a', role: 'place' }, 0, 'place');
    log.add({ fact: 'b', role: 'date' }, 0, 'date');
    log.rate(known, 'easy', 0);
    const { topics } = figuresAfter(log, 1);
    expect(topics.map(({ topic, cards }) => [topic, cards])).toEqual([
      ['place', 1],
      ['date', 1],
    ]);
    expect(topics[0]?.recall).toBeGreaterThan(0.9);
    expect(topics[1]?.recall).toBe(0);
  });

  test('of a learner without cards are empty and no errors', () => {
    const { topics, hardest, retention, forecast, rhythm } = figuresAfter(new CardLog(), 0);
    expect([topics, hardest, retention.all.share, forecast.backlog, rhythm.studied]).toEqual([[], [], undefined, 0, 0]);
  });
});
