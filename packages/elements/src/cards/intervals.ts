import type { Rating } from '@sanad/lesson';
import type { CardWords } from './card-words.ts';

/** When a card comes back after each rating: minutes, or words that are shown as they are. */
export type CardIntervals = Readonly<Partial<Record<Rating, number | string>>>;

const anHour = 60;
const aDay = 24 * anHour;
const aMonth = 30 * aDay;
const aYear = 365 * aDay;

/** An interval in the largest unit it fills, rounded: "10 min", "5 days", «يومان». */
export function intervalText(interval: number | string, { spans }: CardWords): string {
  if (typeof interval === 'string') return interval;
  const minutes = Math.max(1, interval);
  if (minutes < anHour) return spans.minutes(Math.round(minutes));
  if (minutes < aDay) return spans.hours(Math.round(minutes / anHour));
  if (minutes < aMonth) return spans.days(Math.round(minutes / aDay));
  if (minutes < aYear) return spans.months(Math.round(minutes / aMonth));
  return spans.years(Math.round(minutes / aYear));
}
