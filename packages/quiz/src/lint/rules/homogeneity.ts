import { foldText, parseDate, parseNumber, tokensOf, type Language, type NumberValue } from '@sanad/language';
import { daysOfDate } from '../../days.ts';
import { termClass, type Term } from '../../term.ts';
import { fewOptions, noneOf, notApplicable, unproved, type Advice, type Measure } from '../finding.ts';
import { cueWords } from '../lexicon/words.ts';
import { placeNouns } from '../lexicon/place-nouns.ts';
import { isCombined } from '../combined.ts';
import { isArticle } from '../article-words.ts';
import { listsOf } from '../item-parts.ts';
import { readCount } from '../read-count.ts';
import { isImpossibleDay } from '../told-dates.ts';
import { withoutCues } from '../without-cues.ts';
import { resolveOption } from '../resolve-option.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';

const unlike = { ar: 'ضع مكانه ما هو من جنس الجواب.', en: 'Put something of the same kind as the key in its place.' };

/**
 * I10: all options are of the key’s kind: the same type of entity, places of one kind, dates of one
 * precision, numbers of one unit, as round as one another and within ten times of the key. The options
 * of pairs are of one kind among themselves.
 */
export function homogeneity(subject: Subject): Measure {
  const compared = comparedOffers(subject);
  if (compared.length < 2) return notApplicable(fewOptions);
  const key = compared.find(({ isKey }) => isKey);
  const kind = key && kindIn(subject, key);
  const odd = compared.filter(
    (offer) => isOdd(kindIn(subject, offer), kind) || isNoName(subject, offer, key) || joinsTwo(offer, key),
  );
  const faults = [...new Set([...odd.map(({ text }) => text), ...magnitudeFaults(subject), ...unitFaults(subject)])];
  if (faults.length > 0) {
    return noneOf(faults, {
      ar: `ليس من جنس الجواب: ${faults.join('، ')}. ${unlike.ar}`,
      en: `Not of the key’s kind: ${faults.join(', ')}. ${unlike.en}`,
    });
  }
  const open = compared.filter((offer) => subject.index !== undefined && kindIn(subject, offer) === undefined);
  const isOpen = open.length > 0 && open.length < compared.length;
  return isOpen ? unproved(open.length, unknownKind(open)) : noneOf([], unlike);
}

/** What must be of one kind: what is offered, but for options that combine others; of pairs, the options. */
function comparedOffers({ item, index, offers, language }: Subject): readonly ResolvedOffer[] {
  if (!('prompts' in item)) return offers.filter(({ text }) => !isCombined(text, language));
  return item.options.map((option, i) => {
    const term = index && resolveOption(index, language, option, undefined);
    return { ...option, isKey: i === 0, term, meant: term };
  });
}

function unknownKind(open: readonly ResolvedOffer[]): Advice {
  const names = open.map(({ text }) => text).join('، ');
  return {
    ar: `لا يعرف الدرس: ${names}. تأكّد أنه من جنس الجواب.`,
    en: `The lesson does not know: ${names}. Make sure that it is of the key’s kind.`,
  };
}

function kindIn({ item, language }: Subject, offer: ResolvedOffer): string | undefined {
  if (item.type === 'statement-kind') return offer.term ? kindOf(offer, language) : 'kind of statement';
  return item.topic === 'source' || item.type === 'not-quoted' ? speakerKind(offer, language) : kindOf(offer, language);
}

const named: ReadonlySet<string> = new Set(['person', 'place', 'organisation']);
const quantifiers = /^(?:جميع|كل|كافه|بعض|معظم|اغلب|احد|احدي|اي|غير) /u;

/** A name of one, and beside it a text that joins two: "the traders and the drivers". */
function joinsTwo({ term, text }: ResolvedOffer, key: ResolvedOffer | undefined): boolean {
  if (term || key?.term?.kind !== 'entity' || !agents.has(key.term.entity.type)) return false;
  return /\p{L} and (?:the )?\p{L}/u.test(text) || /\p{L} وال\p{L}{2,}/u.test(text);
}

const agents: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'group']);

/** Beside names, words that are none: no date or number where the key is one, a common noun beside a name. */
function isNoName(
  { language }: Subject,
  { text, meant: term }: ResolvedOffer,
  key: ResolvedOffer | undefined,
): boolean {
  if (term || !key?.term || isArticle(text, language)) return false;
  if (key.term.kind === 'value') {
    const { type } = key.term.value;
    return (
      (type === 'date' || type === 'number') &&
      !/\d/u.test(foldText(text)) &&
      kindOf({ ...key, text, meant: undefined }, language) === undefined
    );
  }
  if (!named.has(key.term.entity.type)) return false;
  if (language === 'ar')
    return quantifiers.test(foldText(text)) || (key.term.entity.type === 'place' && isPartOfSomething(text));
  return isName(key.text) && !isName(text);
}

/**
 * Whether an Arabic text is a common noun and what it belongs to, «سطح القمر». Names are built so too, on a
 * noun for a place: «ساحة التين».
 */
function isPartOfSomething(text: string): boolean {
  const [head = '', owner = '', ...more] = tokensOf(text);
  return more.length === 0 && owner.startsWith('ال') && !head.startsWith('ال') && !placeNouns.has(head);
}

/** Whether every longer English word has a capital; words of other rules do not count. */
function isName(text: string): boolean {
  const words = text.split(/[\s,]+/u).filter((word) => word.length > 3 && !cueWords.en.has(foldText(word)));
  return words.every((word) => !/^[a-z]/u.test(word));
}

/** Bodies, groups and documents speak alike; a person beside them stands out. */
function speakerKind({ term, text }: ResolvedOffer, language: Language): string | undefined {
  if (isArticle(text, language)) return 'body';
  if (term?.kind === 'value') return termClass(term);
  if (!term) return undefined;
  return ['person', 'place', 'demand', 'event'].includes(term.entity.type) ? term.entity.type : 'body';
}

/** The class of what an option stands for; of a text that stands for nothing, only whether it is a date or a number. */
export function kindOf({ meant, text }: Pick<ResolvedOffer, 'meant' | 'text'>, language: Language): string | undefined {
  if (meant) return termClass(meant);
  if (isImpossibleDay(text, language)) return 'date day';
  if (parseNumber(text, language)) return 'number';
  const date = parseDate(text, language);
  if (!date) return numberIn(text, language) === undefined ? undefined : 'number';
  if (date.day !== undefined) return 'date day';
  return date.month === undefined ? (date.year === undefined ? 'date weekday' : 'date year') : 'date month';
}

function isOdd(kind: string | undefined, key: string | undefined): boolean {
  if (kind === undefined || key === undefined) return false;
  if (kind === key) return false;
  return !(kind === 'number' && key.startsWith('number')) && !(key === 'number' && kind.startsWith('number'));
}

/** Numbers beyond ten times of the key, and the one exact number among round ones, or the other way round. */
function magnitudeFaults({ offers, language }: Subject): readonly string[] {
  const numbers = offers.map(({ text, isKey }) => ({ text, isKey, number: numberIn(text, language) }));
  const key = numbers.find(({ isKey }) => isKey)?.number;
  if (!key || !numbers.every(({ number }) => number !== undefined)) return [];
  const far = numbers.filter(({ number }) => number && (number.max * 10 < key.min || number.min > key.max * 10));
  const digits = numbers.map(({ number }) => significantDigits(number?.min ?? 0));
  const uneven = numbers.filter((_, i) =>
    digits.every((other, j) => i === j || Math.abs(other - (digits[i] ?? 0)) > 1),
  );
  return [...new Set([...far, ...(numbers.length > 2 ? uneven : [])].map(({ text }) => text))];
}

/** A number alone, or in figures with what it counts; names may begin with a number in words. */
function numberIn(text: string, language: Language): NumberValue | undefined {
  const counted = /^\d/u.test(foldText(text)) ? readCount(text, language)?.value : undefined;
  return parseNumber(text, language) ?? counted;
}

/** Counts with their nouns, one of which counts something else. */
function unitFaults({ offers, language }: Subject): readonly string[] {
  const nouns = offers.map(({ text }) =>
    withoutCues(text.split(/[،,;؛](?!\d)/u)[0] ?? '', language)
      .filter((token) => !/\d/u.test(token))
      .map((token) => token.slice(0, 4))
      .join(' '),
  );
  const isCount = offers.every(({ text, term }) => /^\D{0,2}\d/u.test(foldText(text)) && term === undefined);
  const own = nouns[offers.findIndex(({ isKey }) => isKey)];
  if (!isCount || own === undefined || own === '') return [];
  return offers.filter((_, i) => nouns[i] !== own).map(({ text }) => text);
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
  const found = listsOf(item)[0]?.map((option, i) => rankOf(subject.offers[i]?.term, option.text, item.language)) ?? [];
  const ranks = found.filter((rank) => rank !== undefined);
  const isOfOneSort = new Set(ranks.map(({ of }) => of)).size === 1;
  if (ranks.length < 2 || ranks.length < found.length || !isOfOneSort) return notApplicable(noOrder);
  const falls = ranks.filter(({ at }, i) => i > 0 && at < (ranks[i - 1]?.at ?? at));
  return noneOf(falls, {
    ar: 'رتّب التواريخ والأعداد تصاعديًّا.',
    en: 'Put dates and numbers in ascending order.',
  });
}

const noOrder = { ar: 'ليست الخيارات تواريخ ولا أعدادًا.', en: 'The options are neither dates nor numbers.' };

/** Where a date or a number stands among others of its sort. */
interface Rank {
  readonly of: 'date' | 'number';
  readonly at: number;
}

function rankOf(term: Term | undefined, text: string, language: Language): Rank | undefined {
  if (term?.kind === 'entity') return undefined;
  if (term?.value.type === 'number') return { of: 'number', at: term.value.min };
  const days = term?.value.type === 'date' ? daysOfDate(term.value.edtf) : undefined;
  if (days) return { of: 'date', at: days.from };
  if (term) return undefined;
  const number = numberIn(text, language);
  if (number) return { of: 'number', at: number.min };
  const date = parseDate(text, language);
  if (!date || (date.month === undefined && date.year === undefined)) return undefined;
  return { of: 'date', at: (date.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0) };
}
