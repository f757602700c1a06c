import { foldText, tokensOf, type Language } from '@sanad/language';
import type { EntityType } from '@sanad/lesson';
import { agreesWith } from '../../items/blanked.ts';
import { arabicGrammar, englishGrammar } from '../../stem/grammar.ts';
import { argumentsOf } from '../../stem/render-template.ts';
import type { LessonIndex } from '../../lesson-index.ts';
import { isCombined } from '../combined.ts';
import { fewOptions, noneOf, notApplicable, type Advice, type Measure } from '../finding.ts';
import {
  agreementMarks,
  genderedTitles,
  personNouns,
  personPronouns,
  prepositions,
  verbPlaces,
  type Features,
} from '../lexicon/agreement.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';
import { kindNouns } from '../lexicon/question-clues.ts';
import { namesIn, withoutNames } from '../names-in.ts';
import { withoutCues } from '../without-cues.ts';
import { guessedNumber } from '../guessed-number.ts';
import { guessedGrammar } from '../guessed-grammar.ts';

/**
 * I9: every option fits the words around it, and the key does not stand out by its form. Options fit what
 * the question or the words beside a blank mark (a verb, «الذي», "is", "an", a counted noun); all take
 * the same preposition; none repeats the article before a blank, nor is the only one with an article or without,
 * or begins after "to" with a verb in -ing where others do not. Options about the other options do not count.
 */
export function agreement(whole: Subject): Measure {
  const offers = whole.offers.filter(({ text }) => !isCombined(text, whole.language));
  const subject = { ...whole, offers };
  if (offers.length < 2) return notApplicable(fewOptions);
  const faults = [misfits, countFaults, prepositionFaults, doubledArticle, oddArticle, oddVerb].flatMap((faultsOf) =>
    faultsOf(subject),
  );
  return noneOf(faults, {
    ar: `${faults.map((fault) => fault.ar).join(' ')} اجعل الخيارات على صيغة واحدة توافق السؤال.`,
    en: `${faults.map((fault) => fault.en).join(' ')} Give all options one form that fits the question.`,
  });
}

/** The grammar of an option: its entity's, else what its form shows. */
function featuresOf({ term, text }: ResolvedOffer, language: Language): Features {
  if (term?.kind === 'value' && term.value.type !== 'title') return {};
  const gendered = term?.kind === 'value' ? titleGender(text, language) : undefined;
  if (gendered) return { ...(language === 'ar' ? guessedGrammar(text) : {}), gender: gendered };
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
  if (wrong.length === subject.offers.length) return [];
  return naming(wrong, 'صيغة السؤال لا توافق', 'The form of the question does not fit');
}

/** A fault of these options, where there are any. */
function naming(wrong: readonly ResolvedOffer[], ar: string, en: string): readonly Advice[] {
  if (wrong.length === 0) return [];
  const names = wrong.map(({ text }) => text).join('، ');
  return [{ ar: `${ar}: ${names}.`, en: `${en}: ${names}.` }];
}

function fits(features: Features, marked: Features): boolean {
  return (Object.keys(marked) as (keyof Features)[]).every(
    (feature) => features[feature] === undefined || features[feature] === marked[feature],
  );
}

/** What the words around the blank, or after the question word, tell of the answer. */
function markedFeatures(subject: Subject): Features {
  const { item, language } = subject;
  const text = 'blank' in item ? `${item.blank.before} ____ ${item.blank.after}` : item.stem;
  const marked = marksIn(text, language);
  if (subject.keyTerm?.kind === 'value' && subject.keyTerm.value.type === 'title')
    return { ...holderMarks(subject), ...marked };
  return asksForPerson(subject) ? { ...personMarks(subject), ...marked } : marked;
}

/** All that a text marks; of two marks of one feature the first counts. */
function marksIn(text: string, language: Language): Features {
  const words = language === 'en' ? text.replace(blank, ' _ ').toLowerCase() : withoutCopula(arabicWords(text));
  const found = agreementMarks[language].filter(({ pattern }) => pattern.test(words));
  return Object.assign({}, ...found.map(({ marks }) => marks).reverse()) as Features;
}

const blank = /ـ?_{2,}|…/gu;

/** Folded words with ▪ for a blank and ▫ for a stop that no blank is beside. */
function arabicWords(text: string): string {
  const parts = text.replace(blank, ' _ ').split(/((?<=\s)_(?=\s)|[،؛:])/u);
  const words = parts.map((part) => (part === '_' ? '▪' : /^[،؛:]$/u.test(part) ? '▫' : foldText(part)));
  return words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/▪ ▫ /gu, '▪ ');
}

/** A pronoun before the blank agrees with its own subject: «الجهة التي … هي ▪» tells nothing of the body’s name. */
function withoutCopula(words: string): string {
  const clause = / ?([^▫]*) (?:هي|هو) ▪/u.exec(words)?.[1] ?? '';
  const opening = clause.trim().split(' ').slice(0, 2);
  const isOfKind = opening.some((word) => {
    const noun = word.replace(/^و?ال/u, '');
    return kindNouns.ar.has(noun) && !personNouns.feminine.has(noun) && !personNouns.masculine.has(noun);
  });
  return isOfKind ? words.replace(/ (?:هي|هو) ▪/gu, ' ▪') : words;
}

/** Of an office, whether a woman or a man holds it, where its own title in the lesson tells that of its holder. */
function holderMarks({ index, slot, offers, language }: Subject): Features {
  const holders = slot && index ? argumentsOf(slot.fact, 'person').flatMap((id) => index.entities.get(id) ?? []) : [];
  const [gender, ...more] = new Set(holders.map((holder) => arabicGrammar(holder).gender));
  const key = offers.find(({ isKey }) => isKey);
  if (!key || !gender || more.length > 0 || titleGender(key.text, language) !== gender) return {};
  return { gender };
}

/** The gender that a title tells of its holder; undefined where it is one for both. */
function titleGender(text: string, language: Language): Features['gender'] {
  return genderedTitles[language].find(({ pattern }) => pattern.test(language === 'ar' ? text : text.toLowerCase()))
    ?.marks.gender;
}

function asksForPerson({ offers }: Subject): boolean {
  const known = offers.flatMap(({ term }) => (term?.kind === 'entity' ? term.entity.type : []));
  return known.length > 0 && known.every((type) => type === 'person');
}

/**
 * What a question for a person tells of them by the noun it asks for, «العالِمة التي», or by a pronoun that
 * it begins with, or that stands for nobody else named: "in her words".
 */
function personMarks({ item, index, language, shown }: Subject): Features {
  if (language === 'ar') {
    const asked = /(?:^| )(?:اسم|اي|ايه|من) (?:ال)?(\S+) (التي|الذي)(?: |$)/u.exec(foldText(item.stem));
    if (!asked || kindNouns.ar.has(asked[1] ?? '')) return {};
    return { gender: asked[2] === 'التي' ? 'feminine' : 'masculine' };
  }
  const { named, rest } = namesIn(shown, index, language);
  const [opening = ''] = tokensOf(item.stem);
  if (opening === 'he' || opening === 'she') return { gender: opening === 'he' ? 'masculine' : 'feminine' };
  if (rest.some((word) => objectAskers.has(word))) return {};
  if (named.flat().some((term) => term.kind === 'entity' && term.entity.type === 'person')) return {};
  const genders = (['feminine', 'masculine'] as const).filter((gender) =>
    rest.some((word) => personPronouns[gender].has(word)),
  );
  const [gender, ...more] = genders;
  return gender === undefined || more.length > 0 ? {} : { gender };
}

/** Words of a question whose subject is told, so that a pronoun may be the subject's. */
const objectAskers: ReadonlySet<string> = new Set(['did', 'does', 'do', 'whom']);

/** Counts beside a noun that is written for one of them only: 10 أكشاك, 36 كشكًا. */
function countFaults({ item, offers, keyTerm, language }: Subject): readonly Advice[] {
  if (!('blank' in item) || keyTerm?.kind !== 'value' || keyTerm.value.type !== 'number') return [];
  if (!/^\s*\p{L}/u.test(item.blank.after)) return [];
  const wrong = offers.filter(({ term }) => term !== undefined && !agreesWith(keyTerm, term, language));
  return naming(wrong, 'صيغة المعدود لا توافق', 'The counted noun does not fit');
}

function prepositionFaults({ offers, language }: Subject): readonly Advice[] {
  const opening = offers.map(({ text, term }) => {
    const [first = ''] = withoutCues(text, language);
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

/** One option alone is definite, or alone is not; names are what they are, so only common nouns count. */
function oddArticle({ offers, language, item, index }: Subject): readonly Advice[] {
  if (item.type === 'multiple-choice' || offers.length < shortPhrase) return [];
  if (offers.some(({ text }) => tokensOf(text).length > shortPhrase)) return [];
  const hasNames = offers.filter(({ term }) => term?.kind === 'entity').length > 1;
  const isDefinite = offers.map(
    (offer) => (hasNames && isNameLike(offer)) || writtenDefiniteness(offer, language, index),
  );
  if (isDefinite.includes(undefined)) return [];
  const odd = offers.filter((_, i) => isDefinite.filter((is) => is === isDefinite[i]).length === 1);
  if (odd.length !== 1) return [];
  return naming(odd, 'هذا الخيار وحده معرفة أو نكرة', 'This option alone is definite or indefinite');
}

/** What is called by a name of its own: it is definite as it is. */
const named: ReadonlySet<EntityType> = new Set(['person', 'place', 'organisation', 'document']);

/** Beside names an unknown text without article and nunation may be a name as well. */
function isNameLike({ term, text }: ResolvedOffer): boolean {
  return term === undefined && !/(?:^|\s)(?:ال|لل)|[\u064b-\u064d]|^(?:an?|the)\s/iu.test(text);
}

function writtenDefiniteness(
  { meant, text }: ResolvedOffer,
  language: Language,
  index: LessonIndex | undefined,
): boolean | undefined {
  if (language === 'en') {
    const [article = ''] = tokensOf(text);
    return article === 'the' ? true : article === 'a' || article === 'an' ? false : undefined;
  }
  if (meant?.kind === 'entity' && foldText(text) === foldText(meant.entity.name.ar ?? ''))
    return named.has(meant.entity.type) || arabicGrammar(meant.entity).definite;
  const { definite } = guessedGrammar(text);
  const owners = tokensOf(text).slice(1);
  return definite === false && index && withoutNames(owners, index, 'ar').includes('') ? true : definite;
}

/** "is the ____" with "the chief editor" to put there. */
function doubledArticle({ item, offers, language }: Subject): readonly Advice[] {
  if (language !== 'en' || !('blank' in item) || !/\b(?:an?|the)\s*$/iu.test(item.blank.before)) return [];
  const doubled = offers.filter(({ text }) => /^(?:an?|the)\s/iu.test(text));
  return naming(doubled, 'أداة التعريف مكرّرة', 'The article stands twice with');
}

/** "commits itself to ____" with "running free buses" or "later cutting" to put there, beside "stop the music". */
function oddVerb({ item, offers, language }: Subject): readonly Advice[] {
  const { before, noun } = verbPlaces[language];
  if (!('blank' in item) || !before.test(item.blank.before)) return [];
  const nouns = offers.filter(({ text }) => noun.test(text));
  if (nouns.length === offers.length) return [];
  return naming(nouns, 'ليس هذا بفعل كغيره', 'This is no verb as the others are');
}
