import { fc, test as prop } from '@fast-check/vitest';
import { canonicalEvents, type StudyEvent } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { anyLog } from '../../../../tests/review/any-log.ts';
import { CardLog, afterDays, inUtc } from '../../../../tests/review/card-log.ts';
import { learnedLog } from '../../../../tests/review/learned-log.ts';
import { said } from '../../../../tests/review/said.ts';
import { ReviewFold } from '../fold/review-fold.ts';
import { reviewStateOf } from '../fold/review-state-of.ts';
import { studyQueue } from '../queue/study-queue.ts';
import { defaultReviewSettings as settings } from '../settings/review-settings.ts';
import type { FoldParts, FoldSnapshot } from './fold-snapshot.ts';

const stateOf = (events: readonly StudyEvent[]): object => said(reviewStateOf(events, settings, inUtc));

/** As a database gives back what it was given. */
const stored = ({ parts }: FoldSnapshot, before: FoldParts = new Map()): FoldParts =>
  structuredClone(new Map([...before, ...parts]));

const restored = (parts: FoldParts, undoable?: number): ReviewFold | undefined =>
  ReviewFold.restored(parts, settings, inUtc, undoable);

/** Whatever a fold that was put away cannot take in is folded with the whole log. */
function goingOn(fold: ReviewFold, later: readonly StudyEvent[], whole: readonly StudyEvent[]): ReviewFold {
  return fold.add(later) ? fold : new ReviewFold(whole, settings, inUtc);
}

const undoable = fc.constantFrom(1, 3, 8, 512);

describe('a fold that is put away', () => {
  prop.prop([anyLog, fc.nat(60), undoable])(
    'says what it said, and so does the fold that goes on',
    (log, cut, kept) => {
      const first = canonicalEvents(log).slice(0, cut);
      const fold = new ReviewFold(first, settings, inUtc, kept);
      const snapshot = stored(fold.snapshot());
      expect(said(restored(snapshot, kept)!.state)).toEqual(stateOf(first));
      expect(said(fold.state)).toEqual(stateOf(first));
    },
  );

  const arrivals = anyLog.chain((log) =>
    fc.tuple(
      fc.constant(log),
      fc.shuffledSubarray([...log], { minLength: log.length, maxLength: log.length }),
      fc.array(fc.nat(30), { maxLength: 3 }),
      fc.array(fc.nat(30), { maxLength: 5 }),
    ),
  );

  prop.prop([arrivals, undoable])(
    'comes to the fold of all events, wherever it was put away, whatever comes after, late or twice',
    ([log, arriving, cuts, again], kept) => {
      let fold = new ReviewFold([], settings, inUtc, kept);
      let from = 0;
      let parts: FoldParts = new Map();
      for (const cut of [...cuts.sort((a, b) => a - b), arriving.length]) {
        const twice = again.flatMap((place) => (place < from ? (arriving[place] ?? []) : []));
        fold = goingOn(fold, [...arriving.slice(from, cut), ...twice], arriving.slice(0, cut));
        from = Math.max(from, cut);
        const snapshot = fold.snapshot();
        parts = stored(snapshot, snapshot.isWhole ? undefined : parts);
        fold.noteKept(snapshot);
        if (again.length % 2 === 0) fold = restored(parts, kept)!;
        else if (again.length % 3 === 0) fold.letGo();
        expect(said(fold.state)).toEqual(stateOf(arriving.slice(0, from)));
        expect(said(restored(parts, kept)!.state)).toEqual(said(fold.state));
      }
      expect(said(fold.state)).toEqual(stateOf(log));
    },
  );

  test('goes on with what comes after, and takes back the last events, without the log', () => {
    const log = [...learnedLog(300, 9)];
    const fold = restored(stored(new ReviewFold(log.slice(0, 2000), settings, inUtc).snapshot()))!;
    const taken = log[1700]!;
    const { lesson, device } = taken;
    const at = new Date(Date.parse(log[1999]!.at) + 1).toISOString();
    const undo: StudyEvent = {
      type: 'revoked',
      id: '0197ffff-0000-7000-8000-000000000001',
      at,
      lesson,
      device,
      event: taken.id,
    };
    expect(fold.add([undo])).toBe(true);
    expect(said(fold.state)).toEqual(stateOf([...log.slice(0, 2000), undo]));
    expect(fold.add(log.slice(2000))).toBe(true);
    expect(said(fold.state)).toEqual(stateOf([...log, undo]));
  });

  test('refuses what reaches behind it, and stays as it was', () => {
    const log = [...learnedLog(300, 9)];
    const late = log.splice(500, 1);
    const fold = restored(stored(new ReviewFold(log, settings, inUtc).snapshot()))!;
    const before = said(fold.state);
    expect(fold.add(late)).toBe(false);
    expect(said(fold.state)).toEqual(before);
  });

  test('after an answer writes only what changed', () => {
    const log = [...learnedLog(3000, 2)];
    const fold = new ReviewFold(log.slice(0, -1), settings, inUtc, 1);
    const whole = fold.snapshot();
    fold.noteKept(whole);
    fold.add(log.slice(-1));
    const next = fold.snapshot();
    expect(whole.isWhole).toBe(true);
    expect(next.isWhole).toBe(false);
    expect(whole.parts.size).toBeGreaterThan(48);
    expect(next.parts.size).toBeLessThan(6);
    expect(said(restored(stored(next, stored(whole)))!.state)).toEqual(stateOf(log));
  });

  test('is of no use with parts missing, under other settings, or where clocks are others', () => {
    const parts = stored(new ReviewFold(learnedLog(100, 3), settings, inUtc).snapshot());
    expect(restored(parts)).toBeDefined();
    for (const name of parts.keys())
      expect(restored(new Map([...parts].filter(([other]) => other !== name)))).toBeUndefined();
    expect(ReviewFold.restored(parts, { ...settings, dayTurnsAtHour: 5 }, inUtc)).toBeUndefined();
    expect(ReviewFold.restored(parts, settings, () => 120)).toBeUndefined();
  });

  test('has the queue that it had', () => {
    const log = new CardLog();
    for (let i = 0; i < 40; i++) log.rate(log.add({ fact: `fact-${String(i)}`, role: 'date' }), 'good', i / 100);
    const fold = new ReviewFold(log.events, settings, inUtc);
    const ids = (state: ReviewFold['state']) => studyQueue(state, afterDays(1)).cards.map(({ id }) => id);
    expect(ids(restored(stored(fold.snapshot()))!.state)).toEqual(ids(fold.state));
  });
});
