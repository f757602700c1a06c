import { compareDays, daysInMonth } from './calendar.ts';
import type { CalendarDay, Edtf, EdtfDate, EdtfPart } from './edtf.ts';

/** First and last day, both included. */
export interface EdtfBounds {
  readonly earliest: CalendarDay;
  readonly latest: CalendarDay;
}

/** Stands for "no beginning" and "no end" in the bounds of an open interval. */
export const openEnds: EdtfBounds = {
  earliest: { year: -9999, month: 1, day: 1 },
  latest: { year: 9999, month: 12, day: 31 },
};

/**
 * The first and last calendar day a date may mean. `?` and `~` widen nothing. Spring is March to May,
 * winter December to the next February (codes 29–32: half a year later, for the south). An open end is
 * that of `openEnds`.
 */
export function edtfBounds(edtf: Edtf): EdtfBounds {
  switch (edtf.kind) {
    case 'date':
      return dateBounds(edtf);
    case 'part':
      return partBounds(edtf);
    case 'interval':
      return {
        earliest: edtf.from === undefined ? openEnds.earliest : edtfBounds(edtf.from).earliest,
        latest: edtf.to === undefined ? openEnds.latest : edtfBounds(edtf.to).latest,
      };
    case 'one-of': {
      const bounds = edtf.members.map(edtfBounds);
      return {
        earliest: bounds.map((b) => b.earliest).reduce((a, b) => (compareDays(a, b) <= 0 ? a : b)),
        latest: bounds.map((b) => b.latest).reduce((a, b) => (compareDays(a, b) >= 0 ? a : b)),
      };
    }
    default:
      return edtf satisfies never;
  }
}

function dateBounds({ year, span, month, day }: EdtfDate): EdtfBounds {
  if (month === undefined) return monthsFrom(year, 1, span * 12);
  if (day === undefined) return monthsFrom(year, month, 1);
  return { earliest: { year, month, day }, latest: { year, month, day } };
}

function partBounds({ year, part }: EdtfPart): EdtfBounds {
  if (part >= 40) return monthsFrom(year, 1 + (part - 40) * 6, 6);
  if (part >= 37) return monthsFrom(year, 1 + (part - 37) * 4, 4);
  if (part >= 33) return monthsFrom(year, 1 + (part - 33) * 3, 3);
  const southern = part >= 29;
  const firstMonth = 3 + ((part - 21) % 4) * 3;
  return southern ? monthsFrom(year, ((firstMonth + 5) % 12) + 1, 3) : monthsFrom(year, firstMonth, 3);
}

function monthsFrom(year: number, month: number, count: number): EdtfBounds {
  const last = month - 1 + count - 1;
  const lastYear = year + Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return {
    earliest: { year, month, day: 1 },
    latest: { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) },
  };
}
