import { edtfBounds, formatEdtf, parseEdtf, type CalendarDay, type Language } from '@sanad/language';

/** First and last day that something may have been, as `dayOrdinal`. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days that an EDTF date may mean; undefined for what is no date. */
export function daysOfDate(edtf: string): Days | undefined {
  const read = parseEdtf(edtf);
  if (!read.ok) return undefined;
  const { earliest, latest } = edtfBounds(read.value);
  return { from: dayOrdinal(earliest), to: dayOrdinal(latest) };
}

/** The dates of a lesson, each read and written when it is first asked for: they are held against one another often. */
export class LessonDates {
  private readonly known = new Map<string, Days | undefined>();
  private readonly texts: Readonly<Record<Language, Map<string, string>>> = { ar: new Map(), en: new Map() };

  /** Like `daysOfDate`. */
  daysOf(edtf: string): Days | undefined {
    if (!this.known.has(edtf)) this.known.set(edtf, daysOfDate(edtf));
    return this.known.get(edtf);
  }

  /** Like `formatEdtf`. */
  written(edtf: string, language: Language): string {
    const known = this.texts[language].get(edtf) ?? formatEdtf(edtf, language);
    this.texts[language].set(edtf, known);
    return known;
  }
}

/** A number that is greater for a later day; ten thousand to a year. */
export function dayOrdinal({ year, month, day }: CalendarDay): number {
  return year * 10_000 + month * 100 + day;
}
