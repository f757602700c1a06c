import type { Language } from './language.ts';
import type { NumberValue } from './read-amount.ts';

/** Which digits to show: 0-9 or ٠-٩. */
export type Digits = 'latn' | 'arab';

/** Writes the ASCII digits of `text` in the asked set; marks between them stay. */
export function showDigits(text: string, digits: Digits): string {
  return digits === 'latn' ? text : text.replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)));
}

/**
 * Writes a number or a range: "3,500 to 3,800", «3500 إلى 3800», «١٣». English groups thousands from
 * 1,000, Arabic from 10,000; up to three decimals.
 */
export function formatNumber(value: NumberValue, language: Language, digits: Digits = 'latn'): string {
  const low = formatOne(value.min, language, digits);
  if (value.min === value.max) return low;
  const high = formatOne(value.max, language, digits);
  return language === 'ar' ? `${low} إلى ${high}` : `${low} to ${high}`;
}

function formatOne(value: number, language: Language, digits: Digits): string {
  const [whole = '0', fraction = ''] = value.toFixed(3).split('.');
  const grouped = value < (language === 'ar' ? 10_000 : 1000) ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const decimals = fraction.replace(/0+$/u, '');
  const text = decimals === '' ? grouped : `${grouped}.${decimals}`;
  if (digits === 'latn') return text;
  return showDigits(text.replaceAll(',', '٬').replace('.', '٫'), digits);
}
