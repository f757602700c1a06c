import type { Language } from '@sanad/language';

/** Engines disagree on the digits and calendar of plain `ar`, so both are pinned. */
const locales: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB-u-ca-gregory' };

const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const short = { weekday: 'short', day: 'numeric', month: 'long' } as const;
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const month = { month: 'long' } as const;
const weekday = { weekday: 'narrow' } as const;
const styles = { long, short, day, month, weekday } as const;

/** The date in words, in the learner's own time zone. */
export function dateText(language: Language, date: Date, style: keyof typeof styles): string {
  const text = new Intl.DateTimeFormat(locales[language], styles[style]).format(date);
  return text.replaceAll('،', '').replaceAll(',', '');
}

/** A day, `YYYY-MM-DD`, in words. */
export function isoDayText(language: Language, isoDay: string, style: keyof typeof styles = 'day'): string {
  return dateText(language, new Date(`${isoDay}T12:00:00`), style);
}
