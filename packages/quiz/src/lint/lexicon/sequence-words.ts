import type { Language } from '@sanad/language';
import { folded } from '../../lexicon/listed.ts';

/** On which side of another an event lies. */
export type Side = 'before' | 'after';

/** Words that place an event on one side of another, and words that say that nothing lies between. */
interface SequenceWords {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly next: ReadonlySet<string>;
}

/** Every verb, preposition and adjective of sequence, over folded words. */
export const sequenceWords: Readonly<Record<Language, SequenceWords>> = {
  ar: {
    before: /^(?:قبل|قبيل|[يت]?سبقت?|[يت]تقدم|السابقه?)$/u,
    after: /^(?:بعد|بعيد|ا?عقبت?|[يت]عقب|[يت]لي|تلا|تلت|[يت]تلو|[يت]?تبعت?|التاليه?|اللاحقه?)$/u,
    next: folded`مباشرة فورا فور توا الأقرب أقرب`,
  },
  en: {
    before: /^(?:before|preced(?:e|es|ed|ing)|prior|ahead|earlier)$/u,
    after: /^(?:after|follow(?:s|ed|ing)?|subsequent|later)$/u,
    next: folded`next immediately directly right straight just closest nearest`,
  },
};

/** The first word of sequence in a text and its side: "followed by" what comes after it, an event comes before. */
export function sequenceIn(
  tokens: readonly string[],
  language: Language,
): { readonly at: number; readonly side: Side } | undefined {
  const { before, after } = sequenceWords[language];
  const at = tokens.findIndex((word) => before.test(word) || after.test(word));
  if (at < 0) return undefined;
  const isTurned = tokens[at + 1] === 'by';
  return { at, side: after.test(tokens[at] ?? '') === isTurned ? 'before' : 'after' };
}

/** Words that set one number above another or below it, over folded words. */
export const comparing: Readonly<Record<Language, { readonly more: RegExp; readonly less: RegExp }>> = {
  ar: {
    more: /^(?:[يت]زيد|زادت?|[يت]?تجاوزت?|فاقت?|[يت]فوق|اكثر|اعلي|اكبر)$/u,
    less: /^(?:[يت]?نقصت?|قلت?|[يت]قل|اقل|ادني|اصغر)$/u,
  },
  en: {
    more: /^(?:more|greater|higher|larger|bigger|exceed(?:s|ed)?)$/u,
    less: /^(?:less|fewer|lower|smaller|short)$/u,
  },
};
