import { compareEvents, type StudyEvent } from '@sanad/lesson';

/** Where an event stands in a log, or would. */
export function placeFor(log: readonly StudyEvent[], event: StudyEvent): number {
  let [low, high] = [0, log.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = log[middle];
    if (other && compareEvents(other, event) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
