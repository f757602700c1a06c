import { defaultReviewSettings, reviewStateOf } from '@sanad/review';
import { describe, expect, test } from 'vitest';
import { CardLog, inUtc } from '../../../../tests/review/card-log.ts';
import { reviewsADay } from './review-cost.ts';

const stateOf = (log: CardLog) => reviewStateOf(log.events, defaultReviewSettings, inUtc);

describe('the cost of a desired retention', () => {
  test('rises with the retention, for a learner without cards too', () => {
    const log = new CardLog();
    const id = log.add({ fact: 'a', role: 'date' });
    log.rate(id, 'easy', 0);
    for (const state of [stateOf(new CardLog()), stateOf(log)]) {
      const costs = [0.7, 0.8, 0.9, 0.95, 0.97].map((retention) => reviewsADay(state, retention));
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
      expect(costs[0]).toBeLessThan(costs[4] ?? 0);
    }
  });

  test('counts each card that is learnt and not put away', () => {
    const log = new CardLog();
    const ids = ['a', 'b', 'c'].map((fact) => log.add({ fact, role: 'date' }));
    for (const id of ids.slice(0, 2)) log.rate(id, 'easy', 0);
    const two = reviewsADay(stateOf(log), 0.9);
    log.write({ type: 'suspended', card: ids[1] ?? '' }, 1);
    expect(reviewsADay(stateOf(log), 0.9)).toBeCloseTo(two / 2);
  });
});
