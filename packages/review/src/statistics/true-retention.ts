import type { ReviewState } from '../fold/review-state.ts';
import { recallsIn, type DaySpan } from './recalls-in.ts';

/** Days from which an interval, or a stability, counts as mature: the field's 21. */
export const matureDays = 21;

/** How much of what was due was recalled. */
export interface Retained {
  readonly recalled: number;
  readonly tried: number;
  /** Recalled of tried; undefined when nothing was tried. */
  readonly share: number | undefined;
}

/** Retention as it was, to hold against the desired one. */
export interface TrueRetention {
  /** Cards whose interval was under 21 days. */
  readonly young: Retained;
  readonly mature: Retained;
  readonly all: Retained;
}

/**
 * The share of reviews that were not `again`, over a span: of cards in review, the first try of each day, after at
 * least one night. Steps of learning and repetitions of the same day do not count.
 */
export function trueRetention(state: ReviewState, span: DaySpan): TrueRetention {
  const tries = recallsIn(state, span).flatMap(({ recall: { before, elapsedDays, rating } }) => {
    if (before.schedule.phase !== 'review' || (elapsedDays ?? 0) < 1) return [];
    return { isMature: before.schedule.intervalDays >= matureDays, isRecalled: rating !== 'again' };
  });
  return {
    young: retained(tries.filter(({ isMature }) => !isMature)),
    mature: retained(tries.filter(({ isMature }) => isMature)),
    all: retained(tries),
  };
}

function retained(tries: readonly { readonly isRecalled: boolean }[]): Retained {
  const recalled = tries.filter(({ isRecalled }) => isRecalled).length;
  return { recalled, tried: tries.length, share: tries.length === 0 ? undefined : recalled / tries.length };
}
