import { ratings, type Rating } from '@sanad/lesson';
import type { NextInterval } from '@sanad/review';

const minutesADay = 1440;

/** When a card would come back after each rating, in minutes. */
export function intervalsOf(
  next: Readonly<Record<Rating, NextInterval>> | undefined,
): Readonly<Partial<Record<Rating, number>>> {
  if (next === undefined) return {};
  return Object.fromEntries(ratings.map((rating) => [rating, minutesOf(next[rating])]));
}

function minutesOf(interval: NextInterval): number {
  return interval.unit === 'minutes' ? interval.minutes : interval.days * minutesADay;
}
