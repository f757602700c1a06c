import { compareDays, daysInMonth } from './calendar.ts';
import { edtfBounds } from './edtf-bounds.ts';
import type { Edtf, EdtfDate, EdtfInterval, EdtfPart, EdtfProblem, Qualifier } from './edtf.ts';
import { err, ok, type Result } from './result.ts';

const longest = 400;
const qualifiers: Readonly<Record<string, Qualifier>> = { '?': 'uncertain', '~': 'approximate', '%': 'both' };
const point =
  /^(?:(?<long>Y-?\d{5,12})|(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?<time>T[\d:.]+(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?)(?<qualifier>[?~%])?$/u;

/**
 * Reads a date of EDTF level 0 or 1 (`2020-06-22`, `2020-06~`, `202X`, `2020-06/..`), a set of which one
 * holds (`[2020-07-29..2020-08-02]`, `[2020,2022]`) or a part of a year by code 21 to 41 (`2020-33`).
 * A time of day is accepted and dropped.
 */
export function parseEdtf(text: string): Result<Edtf, EdtfProblem> {
  if (text.length > longest) return err({ reason: 'syntax', text: text.slice(0, longest) });
  if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text);
  if (text.includes('/')) return parseInterval(text, '/', ['', '..']);
  return parsePoint(text);
}

function parseOneOf(text: string): Result<Edtf, EdtfProblem> {
  const members: (EdtfDate | EdtfPart | EdtfInterval)[] = [];
  for (const member of text.slice(1, -1).split(',')) {
    const parsed = member.includes('..') ? parseInterval(member.trim(), '..', ['']) : parsePoint(member.trim());
    if (!parsed.ok) return parsed;
    members.push(parsed.value);
  }
  return ok({ kind: 'one-of', members });
}

function parseInterval(text: string, sign: string, open: readonly string[]): Result<EdtfInterval, EdtfProblem> {
  const [first, second, ...more] = text.split(sign);
  if (first === undefined || second === undefined || more.length > 0) return err({ reason: 'syntax', text });
  if (open.includes(first) && open.includes(second)) return err({ reason: 'syntax', text });
  const from = open.includes(first) ? undefined : parsePoint(first);
  const to = open.includes(second) ? undefined : parsePoint(second);
  if (from?.ok === false) return from;
  if (to?.ok === false) return to;
  if (from && to && compareDays(edtfBounds(from.value).earliest, edtfBounds(to.value).latest) > 0) {
    return err({ reason: 'backwards', text });
  }
  return ok({ kind: 'interval', ...(from && { from: from.value }), ...(to && { to: to.value }) });
}

function parsePoint(text: string): Result<EdtfDate | EdtfPart, EdtfProblem> {
  const groups = point.exec(text)?.groups;
  if (groups === undefined) return err({ reason: 'syntax', text });
  const qualifier = qualifiers[groups['qualifier'] ?? ''];
  const sureness = qualifier === undefined ? {} : { qualifier };
  const digits = groups['long']?.slice(1) ?? groups['year'] ?? '';
  const unspecified = digits.length - digits.replaceAll('X', '').length;
  const year = Number(digits.replaceAll('X', '0'));
  const span = unspecified === 2 ? 100 : unspecified === 1 ? 10 : 1;
  const month = known(groups['month']);
  const day = known(groups['day']);
  if (groups['month'] === 'XX' && day !== undefined) return err({ reason: 'syntax', text });
  if (span > 1 && groups['month'] !== undefined) return err({ reason: 'syntax', text });
  if (month === undefined) return ok({ kind: 'date', year, span, ...sureness });
  if (month > 12) return parsePart({ text, year, part: month, hasDay: groups['day'] !== undefined, sureness });
  if (month < 1 || (day !== undefined && (day < 1 || day > daysInMonth(year, month)))) {
    return err({ reason: 'no-such-day', text });
  }
  return ok({ kind: 'date', year, span, month, ...(day !== undefined && { day }), ...sureness });
}

interface PartText {
  readonly text: string;
  readonly year: number;
  readonly part: number;
  readonly hasDay: boolean;
  readonly sureness: { readonly qualifier?: Qualifier };
}

function parsePart({ text, year, part, hasDay, sureness }: PartText): Result<EdtfPart, EdtfProblem> {
  if (part < 21 || part > 41) return err({ reason: 'no-such-day', text });
  if (hasDay) return err({ reason: 'syntax', text });
  return ok({ kind: 'part', year, part, ...sureness });
}

function known(digits: string | undefined): number | undefined {
  return digits === undefined || digits === 'XX' ? undefined : Number(digits);
}
