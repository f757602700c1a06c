import type { Value } from '@sanad/lesson';

/**
 * What a careless reader would take a value for: the same day of a neighbouring month, a neighbouring
 * day, the next counts as round as it is, a range moved by its own order of magnitude. Titles and quotations have none.
 */
export function confusedValues(value: Value): readonly Value[] {
  switch (value.type) {
    case 'date':
      return confusedDates(value.edtf).map((edtf) => ({ type: 'date', edtf }));
    case 'number':
      return confusedNumbers(value.min, value.max).map(([min, max]) => ({ ...value, min, max }));
    case 'title':
    case 'quotation':
      return [];
    default:
      return value satisfies never;
  }
}

function confusedDates(edtf: string): readonly string[] {
  const [year, month, day] = edtf.split('-').map(Number);
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(edtf) || year === undefined) return [];
  if (month === undefined) return [year - 1, year + 1, year - 2, year + 2].map((y) => String(y).padStart(4, '0'));
  if (month > 12) return seasonsLike(year, month);
  const months = [month - 1, month + 1, month - 2, month + 2].filter((m) => m >= 1 && m <= 12);
  if (day === undefined) return months.map((m) => isoDate(year, m));
  const sameDay = months.filter((m) => day <= daysIn(year, m)).map((m) => isoDate(year, m, day));
  const nearDays = [day - 7, day + 7, day - 1, day + 1].filter((d) => d >= 1 && d <= daysIn(year, month));
  return [...sameDay, ...nearDays.map((d) => isoDate(year, month, d))];
}

/** The other parts of the same year: EDTF 33–36 are quarters, 40–41 halves. */
function seasonsLike(year: number, code: number): readonly string[] {
  const group = [
    [33, 34, 35, 36],
    [40, 41],
  ].find((codes) => codes.includes(code));
  const here = (group ?? []).filter((other) => other !== code).map((other) => isoDate(year, other));
  return [...here, isoDate(year - 1, code), isoDate(year + 1, code)];
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDate(year: number, ...parts: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

function confusedNumbers(min: number, max: number): readonly (readonly [number, number])[] {
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 1) return [];
  const step = min === max ? roundness(min) : 10 ** Math.floor(Math.log10(min));
  return [-1, 1, -2, 2, 3]
    .map((times) => [min + times * step, max + times * step] as const)
    .filter(([low, high]) => low > 1 && low * 10 >= min && high <= max * 10);
}

/** The power of ten that a number is rounded to, so that the others are as round: 120 to 10, 13 to 1. */
function roundness(value: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return 10 ** zeros;
}
