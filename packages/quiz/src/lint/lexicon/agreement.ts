import type { Language } from '@sanad/language';
import { tokensOf } from '@sanad/language';

/** What a stem tells of its answer's form. */
export interface MarkedFeatures {
  readonly gender?: 'masculine' | 'feminine';
  readonly number?: 'singular' | 'dual' | 'plural';
  readonly definite?: boolean;
  readonly vowel?: boolean;
}

/** Words of a stem that tell the form of the answer; the first that matches counts. */
export interface AgreementMark {
  readonly pattern: RegExp;
  readonly marks: MarkedFeatures;
}

/** Verbs whose form for one and for several differ by an s; none whose past is written as its present. */
const everydayVerbs = [
  ...['accept', 'accuse', 'agree', 'aim', 'announce', 'appear', 'approve', 'ask', 'believe', 'belong', 'call', 'claim'],
  ...['come', 'contain', 'demand', 'deny', 'describe', 'do', 'expect', 'fear', 'find', 'give', 'go', 'hold', 'hope'],
  ...[
    'include',
    'insist',
    'keep',
    'know',
    'lead',
    'lie',
    'like',
    'live',
    'look',
    'love',
    'make',
    'mean',
    'meet',
    'need',
  ],
  ...[
    'oppose',
    'own',
    'pay',
    'plan',
    'play',
    'promise',
    'receive',
    'refuse',
    'reject',
    'remain',
    'report',
    'run',
    'say',
  ],
  ...[
    'see',
    'seek',
    'seem',
    'show',
    'sing',
    'speak',
    'stand',
    'start',
    'stay',
    'support',
    'take',
    'tell',
    'think',
    'travel',
  ],
  ...['try', 'use', 'visit', 'want', 'warn', 'welcome', 'wish', 'work', 'write'],
].join('|');

/** A verb in the present after the blank, or after the relative that follows it. */
const verbMarks: readonly AgreementMark[] = [
  {
    pattern: new RegExp(`_+\\s*,?\\s*(?:(?:who|which|that)\\s+)?(?:${everydayVerbs})\\b`, 'u'),
    marks: { number: 'plural' },
  },
  {
    pattern: new RegExp(`_+\\s*,?\\s*(?:(?:who|which|that)\\s+)?(?:${everydayVerbs})e?s\\b`, 'u'),
    marks: { number: 'singular' },
  },
  { pattern: /_+\s*,?\s*(?:who|which|that)\s+(?:are|were|have)\b/u, marks: { number: 'plural' } },
  { pattern: /_+\s*,?\s*(?:who|which|that)\s+(?:is|was|has)\b/u, marks: { number: 'singular' } },
];

/**
 * Arabic over folded text, English over lower case. «من» with a feminine verb or «التي» asks for a woman
 * or a body of feminine name; after «أيّ» the verb agrees with its noun, so nothing is told.
 */
export const agreementMarks: Readonly<Record<Language, readonly AgreementMark[]>> = {
  ar: [
    { pattern: /(?:^| )من (?:هم )?الذين /u, marks: { number: 'plural' } },
    { pattern: /(?:^| )من (?:هي )?التي /u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )من (?:هو )?الذي /u, marks: { gender: 'masculine' } },
    { pattern: /(?:^| )من هي /u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )من هو /u, marks: { gender: 'masculine' } },
    { pattern: /(?:^| )(?:اي|ايه) (?:امراه|سيده)(?: |$)/u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )(?:اي|ايه) رجل(?: |$)/u, marks: { gender: 'masculine' } },
    { pattern: /(?:^|النص |المقال )من \S{3,}ت(?: |$)/u, marks: { gender: 'feminine' } },
    { pattern: /(?:^|النص |المقال )من ت\S{3,}(?: |$)/u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )(?:كانت|قالت|زارت|طلبت|اعلنت|اكدت|ذكرت) ▪/u, marks: { gender: 'feminine' } },
    { pattern: /(?:^| )(?:كان|قال|زار|طلب|اعلن|اكد|ذكر) ▪ (?:الذي)/u, marks: { gender: 'masculine' } },
    { pattern: /▪ هي /u, marks: { gender: 'feminine' } },
    { pattern: /▪ هو /u, marks: { gender: 'masculine' } },
    { pattern: /(?:^| )\S{2,}ت ▪/u, marks: { gender: 'feminine' } },
    {
      pattern: /(?:^| )(?:التقي|زار|قال|سافر|وصل|اصدر|اعلن|طلب|اكد|ذكر|وصف|نشر|دعا|راي|كان) ▪/u,
      marks: { gender: 'masculine' },
    },
    { pattern: /▪ التي/u, marks: { gender: 'feminine' } },
    { pattern: /▪ الذي(?: |$)/u, marks: { gender: 'masculine' } },
    { pattern: /▪ الذين/u, marks: { number: 'plural' } },
  ],
  en: [
    ...verbMarks,
    { pattern: /\ban\s*_+/u, marks: { vowel: true } },
    { pattern: /(?:^|\s)a\s*_+/u, marks: { vowel: false } },
    { pattern: /_+\s*(?:is|was|has)\b/u, marks: { number: 'singular' } },
    { pattern: /_+\s*(?:are|were|have)\b/u, marks: { number: 'plural' } },
    { pattern: /\bwhich woman\b/u, marks: { gender: 'feminine' } },
    { pattern: /\bwhich man\b/u, marks: { gender: 'masculine' } },
    { pattern: /\b(?:which|who|what) is the\b/u, marks: { number: 'singular' } },
    { pattern: /\b(?:which|who|what) are the\b/u, marks: { number: 'plural' } },
    { pattern: /\b(?:these|those)\s*_+/u, marks: { number: 'plural' } },
  ],
};

/** Words that an option may begin with where the stem should hold them. */
export const prepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['في', 'الى', 'إلى', 'من', 'على', 'عن', 'مع', 'منذ', 'حتى', 'خلال', 'عند', 'لدى'].flatMap(tokensOf)),
  en: new Set([
    'in',
    'on',
    'at',
    'to',
    'from',
    'by',
    'with',
    'for',
    'during',
    'since',
    'until',
    'of',
    'into',
    'towards',
  ]),
};
