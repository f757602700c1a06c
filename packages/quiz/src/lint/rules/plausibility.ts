import { parseDate, parseNumber, stripProclitics, tokensOf, type Language } from '@sanad/language';
import type { CategoriseItem, MatchingItem } from '@sanad/lesson';
import type { LessonIndex } from '../../lesson-index.ts';
import type { Term } from '../../term.ts';
import { needsLesson, noneOf, notApplicable, type Measure } from '../finding.ts';
import { isArticle } from '../article-words.ts';
import { sentenceSaying } from '../judge-evidence.ts';
import { isCombined } from '../combined.ts';
import { voiceWords } from '../lexicon/saying-words.ts';
import { isAmong } from '../phrase-search.ts';
import { cueWords } from '../lexicon/words.ts';
import { isNoKind } from '../statement-kinds.ts';
import { readCount } from '../read-count.ts';
import { isImpossibleDay } from '../told-dates.ts';
import { kindOf } from './homogeneity.ts';
import { resolveOption } from '../resolve-option.ts';
import { lessonNames, startOf } from '../lesson-names.ts';
import type { ResolvedOffer, Subject } from '../subject.ts';
import { stemWordsIn } from '../stem-words-in.ts';

/** Years that a wrong date may lie from the key before nobody believes it. */
const farYears = 15;

/**
 * I15: a distractor comes from the same article and is not the only one of its type. A free text passes when the
 * passage has most of its words in some form, or half of them where it is the key with something changed, a source when it names anybody of the lesson, a sentence when it is
 * of the passage, a kind of statement when it names something that one may say; a date passes within 15 years of the key, or when the lesson has it.
 */
export function plausibility(subject: Subject): Measure {
  const { index, item, language } = subject;
  if (!index) return notApplicable(needsLesson);
  const offered = 'prompts' in item ? pairOffers(index, item) : subject.offers;
  const types = typesOf(offered, language);
  const strange = offered.filter(
    (offer) =>
      !offer.isKey &&
      !isArticle(offer.text, language) &&
      !isCombined(offer.text, language) &&
      (isForeign(index, subject, offer) || isAlone(types, offer.id)),
  );
  const names = strange.map(({ text }) => text).join('، ');
  return noneOf(strange, {
    ar: `لا يرد في المقال ولا يظنّه قارئ: ${names}. خذ الخيار من المقال نفسه، ومن نوع الجواب.`,
    en: `Not from the article, or of no kind that a reader would think of: ${names}. Take the option from the article itself, of the key’s type.`,
  });
}

/** What the offers are, by id: people, bodies, places, documents, things of each kind; dates, numbers and other values. */
function typesOf(offers: readonly ResolvedOffer[], language: Language): ReadonlyMap<string, string> {
  return new Map(
    offers.flatMap((offer) => {
      const type = offer.meant ? typeOf(offer.meant) : kindOf(offer, language)?.split(' ')[0];
      return type === undefined ? [] : [[offer.id, type] as const];
    }),
  );
}

function typeOf(term: Term): string {
  if (term.kind === 'value') return term.value.type;
  return bodies.has(term.entity.type) ? 'body' : term.entity.type;
}

const bodies: ReadonlySet<string> = new Set(['organisation', 'group']);

/** What has a name of its own: one with a word of the key in it and another name is made up. */
const named: ReadonlySet<string> = new Set(['organisation', 'person', 'place']);

/** Whether one is of a type that no other has, and all the others are of one type. */
function isAlone(types: ReadonlyMap<string, string>, id: string): boolean {
  const own = types.get(id);
  const others = [...types].filter(([other]) => other !== id).map(([, type]) => type);
  return own !== undefined && others.length > 1 && !others.includes(own) && new Set(others).size === 1;
}

/** The share of a sentence's words that make it one of the passage, touched up. */
const touchedUp = 0.5;

/** Whether an option is from elsewhere: a sentence, a source or a text that the lesson does not have. */
function isForeign(index: LessonIndex, subject: Subject, offer: ResolvedOffer): boolean {
  const { item, language } = subject;
  if (item.type === 'statement-kind') return offer.term === undefined && isNoKind(offer, language);
  if (item.type === 'find-evidence') {
    return !index.sentences.has(offer.id) && !sentenceSaying(index, offer.text, language, touchedUp);
  }
  const isSource = item.type === 'who-said' || item.type === 'whose-voice' || item.type === 'not-quoted';
  if (!isSource) return isStrange(index, subject, offer);
  const { tokens, found } = tellingTokens(index, offer.text, language);
  const isVoice = (token: string): boolean =>
    item.type === 'whose-voice' && isAmong(voiceWords[language], token.replace(/s$/u, ''));
  return offer.meant === undefined && tokens.some((token) => !found.includes(token) && !isVoice(token));
}

/** The options of pairs; those that belong to a prompt are keys. */
function pairOffers(
  index: LessonIndex,
  { language, options, key }: MatchingItem | CategoriseItem,
): readonly ResolvedOffer[] {
  return options.map((option) => {
    const term = resolveOption(index, language, option, undefined);
    return { ...option, isKey: key.some((pair) => pair.option === option.id), term, meant: term };
  });
}

function isStrange(
  index: LessonIndex,
  { language, offers, keyTerm: key }: Subject,
  { term, meant, text }: ResolvedOffer,
): boolean {
  if (isImpossibleDay(text, language)) return true;
  const { byText } = lessonNames(index, language);
  if (term?.kind === 'value' && term.value.type === 'date' && key?.kind === 'value' && key.value.type === 'date') {
    const isFar = Math.abs(yearOf(term.value.edtf) - yearOf(key.value.edtf)) > farYears;
    return isFar && !byText.has(tokensOf(text).join(' '));
  }
  const { tokens, found } = tellingTokens(index, text, language);
  if (meant !== undefined || /\d/u.test(tokens.join('')) || isDateOrCount(text, language)) return false;
  const said = tokens.map(startOf);
  const isOfKey = offers.some(
    (offer) => offer.isKey && tokensOf(offer.text).some((word) => said.includes(startOf(word))),
  );
  const isInvented = key?.kind === 'entity' && named.has(key.entity.type);
  return tokens.length > 0 && found.length * 2 < tokens.length + Number(!isOfKey || isInvented);
}

function isDateOrCount(text: string, language: Language): boolean {
  return (parseNumber(text, language) ?? readCount(text, language) ?? parseDate(text, language)) !== undefined;
}

/** The words of a text that tell something, and those of them that the lesson has in some form. */
function tellingTokens(
  index: LessonIndex,
  text: string,
  language: Language,
): { readonly tokens: readonly string[]; readonly found: readonly string[] } {
  const { words, starts } = lessonNames(index, language);
  const tokens = tokensOf(text).filter((token) => token.length > 2 && !isEmptyWord(token, language));
  const found = tokens.filter((token) => {
    const bare = stripProclitics(token, (rest) => words.has(rest));
    return words.has(bare) || (token.length > 4 && starts.has(startOf(token)));
  });
  return { tokens, found };
}

function isEmptyWord(token: string, language: Language): boolean {
  return stemWordsIn(language).empty.has(token) || cueWords[language].has(token);
}

function yearOf(edtf: string): number {
  return Number(/-?\d{4}/u.exec(edtf)?.[0] ?? 0);
}
