import { defaultReviewSettings, reviewStateOf } from '@sanad/review';
import { describe, expect, test } from 'vitest';
import { CardLog, afterDays, inUtc } from '../../../../tests/review/card-log.ts';
import { memoryTimeFigures } from './memory-time-figures.ts';

const settings = { ...defaultReviewSettings, spreadsDays: false };
const figuresAfter = (log: CardLog, days: number) =>
  memoryTimeFigures(reviewStateOf(log.events, settings, inUtc), afterDays(days));

/** A card held well, one hardly held, one not tried yet. */
function threeCards(): CardLog {
  const log = new CardLog();
  const [firm, weak] = ['a', 'b', 'c'].map((fact) => log.add({ fact, role: 'date' }));
  for (const day of [0, 9, 40]) log.rate(firm ?? '', 'easy', day, 4000);
  log.rate(weak ?? '', 'again', 40, 50_000);
  return log;
}

describe('the figures of memory and time', () => {
  test('put each card that was tried into one class of each measure', () => {
    const { cards, classes } = figuresAfter(threeCards(), 40);
    expect(cards).toBe(2);
    expect(classes.stability).toEqual([1, 0, 0, 1]);
    expect(classes.difficulty).toEqual([1, 1, 0]);
    expect(classes.recall).toEqual([0, 0, 0, 2]);
  });

  test('lower the chance to recall as days go by', () => {
    const soon = figuresAfter(threeCards(), 40);
    const late = figuresAfter(threeCards(), 60);
    expect(late.known).toBeLessThan(soon.known);
    expect(late.classes.recall[3]).toBe(1);
    expect(late.classes.stability).toEqual(soon.classes.stability);
  });

  test('tell the time of the last thirty days alone', () => {
    const { days, milliseconds, medianMilliseconds } = figuresAfter(threeCards(), 40);
    expect(days).toHaveLength(30);
    expect(days.at(-1)?.milliseconds).toBe(54_000);
    expect(milliseconds).toBe(54_000);
    expect(medianMilliseconds).toBe(27_000);
  });

  test('of a learner without reviews are empty and no errors', () => {
    const { cards, classes, milliseconds, medianMilliseconds } = figuresAfter(new CardLog(), 0);
    expect([cards, milliseconds, medianMilliseconds]).toEqual([0, 0, undefined]);
    expect(
      Object.values(classes)
        .flat()
        .every((count) => count === 0),
    ).toBe(true);
  });
});
