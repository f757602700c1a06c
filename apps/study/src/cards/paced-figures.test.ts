import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PacedFigures } from './paced-figures.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Figures of a log, drawn at each of its changes as a screen draws them. */
function drawnFigures() {
  const work = vi.fn((events: number) => `of ${String(events)}`);
  let events = 0;
  let drawn = '';
  const paced = new PacedFigures<string>(1000, draw);
  function draw(): void {
    drawn = paced.of([events], () => work(events));
  }
  const add = (): void => {
    events += 1;
    draw();
  };
  draw();
  return { work, add, draw, paced, drawn: () => drawn };
}

describe('paced figures', () => {
  test('are worked out once for many changes in a second, and then are of the last of them', () => {
    const { work, add, drawn } = drawnFigures();
    for (let count = 0; count < 5; count++) add();
    expect(drawn()).toBe('of 0');
    vi.advanceTimersByTime(1000);
    expect(drawn()).toBe('of 5');
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('are not worked out again while nothing has changed', () => {
    const { work, draw } = drawnFigures();
    draw();
    vi.advanceTimersByTime(5000);
    draw();
    expect(work).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('tell of nothing once they are stopped', () => {
    const { work, add, paced } = drawnFigures();
    add();
    paced.stop();
    vi.advanceTimersByTime(5000);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
