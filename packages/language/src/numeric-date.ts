import type { PartialDate } from './partial-date.ts';

const sign = String.raw`\s*[/.،,‐‑–—-]\s*|\s+`;
const numeric = new RegExp(String.raw`(?<!\d)(\d{1,4})(?:${sign})(\d{1,2})(?:(?:${sign})(\d{4}|\d{2}))?(?!\d)`, 'u');

/** A date in digits inside plain text, with the text around it. */
export interface NumericDate {
  readonly date: PartialDate;
  readonly around: string;
}

/**
 * Finds `22/6/2020`, `2020-06-22`, `22.6`, `6/2020` or `2020-06`. Day before month; month before day only
 * where nothing else makes sense. A year of two digits is of this century.
 */
export function numericDateIn(plain: string): NumericDate | undefined {
  const match = numeric.exec(plain) ?? /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u.exec(plain);
  if (match === null) return undefined;
  const [whole, first = '', second = '', third] = match;
  const date = dateFrom(first, second, third);
  if (date === undefined) return undefined;
  return { date, around: `${plain.slice(0, match.index)} ${plain.slice(match.index + whole.length)}` };
}

function dateFrom(first: string, second: string, third: string | undefined): PartialDate | undefined {
  if (first.length === 3) return undefined;
  if (third === undefined) {
    if (first.length === 4) return { year: Number(first), month: Number(second) };
    if (second.length === 4) return { year: Number(second), month: Number(first) };
    return dayAndMonth(Number(first), Number(second));
  }
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third) };
  const year = third.length === 2 ? 2000 + Number(third) : Number(third);
  return { year, ...dayAndMonth(Number(first), Number(second)) };
}

function dayAndMonth(first: number, second: number): PartialDate {
  return second > 12 && first <= 12 ? { month: first, day: second } : { month: second, day: first };
}
