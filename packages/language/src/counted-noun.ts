import { formatNumber, type Digits } from './format-number.ts';
import type { Language } from './language.ts';
import type { NumberValue } from './read-amount.ts';

/** The noun of a count. Arabic: `few` follows 3–10, `many` 11–99, `other` round hundreds and fractions. */
export interface CountedForms {
  readonly ar?: {
    readonly one: string;
    readonly two: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  };
  readonly en?: { readonly one: string; readonly other: string };
}

/**
 * The form the noun takes after `count`: مطلب, مطلبان, مطالب, مطلبًا, مطلب. After a hundred the last two
 * digits rule, and 0, 1 and 2 there take `other` (101 مطلب). Empty when `forms` lacks the language.
 */
export function countedNoun(count: number, forms: CountedForms, language: Language): string {
  if (language === 'en') return (count === 1 ? forms.en?.one : forms.en?.other) ?? '';
  const rest = count % 100;
  if (!Number.isInteger(count)) return forms.ar?.other ?? '';
  if (count === 1) return forms.ar?.one ?? '';
  if (count === 2) return forms.ar?.two ?? '';
  if (rest >= 3 && rest <= 10) return forms.ar?.few ?? '';
  if (rest >= 11) return forms.ar?.many ?? '';
  return forms.ar?.other ?? '';
}

/**
 * A number with its noun: "13 items", «13 بندًا», «مطلبان», «3500 إلى 3800 مقاتل». In Arabic one and two
 * are said by the noun (مطلب واحد, مطلبان); the noun of a range agrees with its upper end.
 */
export function formatCount(
  count: number | NumberValue,
  forms: CountedForms,
  language: Language,
  digits: Digits = 'latn',
): string {
  const value = typeof count === 'number' ? { min: count, max: count } : count;
  const noun = countedNoun(value.max, forms, language);
  const exact = value.min === value.max;
  if (exact && language === 'ar' && value.max === 1) return `${noun} ${noun.endsWith('ة') ? 'واحدة' : 'واحد'}`;
  if (exact && language === 'ar' && value.max === 2) return noun;
  return `${formatNumber(value, language, digits)} ${noun}`;
}
