import { edtfBounds, parseDate, parseEdtf, parseNumber, type Language } from '@sanad/language';
import { termClass, type Term } from '../../term.ts';
import { noneOf, notApplicable, unproved, type Advice, type Measure } from '../finding.ts';
import { listsOf } from '../item-parts.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';

const fewOptions = { ar: 'تُفحص مع خيارين أو أكثر.', en: 'Checked with two options or more.' };
const unlike = { ar: 'ضع مكانه ما هو من جنس الجواب.', en: 'Put something of the same kind as the key in its place.' };

/**
 * I10: all options are of the key's kind: the same type of entity, places of one kind, dates of one
 * precision, numbers of one unit, as round as one another and within ten times of the key.
 */
export function homogeneity(subject: Subject): Measure {
  const { offers, language, item } = subject;
  if (offers.length < 2) return notApplicable(fewOptions);
  const key = offers.find(({ isKey }) => isKey);
  const kindIn = (offer: ResolvedOffer): string | undefined =>
    item.topic === 'source' ? speakerKind(offer) : kindOf(offer, language);
  const kind = key && kindIn(key);
  const odd = offers.filter((offer) => isOdd(kindIn(offer), kind));
  const faults = [...odd.map(({ text }) => text), ...magnitudeFaults(subject)];
  if (faults.length > 0) {
    return noneOf(faults, {
      ar: `ليس من جنس الجواب: ${faults.join('، ')}. ${unlike.ar}`,
      en: `Not of the key’s kind: ${faults.join(', ')}. ${unlike.en}`,
    });
  }
  const open = offers.filter((offer) => subject.index !== undefined && kindOf(offer, language) === undefined);
  return open.length > 0 && open.length < offers.length ? unproved(open.length, unknownKind(open)) : noneOf([], unlike);
}

function unknownKind(open: readonly ResolvedOffer[]): Advice {
  const names = open.map(({ text }) => text).join('، ');
  return {
    ar: `لا يعرف الدرس: ${names}. تأكّد أنه من جنس الجواب.`,
    en: `The lesson does not know: ${names}. Make sure that it is of the key’s kind.`,
  };
}

/** Bodies, groups and documents speak alike; a person beside them stands out. */
function speakerKind({ term }: ResolvedOffer): string | undefined {
  if (term?.kind !== 'entity') return undefined;
  return term.entity.type === 'person' ? 'person' : 'body';
}

/** The class of what an option stands for; of a text that stands for nothing, only whether it is a date or a number. */
function kindOf({ term, text }: ResolvedOffer, language: Language): string | undefined {
  if (term) return termClass(term);
  if (parseNumber(text, language)) return 'number';
  const date = parseDate(text, language);
  if (!date) return undefined;
  if (date.day !== undefined) return 'date day';
  return date.month === undefined ? (date.year === undefined ? 'date weekday' : 'date year') : 'date month';
}

function isOdd(kind: string | undefined, key: string | undefined): boolean {
  if (kind === undefined || key === undefined) return false;
  if (kind === key) return false;
  return !(kind === 'number' && key.startsWith('number')) && !(key === 'number' && kind.startsWith('number'));
}

/** Numbers beyond ten times of the key, and those that are rounder or finer than the others. */
function magnitudeFaults({ offers, language }: Subject): readonly string[] {
  const numbers = offers.map(({ text, isKey }) => ({ text, isKey, number: parseNumber(text, language) }));
  const key = numbers.find(({ isKey }) => isKey)?.number;
  if (!key || !numbers.every(({ number }) => number !== undefined)) return [];
  const far = numbers.filter(({ number }) => number && (number.max * 10 < key.min || number.min > key.max * 10));
  const digits = numbers.map(({ number }) => significantDigits(number?.min ?? 0));
  const spread = Math.max(...digits) - Math.min(...digits);
  const uneven = spread > 2 ? numbers.filter((_, i) => digits[i] === Math.max(...digits)) : [];
  return [...new Set([...far, ...uneven].map(({ text }) => text))];
}

function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}

/**
 * I11: dates and numbers stand in ascending order, so that their order tells nothing; entries that are to
 * be put in order are not shown in that order already.
 */
export function order(subject: Subject): Measure {
  const { item } = subject;
  if ('entries' in item) {
    const inOrder = item.entries.length > 1 && item.entries.every(({ id }, i) => id === item.key[i]);
    return noneOf(inOrder ? [item.id] : [], {
      ar: 'العناصر معروضة بترتيبها الصحيح. اخلطها.',
      en: 'The entries are shown in the right order already. Shuffle them.',
    });
  }
  const ranks = listsOf(item)[0]?.map((option, i) => rankOf(subject.offers[i]?.term, option.text, item.language)) ?? [];
  if (ranks.length < 2 || !ranks.every((rank) => rank !== undefined)) return notApplicable(noOrder);
  const falls = ranks.filter((rank, i) => i > 0 && rank < (ranks[i - 1] ?? rank));
  return noneOf(falls, {
    ar: 'رتّب التواريخ والأعداد تصاعديًّا.',
    en: 'Put dates and numbers in ascending order.',
  });
}

const noOrder = { ar: 'ليست الخيارات تواريخ ولا أعدادًا.', en: 'The options are neither dates nor numbers.' };

function rankOf(term: Term | undefined, text: string, language: Language): number | undefined {
  if (term?.kind === 'entity') return undefined;
  if (term?.value.type === 'number') return term.value.min;
  if (term?.value.type === 'date') return edtfRank(term.value.edtf);
  if (term) return undefined;
  const number = parseNumber(text, language);
  if (number) return number.min;
  const date = parseDate(text, language);
  if (!date || (date.month === undefined && date.year === undefined)) return undefined;
  return (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
}

function edtfRank(edtf: string): number | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const { year, month, day } = edtfBounds(parsed.value).earliest;
  return year * 10_000 + month * 100 + day;
}
