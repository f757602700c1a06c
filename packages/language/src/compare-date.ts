import { compareDays, daysInMonth, weekdayOf } from './calendar.ts';
import { edtfBounds, type EdtfBounds } from './edtf-bounds.ts';
import type { CalendarDay, Edtf, EdtfDate, EdtfOneOf } from './edtf.ts';
import { foldText } from './fold-text.ts';
import { formatEdtf } from './format-edtf.ts';
import { languages, type Language } from './language.ts';
import type { PartialDate } from './partial-date.ts';
import { readDate } from './read-date.ts';
import { readPeriod } from './read-period.ts';
import { readVaguePeriod } from './read-vague-period.ts';
import type { TypedVerdict } from './typed-query.ts';

const monthStyles = ['egypt', 'levant', 'maghreb'] as const;

/** A date key: its EDTF text and what that says. */
export interface DateKey {
  readonly text: string;
  readonly edtf: Edtf;
}

/**
 * Compares a typed date with an EDTF key, in either language. The typed date must say what the key's
 * precision asks: day and month for a day, month for a month, year for a year, the same first and last
 * day for a period (halves, quarters, intervals), every member for a one-of set. The year may be left
 * out beside a month; whatever is said (year, weekday, a day within the month) must not contradict the
 * key. A misspelt month is `spelling`; a wrong figure never is. A date that says less, and nothing false,
 * is `general`: the month, year, season or century that a day lies in, one end of an interval.
 */
export function compareDate(key: DateKey, typed: string, language: Language): TypedVerdict {
  if (isPrintedForm(key, typed)) return 'right';
  const tongues = [language, ...languages.filter((other) => other !== language)];
  const verdicts = tongues.map((tongue) => compareIn(tongue, key.edtf, typed));
  const exact = verdicts.find((verdict) => verdict === 'right' || verdict === 'spelling');
  return exact ?? (verdicts.some((verdict) => verdict === 'general') ? 'general' : 'wrong');
}

function isPrintedForm(key: DateKey, typed: string): boolean {
  if (typed.trim() === key.text) return true;
  const folded = foldText(typed);
  return languages.some((language) =>
    monthStyles.some((months) => foldText(formatEdtf(key.text, language, { months })) === folded),
  );
}

function compareIn(language: Language, key: Edtf, typed: string): TypedVerdict {
  const read = readDate(typed, language, true);
  if (read !== undefined) {
    const same = key.kind === 'date' ? meets(key, read.date) : hasBounds(key, { from: read.date, to: read.date });
    return same || !isCoarser(key, read.date) ? verdictOf(same, read.misspelt) : 'general';
  }
  if (key.kind === 'one-of' && namesEveryMember(key, typed, language)) return 'right';
  const period = readPeriod(typed, language);
  const vague = period === undefined ? readVaguePeriod(typed, language) : undefined;
  if (period === undefined) return vague !== undefined && surrounds(key, vague) ? 'general' : 'wrong';
  if (period.kind === 'season') return compareSeason(key, period);
  const same = hasBounds(key, period);
  if (!same && period.kind === 'part' && surrounds(key, period)) return 'general';
  return verdictOf(same, period.kind === 'range' && period.misspelt);
}

/** "summer 2020"; the winter of a January is called by either year. */
function compareSeason(key: Edtf, { season, year }: { readonly season: number; readonly year?: number }): TypedVerdict {
  if (key.kind === 'part' && key.part < 33) {
    return verdictOf((key.part - 21) % 4 === season - 21 && (year ?? key.year) === key.year, false);
  }
  if (key.kind === 'part') return 'wrong';
  const asked = edtfBounds(key);
  const years =
    year === undefined ? [asked.earliest.year, asked.earliest.year - 1] : [year, ...(season === 24 ? [year - 1] : [])];
  const inside = years.some((start) => isWithin(asked, edtfBounds({ kind: 'part', year: start, part: season })));
  return inside ? 'general' : 'wrong';
}

/** Whether a typed date says something of the key, nothing against it, and not all that is asked. */
function isCoarser(key: Edtf, typed: PartialDate): boolean {
  if (key.kind !== 'date') return isEnd(key, typed) || surrounds(key, { from: typed, to: typed });
  if (typed.weekday !== undefined && key.day === undefined) return false;
  const fields = ['year', 'month', 'day'] as const;
  return (
    key.span === 1 &&
    fields.every((field) => typed[field] === undefined || typed[field] === key[field]) &&
    weekdayFits({ ...typed, ...key }, typed.weekday)
  );
}

/** One end of an interval, said in full. */
function isEnd(key: Edtf, typed: PartialDate): boolean {
  if (key.kind !== 'interval') return false;
  return [key.from, key.to].some((end) => end?.kind === 'date' && meets(end, typed));
}

/** Whether a stretch, named and not made up of two ends, holds all of the key and more. */
function surrounds(key: Edtf, typed: { readonly from: PartialDate; readonly to: PartialDate }): boolean {
  const isPartOfYear = typed.from.month !== undefined || typed.to.month !== undefined;
  if (key.kind === 'part' && isPartOfYear) return false;
  const asked = edtfBounds(key);
  const bounds = boundsOf(typed, asked);
  return bounds !== undefined && isWithin(asked, bounds);
}

function isWithin(inner: EdtfBounds, outer: EdtfBounds): boolean {
  return compareDays(outer.earliest, inner.earliest) <= 0 && compareDays(inner.latest, outer.latest) <= 0;
}

function verdictOf(same: boolean, misspelt: boolean): TypedVerdict {
  return same ? (misspelt ? 'spelling' : 'right') : 'wrong';
}

/** Whether a typed date says all that a day, month or year key asks, and nothing against it. */
function meets(key: EdtfDate, typed: PartialDate): boolean {
  if (key.span > 1) return false;
  const fields = ['year', 'month', 'day'] as const;
  if (fields.some((field) => typed[field] !== undefined && key[field] !== undefined && typed[field] !== key[field])) {
    return false;
  }
  if (key.day !== undefined && (typed.day === undefined || typed.month === undefined)) return false;
  if (key.month !== undefined && typed.month === undefined) return false;
  if (key.month === undefined && typed.year === undefined) return false;
  return weekdayFits({ ...typed, ...key }, typed.weekday);
}

function weekdayFits({ year, month, day }: PartialDate, weekday: number | undefined): boolean {
  if (weekday === undefined) return true;
  if (year === undefined || month === undefined || day === undefined) return false;
  return weekdayOf({ year, month, day }) === weekday;
}

/** Whether a typed stretch has the key's first and last day; a year left out is the key's. */
function hasBounds(key: Edtf, typed: { readonly from: PartialDate; readonly to: PartialDate }): boolean {
  const bounds = edtfBounds(key);
  const typedBounds = boundsOf(typed, bounds);
  if (typedBounds === undefined) return false;
  const { earliest, latest } = typedBounds;
  return compareDays(earliest, bounds.earliest) === 0 && compareDays(latest, bounds.latest) === 0;
}

function boundsOf(
  { from, to }: { readonly from: PartialDate; readonly to: PartialDate },
  key: EdtfBounds,
): EdtfBounds | undefined {
  const earliest = firstDay({ year: key.earliest.year, ...from });
  const latest = lastDay({ year: key.latest.year, ...to });
  const fit = weekdayFits(earliest, from.weekday) && weekdayFits(latest, to.weekday);
  const bare = [from, to].some((end) => end.month === undefined && end.year === undefined);
  return fit && !bare ? { earliest, latest } : undefined;
}

function firstDay({ year, month = 1, day = 1 }: PartialDate & { readonly year: number }): CalendarDay {
  return { year, month, day };
}

function lastDay({ year, month = 12, day }: PartialDate & { readonly year: number }): CalendarDay {
  return { year, month, day: day ?? daysInMonth(year, month) };
}

/** "29 or 30 July 2020" for `[2020-07-29,2020-07-30]`: each member once, none besides. */
function namesEveryMember(key: EdtfOneOf, typed: string, language: Language): boolean {
  const parts = typed.split(/\s+(?:أو|او|or)\s+/iu);
  const last = readDate(parts.at(-1) ?? '', language, false)?.date;
  if (last === undefined || parts.length !== key.members.length || parts.length < 2) return false;
  const { month, year } = last;
  const shared = { ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
  const dates = parts.map((part) => ({ ...shared, ...readDate(part, language, false)?.date }));
  return key.members.every((member) => member.kind === 'date' && dates.some((date) => meets(member, date)));
}
