import type { OffsetAt } from '../day/study-day.ts';
import type { ReviewSettings } from '../settings/review-settings.ts';

/** Instants by whose offsets the clocks of places are told apart: in both halves of some years. */
const probes = [0, 6].flatMap((month) => [2020, 2024, 2028].map((year) => new Date(Date.UTC(year, month, 1))));

/** What a fold goes by beside the log, as text: the same text, the same fold. */
export function foldedBy(settings: ReviewSettings, offsetAt: OffsetAt): string {
  return JSON.stringify([settings, probes.map(offsetAt)]);
}
