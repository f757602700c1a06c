import type { Edtf, EdtfDate, EdtfInterval, EdtfOneOf, EdtfPart, Qualifier } from './edtf.ts';
import { showDigits, type Digits } from './format-number.ts';
import type { Language } from './language.ts';
import { arabicMonthNames, englishMonthNames, type MonthNames } from './lexicon/month-names.ts';
import { parseEdtf } from './parse-edtf.ts';

/** How a date is shown in Arabic; English ignores `months`. */
export interface DateStyle {
  readonly months?: MonthNames;
  readonly digits?: Digits;
}

interface Style {
  readonly language: Language;
  readonly months: MonthNames;
}

const ordinalWords = {
  ar: ['الأول', 'الثاني', 'الثالث', 'الرابع'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;
const seasonNames = {
  ar: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  en: ['spring', 'summer', 'autumn', 'winter'],
} as const;

/**
 * Writes an EDTF date for readers: "22 June 2020", «22 يونيو 2020», «النصف الأول من 2021», «بين 29 يوليو
 * و2 أغسطس 2020». What two ends share is said once. Text that is no EDTF date comes back unchanged.
 */
export function formatEdtf(text: string, language: Language, options: DateStyle = {}): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return text;
  const style = { language, months: options.months ?? 'egypt' };
  return showDigits(written(parsed.value, style), options.digits ?? 'latn');
}

function written(edtf: Edtf, style: Style): string {
  switch (edtf.kind) {
    case 'date':
    case 'part':
      return qualified(writtenPoint(edtf, style), edtf.qualifier, style);
    case 'interval':
      return writtenInterval(edtf, style);
    case 'one-of':
      return writtenOneOf(edtf, style);
    default:
      return edtf satisfies never;
  }
}

function writtenPoint(point: EdtfDate | EdtfPart, style: Style): string {
  if (point.kind === 'part') return writtenPart(point, style);
  const { year, span, month, day } = point;
  if (span > 1) return between(String(year), String(year + span - 1), style);
  return [day, month === undefined ? undefined : monthName(month, style), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

function writtenPart({ year, part }: EdtfPart, { language }: Style): string {
  if (part < 33) return `${seasonNames[language][(part - 21) % 4] ?? ''} ${String(year)}`;
  const [index, ar, en] =
    part >= 40
      ? [part - 40, 'النصف', 'half']
      : part >= 37
        ? [part - 37, 'الثلث', 'third']
        : [part - 33, 'الربع', 'quarter'];
  const rank = ordinalWords[language][index] ?? '';
  return language === 'ar' ? `${ar} ${rank} من ${String(year)}` : `the ${rank} ${en} of ${String(year)}`;
}

function writtenInterval({ from, to }: EdtfInterval, style: Style): string {
  const arabic = style.language === 'ar';
  if (from !== undefined && to !== undefined) {
    const start = writtenStart(from, to, style);
    return arabic ? `من ${start} إلى ${written(to, style)}` : `from ${start} to ${written(to, style)}`;
  }
  if (from !== undefined) return `${arabic ? 'منذ' : 'since'} ${written(from, style)}`;
  return to === undefined ? '' : `${arabic ? 'حتى' : 'until'} ${written(to, style)}`;
}

function writtenOneOf({ members }: EdtfOneOf, style: Style): string {
  const or = style.language === 'ar' ? ' أو ' : ' or ';
  return members
    .map((member) => {
      if (member.kind !== 'interval' || member.from === undefined || member.to === undefined)
        return written(member, style);
      return between(writtenStart(member.from, member.to, style), written(member.to, style), style);
    })
    .join(or);
}

/** The first of two dates without the year and month that the second says. */
function writtenStart(from: EdtfDate | EdtfPart, to: EdtfDate | EdtfPart, style: Style): string {
  const whole = written(from, style);
  if (from.kind !== 'date' || to.kind !== 'date' || from.qualifier !== undefined || to.qualifier !== undefined)
    return whole;
  if (from.year !== to.year || from.month === undefined || to.month === undefined) return whole;
  if ((from.day === undefined) !== (to.day === undefined)) return whole;
  if (from.day === undefined) return monthName(from.month, style);
  return from.month === to.month ? String(from.day) : `${String(from.day)} ${monthName(from.month, style)}`;
}

function between(start: string, end: string, { language }: Style): string {
  return language === 'ar' ? `بين ${start} و${end}` : `between ${start} and ${end}`;
}

function qualified(text: string, qualifier: Qualifier | undefined, { language }: Style): string {
  const about = qualifier === 'approximate' || qualifier === 'both' ? (language === 'ar' ? 'نحو ' : 'about ') : '';
  const doubt = qualifier === 'uncertain' || qualifier === 'both' ? (language === 'ar' ? ' (؟)' : ' (?)') : '';
  return about + text + doubt;
}

function monthName(month: number, { language, months }: Style): string {
  return (language === 'ar' ? arabicMonthNames[months] : englishMonthNames)[month - 1] ?? '';
}
