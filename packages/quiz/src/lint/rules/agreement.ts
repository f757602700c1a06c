import { foldText, tokensOf, type Language } from '@sanad/language';
import { agreesWith } from '../../items/blanked.ts';
import { arabicGrammar, englishGrammar } from '../../stem/grammar.ts';
import { noneOf, notApplicable, type Advice, type Measure } from '../finding.ts';
import { agreementMarks, prepositions, type MarkedFeatures } from '../lexicon/agreement.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';
import { kindNouns } from '../lexicon/question-clues.ts';
import { guessedNumber } from '../guessed-number.ts';
import { guessedGrammar } from '../guessed-grammar.ts';

/** What agreement can see of one option; `undefined` where its form leaves it open. */
export interface Features {
  readonly gender?: 'masculine' | 'feminine';
  readonly number?: 'singular' | 'dual' | 'plural';
  readonly definite?: boolean;
  /** English: whether it begins with the sound of a vowel. */
  readonly vowel?: boolean;
}

/**
 * I9: every option fits the words around it, and the key does not stand out by its form. Options fit what
 * the question or the words beside a blank mark (a verb, «الذي», "is", "an", a counted noun); all take
 * the same preposition; the key is not the only one with an article.
 */
export function agreement(subject: Subject): Measure {
  const { offers } = subject;
  if (offers.length < 2) return notApplicable(fewOptions);
  const faults = [...misfits(subject), ...countFaults(subject), ...prepositionFaults(subject), ...oddKey(subject)];
  return noneOf(faults, {
    ar: `${faults.map((fault) => fault.ar).join(' ')} اجعل الخيارات على صيغة واحدة توافق السؤال.`,
    en: `${faults.map((fault) => fault.en).join(' ')} Give all options one form that fits the question.`,
  });
}

const fewOptions = { ar: 'تُفحص مع خيارين أو أكثر.', en: 'Checked with two options or more.' };

/** The grammar of an option: its entity's, else what its form shows. */
function featuresOf({ term, text }: ResolvedOffer, language: Language): Features {
  if (term?.kind === 'value' && term.value.type !== 'title') return {};
  const vowel = /^[aeio]|^u(?!n[ai]|s|k|t)/iu.test(text.trim()) && !/^(?:one|eu)/iu.test(text.trim());
  if (term?.kind !== 'entity') return language === 'ar' ? guessedGrammar(text) : { vowel, ...guessedNumber(text) };
  if (language === 'ar' && !startsWithName(text, term.entity.name.ar) && isKindNoun(text)) return guessedGrammar(text);
  if (language === 'en') {
    const gender = term.entity.type === 'person' ? term.entity.grammar?.ar?.gender : undefined;
    return { number: englishGrammar(term.entity).number, vowel, ...(gender === undefined ? {} : { gender }) };
  }
  const { gender, number, definite } = arabicGrammar(term.entity);
  const agrees = number === 'plural' && term.entity.type !== 'person' && term.entity.type !== 'group';
  return agrees ? { gender: 'feminine', number: 'singular', definite } : { gender, number, definite };
}

/** Whether a name is told with a noun for its kind before it, whose grammar the phrase then has: «منطقة …». */
function isKindNoun(text: string): boolean {
  return kindNouns.ar.has(tokensOf(text)[0] ?? '');
}

function misfits(subject: Subject): readonly Advice[] {
  const marked = markedFeatures(subject);
  const wrong = subject.offers.filter((offer) => !fits(featuresOf(offer, subject.language), marked));
  if (wrong.length === 0 || wrong.length === subject.offers.length) return [];
  const names = wrong.map(({ text }) => text).join('، ');
  return [
    {
      ar: `صيغة السؤال لا توافق: ${names}.`,
      en: `The form of the question does not fit: ${names}.`,
    },
  ];
}

function fits(features: Features, marked: MarkedFeatures): boolean {
  return (Object.keys(marked) as (keyof Features)[]).every(
    (feature) => features[feature] === undefined || features[feature] === marked[feature],
  );
}

/** What the words around the blank, or after the question word, tell of the answer. */
function markedFeatures({ item, language }: Subject): MarkedFeatures {
  if (!('blank' in item)) return marksIn(item.stem, language);
  return marksIn(`${item.blank.before} ____ ${item.blank.after}`, language);
}

function marksIn(text: string, language: Language): MarkedFeatures {
  const plain = text.replace(/ـ?_{2,}|…/gu, ' _ ').toLowerCase();
  const words =
    language === 'en'
      ? plain
      : plain
          .split(/(?<=\s)_(?=\s)/u)
          .map(foldText)
          .join(' ▪ ');
  return agreementMarks[language].find(({ pattern }) => pattern.test(words))?.marks ?? {};
}

/** Counts beside a noun that is written for one of them only: 10 أكشاك, 36 كشكًا. */
function countFaults({ item, offers, keyTerm, language }: Subject): readonly Advice[] {
  if (!('blank' in item) || keyTerm?.kind !== 'value' || keyTerm.value.type !== 'number') return [];
  const wrong = offers.filter(({ term }) => term !== undefined && !agreesWith(keyTerm, term, language));
  if (wrong.length === 0) return [];
  const names = wrong.map(({ text }) => text).join('، ');
  return [{ ar: `صيغة المعدود لا توافق: ${names}.`, en: `The counted noun does not fit: ${names}.` }];
}

function prepositionFaults({ offers, language }: Subject): readonly Advice[] {
  const opening = offers.map(({ text, term }) => {
    const [first = ''] = tokensOf(text);
    return prepositions[language].has(first) &&
      (term?.kind !== 'entity' || !startsWithName(text, term.entity.name[language]))
      ? first
      : '';
  });
  if (new Set(opening).size < 2) return [];
  return [
    {
      ar: 'بعض الخيارات يبدأ بحرف جر وبعضها لا.',
      en: 'Some options begin with a preposition and some with none or another.',
    },
  ];
}

function startsWithName(text: string, name = ''): boolean {
  return tokensOf(name)[0] === tokensOf(text)[0];
}

/** In longer phrases nobody sees whether the head is definite. */
const shortPhrase = 3;

/** The key alone is definite, or alone is not; names are what they are, so only common nouns count. */
function oddKey({ offers, language, item }: Subject): readonly Advice[] {
  if (language === 'en' || item.type === 'multiple-choice') return [];
  if (offers.some(({ text }) => tokensOf(text).length > shortPhrase)) return [];
  const features = offers.map((offer) => ({ isKey: offer.isKey, definite: writtenDefiniteness(offer) }));
  const key = features.find(({ isKey }) => isKey)?.definite;
  const others = features.filter(({ isKey }) => !isKey).map(({ definite }) => definite);
  if (key === undefined || others.length < 2 || !others.every((definite) => definite === !key)) return [];
  return [
    {
      ar: key ? 'الجواب وحده معرفة.' : 'الجواب وحده نكرة.',
      en: key ? 'The key alone is definite.' : 'The key alone is indefinite.',
    },
  ];
}

function writtenDefiniteness({ term, text }: ResolvedOffer): boolean | undefined {
  return term?.kind === 'entity' ? undefined : guessedGrammar(text).definite;
}
