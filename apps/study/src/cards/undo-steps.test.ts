import { fc, test as prop } from '@fast-check/vitest';
import type { StudyEvent } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { undoSteps } from './undo-steps.ts';

type Done = 'reviewed' | 'suspended' | 'resumed' | 'buried';

const idOf = (n: number) => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** The nth event of a log; cards are named by a letter for the fact that they ask and a number. */
function event(n: number, type: Done, card: string, device = 'here'): StudyEvent {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
  const base = { id: idOf(n), at, device, lesson: { id: 'market', version: 1 }, card };
  switch (type) {
    case 'reviewed':
      return { ...base, type, rating: 'good', evidence: 'card' };
    case 'buried':
      return { ...base, type, until: '2026-01-02' };
    case 'suspended':
    case 'resumed':
      return { ...base, type };
  }
}

function revoked(n: number, taken: StudyEvent): StudyEvent {
  const { at, device, lesson } = event(n, 'resumed', 'a1');
  return { id: idOf(n), at, device, lesson, type: 'revoked', event: taken.id };
}

const stepsOf = (log: readonly StudyEvent[]) => undoSteps(log, 'here', (card) => card.charAt(0));

describe('what can be undone', () => {
  test('is what was done on this device, and neither what another did nor what was taken back', () => {
    const [first, second] = [event(1, 'reviewed', 'a1'), event(2, 'suspended', 'b1')];
    const log = [first, second, event(3, 'reviewed', 'c1', 'phone'), revoked(4, second)];
    expect(stepsOf(log)).toEqual([{ card: 'a1', deed: 'good', events: [first] }]);
  });

  test('is a burial with the siblings that were buried with it, as one step', () => {
    const log = [event(1, 'buried', 'a2'), event(2, 'buried', 'a1'), event(3, 'buried', 'b1')];
    expect(stepsOf(log)).toEqual([
      { card: 'a2', deed: 'bury', events: log.slice(0, 2) },
      { card: 'b1', deed: 'bury', events: log.slice(2) },
    ]);
  });

  test('is no suspension of a card that was resumed since', () => {
    expect(stepsOf([event(1, 'suspended', 'a1'), event(2, 'resumed', 'a1')])).toEqual([]);
  });
});

const logs = fc
  .array(fc.tuple(fc.constantFrom<Done>('reviewed', 'suspended', 'buried'), fc.constantFrom('a1', 'a2', 'b1')))
  .map((all) => all.map(([type, card], n) => event(n, type, card)));

prop.prop([logs])('every deed belongs to one step, in order; taking the last step back leaves the others', (log) => {
  const steps = stepsOf(log);
  expect(steps.flatMap(({ events }) => events)).toEqual(log);
  const taken = steps.at(-1)?.events ?? [];
  const undone = [...log, ...taken.map((one, index) => revoked(log.length + index, one))];
  expect(stepsOf(undone)).toEqual(steps.slice(0, -1));
});
