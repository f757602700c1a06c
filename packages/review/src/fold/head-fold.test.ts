import { fc, test as prop } from '@fast-check/vitest';
import { canonicalEvents, LogColumns, packRows, type StudyEvent } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { anyLog } from '../../../../tests/review/any-log.ts';
import { inUtc } from '../../../../tests/review/card-log.ts';
import { learnedLog } from '../../../../tests/review/learned-log.ts';
import { said } from '../../../../tests/review/said.ts';
import { undosOf } from '../../../../tests/review/undos-of.ts';
import { readHead } from '../snapshot/fold-head.ts';
import type { FoldSnapshot } from '../snapshot/fold-snapshot.ts';
import { readPages } from '../snapshot/recall-pages.ts';
import { defaultReviewSettings as settings } from '../settings/review-settings.ts';
import type { FoldProgress } from './head-fold.ts';
import { puttingAway } from './putting-away.ts';
import { ReviewFold } from './review-fold.ts';

/** The log in columns, as it is read from packs and from rows that stand alone. */
function columnsOf(packs: readonly (readonly StudyEvent[])[]): LogColumns {
  const log = new LogColumns();
  for (const rows of packs) log.take(structuredClone(packRows(rows)));
  return log;
}

/** The fold of columns, and what was said of how far it was. */
function folded(log: LogColumns, undoable?: number) {
  const { result, reports } = run(ReviewFold.folding(log, settings, inUtc, undoable));
  return { fold: result, reports };
}

function run<T>(folding: Generator<FoldProgress, T>) {
  const reports: FoldProgress[] = [];
  let step = folding.next();
  for (; step.done !== true; step = folding.next()) reports.push(step.value);
  return { result: step.value, reports };
}

/** The fold of the same log as events, and what it puts away. */
const foldOf = (events: readonly StudyEvent[], undoable?: number) => new ReviewFold(events, settings, inUtc, undoable);

/** What is put away of a fold, whatever the order of keys in its text, and what follows the last row of a page. */
function putAway({ parts, isWhole }: FoldSnapshot) {
  const { rows } = readHead(parts)!;
  const texts = [...parts].flatMap(([name, part]) => (typeof part === 'string' ? [[name, JSON.parse(part)]] : []));
  const pages = [...parts].filter(([, part]) => typeof part !== 'string').map(([name]) => name);
  const table = readPages(parts, rows)!;
  const ends = Array.from({ length: rows }, (_, row) => table.endingWith(row));
  return { isWhole, texts: new Map(texts as [string, unknown][]), pages, ends };
}

const undoable = fc.constantFrom(1, 3, 8, 512);
const picks = fc.array(fc.nat(60), { maxLength: 4 });

/** Any log, of which some events are not written as ours are. */
const anyWriting = fc
  .tuple(anyLog, fc.array(fc.nat(40), { maxLength: 3 }))
  .map(([log, odd]) =>
    log.map((event, i) => (odd.includes(i) ? { ...event, at: event.at.replace('Z', '+00:00') } : event)),
  );

/** A log, the same in some order, where it is cut in packs, and some of it that comes twice. */
const inPacks = anyWriting.chain((log) =>
  fc.tuple(
    fc.constant(log),
    fc.oneof(fc.constant([...log]), fc.shuffledSubarray([...log], { minLength: log.length, maxLength: log.length })),
    fc.array(fc.nat(30), { maxLength: 4 }),
    fc.subarray([...log]),
  ),
);

function cut<T>(list: readonly T[], places: readonly number[]): readonly (readonly T[])[] {
  const bounds = [0, ...places.toSorted((a, b) => a - b), list.length];
  return bounds.slice(1).map((end, i) => list.slice(bounds[i], Math.max(end, bounds[i] ?? 0)));
}

describe('the fold of a log in columns', () => {
  prop.prop([inPacks, picks, undoable], { numRuns: 500 })(
    'is that of its events, and so is what it puts away',
    ([log, given, places, again], targets, kept) => {
      const undos = undosOf(log, targets);
      const columns = columnsOf([...cut([...given, ...undos], places), again]);
      const { fold } = folded(columns, kept);
      const events = foldOf([...given, ...undos, ...again], kept);
      expect(said(fold.state)).toEqual(said(events.state));
      const expected = putAway(events.snapshot());
      expect(putAway(fold.snapshot())).toStrictEqual(expected);
      expect(putAway(run(puttingAway(columns, settings, inUtc, kept)).result)).toStrictEqual(expected);
      expect(said(fold.state)).toEqual(said(events.state));
    },
  );

  prop.prop([inPacks, picks, undoable, fc.nat(60)])(
    'goes on as that of its events does, and refuses what reaches behind it',
    ([log, given], targets, kept, split) => {
      const all = [...canonicalEvents([...given, ...undosOf(log, targets)])];
      const late = all.splice(split, 2);
      const { fold } = folded(columnsOf([all]), kept);
      const before = said(fold.state);
      if (fold.add(late)) expect(said(fold.state)).toEqual(said(foldOf([...all, ...late], kept).state));
      else expect(said(fold.state)).toEqual(before);
    },
  );

  test('takes back its last events, and tells how far it is', () => {
    const log = learnedLog(1000, 9);
    const { fold, reports } = folded(columnsOf(cut(log, [2000, 4500, 9000])));
    expect(said(fold.state)).toEqual(said(foldOf(log).state));
    expect(reports).toEqual([4096, 8192, 9488, 10_000].map((done) => ({ done, of: 10_000 })));
    const taken = log[9600]!;
    const { lesson, device } = taken;
    const at = new Date(Date.parse(log[9999]!.at) + 1).toISOString();
    const id = '0197ffff-0000-7000-8000-000000000001';
    const undo: StudyEvent = { type: 'revoked', id, at, lesson, device, event: taken.id };
    expect(fold.add([undo])).toBe(true);
    expect(said(fold.state)).toEqual(said(foldOf([...log, undo]).state));
  });

  test('is that of a log without events', () => {
    expect(said(folded(new LogColumns()).fold.state)).toEqual(said(foldOf([]).state));
  });
});
