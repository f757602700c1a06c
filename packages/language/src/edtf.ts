/** One calendar day of the proleptic Gregorian calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How sure an EDTF date is: `?`, `~` or both (`%`). */
export type Qualifier = 'uncertain' | 'approximate' | 'both';

/**
 * A date of day, month or year precision, or a decade or century written with X. Parts that were
 * unspecified (`2020-XX`) are left out.
 */
export interface EdtfDate {
  readonly kind: 'date';
  /** First year of the decade or century when `span` says so. */
  readonly year: number;
  /** Years covered. */
  readonly span: 1 | 10 | 100;
  readonly month?: number;
  readonly day?: number;
  readonly qualifier?: Qualifier;
}

/** A part of a year by its EDTF code: seasons 21–32, quarters 33–36, thirds 37–39, halves 40–41. */
export interface EdtfPart {
  readonly kind: 'part';
  readonly year: number;
  readonly part: number;
  readonly qualifier?: Qualifier;
}

/** An end that is left out is open or unknown. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from?: EdtfDate | EdtfPart;
  readonly to?: EdtfDate | EdtfPart;
}

/** One of several dates or of the days of a range. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly members: readonly (EdtfDate | EdtfPart | EdtfInterval)[];
}

/** A date in the Extended Date/Time Format, as far as lessons use it. */
export type Edtf = EdtfDate | EdtfPart | EdtfInterval | EdtfOneOf;

/** Why a text is no EDTF date: not of its syntax, a day that no calendar has, an end before its start. */
export interface EdtfProblem {
  readonly reason: 'syntax' | 'no-such-day' | 'backwards';
  readonly text: string;
}
