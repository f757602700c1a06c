import type { LogColumns, StudyEvent } from '@sanad/lesson';
import type { OffsetAt } from '../day/study-day.ts';
import { memoryModel } from '../memory/memory-model.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';
import { cardParts } from '../snapshot/card-blocks.ts';
import { headPart, type FoldHead } from '../snapshot/fold-head.ts';
import type { FoldSnapshot } from '../snapshot/fold-snapshot.ts';
import { pageParts } from '../snapshot/recall-pages.ts';
import { closedPlace } from './closed-place.ts';
import { foldedBy } from './folded-by.ts';
import { HeadFold, type FoldProgress } from './head-fold.ts';
import { EventClock } from './moment.ts';

/**
 * Folds a long log only to put it away: gives what `snapshot` gives of its fold, in less time and room, since
 * nothing is made that is there to be looked at.
 */
export function* puttingAway(
  log: LogColumns,
  settings: ReviewSettings,
  offsetAt: OffsetAt,
  undoable = 512,
): Generator<FoldProgress, FoldSnapshot> {
  const order = log.order();
  const least = Math.max(0, order.length - undoable);
  const cut = least + closedIn(log, order.subarray(least));
  const clock = new EventClock({ offsetAt, turnsAtHour: settings.dayTurnsAtHour });
  const fold = new HeadFold({ model: memoryModel(settings), settings }, clock, log, order);
  yield* fold.running(cut);
  const { deck, days, plan } = fold;
  const end = order[cut - 1];
  const horizon = end === undefined ? undefined : log.event(end);
  const head: FoldHead = {
    by: foldedBy(settings, offsetAt),
    cards: deck.size,
    rows: deck.table.rows,
    horizon: horizon && { at: horizon.at, id: horizon.id },
    tail: eventsIn(log, order.subarray(cut)),
    early: [...plan.early],
    days: [...days],
  };
  const parts = [...headPart(head), ...cardParts(deck.all(), () => true), ...pageParts(deck.table, () => true)];
  return { parts: new Map(parts), isWhole: true };
}

/** As `closedPlace` of these entries: among ratings and added cards alone nothing reaches back. */
function closedIn(log: LogColumns, entries: Int32Array): number {
  return entries.some((entry) => log.other(entry) !== undefined) ? closedPlace(eventsIn(log, entries), 0) : 0;
}

function eventsIn(log: LogColumns, entries: Int32Array): readonly StudyEvent[] {
  return Array.from(entries, (entry) => log.event(entry));
}
