import type { Language } from '@sanad/language';
import type { Fact } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { startOf } from './lesson-names.ts';
import { prepositions } from './lexicon/agreement.ts';
import { comparisons, exclusives, fillers, forevers, joiners, lacks, reversals } from './lexicon/qualifiers.ts';
import { absolutes, harmlessNegations, negations, vagueWords } from './lexicon/words.ts';
import { phraseLists, phrasesIn, type FoundPhrase } from './phrase-list.ts';
import { without } from './phrase-search.ts';
import { wordsOfStatement, type StatementRead } from './read-statement.ts';
import { tellsAnotherRelation } from './other-relation.ts';
import { isGeneric } from './shared-words.ts';
import { stemWordsIn } from './stem-words-in.ts';

/** What the words of a statement that are neither names nor the fact's own make of it. */
export interface Qualifiers {
  /** Turned round an odd number of times. */
  readonly isNegated: boolean;
  /** Shuts out whatever else may be so. */
  readonly isExclusive: boolean;
  /** Says of what happened once that it always does. */
  readonly isForever: boolean;
  /** Adds a negative clause of its own, about nothing that the fact relates. */
  readonly hasUntoldClause: boolean;
  /** Adds so much else that nobody but a reader can say what it comes to. */
  readonly isOpen: boolean;
}

const lists = {
  negative: phraseLists({ ar: [...negations.ar, ...lacks.ar], en: [...negations.en, ...lacks.en] }),
  harmless: phraseLists(harmlessNegations),
  exclusive: phraseLists(exclusives),
  forever: phraseLists(forevers),
  vague: phraseLists(vagueWords),
  absolute: phraseLists(absolutes),
  contrary: phraseLists({ ar: [...comparisons.ar, ...reversals.ar], en: [...comparisons.en, ...reversals.en] }),
};

/** Words beyond the fact's own that a statement may have and still say the fact. */
const mostAdded = 1;

/** Reads the qualifiers of a statement that is held against a fact. */
export function readQualifiers(
  index: LessonIndex,
  { tokens, rest }: StatementRead,
  fact: Fact,
  language: Language,
): Qualifiers {
  const own = wordsOfStatement(fact, language);
  const added = rest.map((word) => (isOwn(word, own) ? '' : word));
  const negative = phrasesIn(without(added, lists.harmless[language]), lists.negative[language]);
  const untold = negative.filter((place) => opensUntoldClause(place, { tokens, rest }, language));
  const found = (list: keyof typeof lists): readonly FoundPhrase[] => phrasesIn(added, lists[list][language]);
  const [exclusive, forever, vague] = [found('exclusive'), found('forever'), found('vague')];
  const first = untold[0]?.at ?? added.length;
  const placesOfCues = new Set([...negative, ...exclusive, ...forever, ...vague].flatMap(placesIn));
  const others = added.filter((word, at) => at < first && !placesOfCues.has(at) && isTelling(word, language));
  const absolute = found('absolute').filter(({ at }) => !placesOfCues.has(at) && at < first);
  const inForce = negative.filter(({ at }) => at < first && !isExcept(at, exclusive));
  return {
    isNegated: inForce.length % 2 === 1,
    isExclusive: exclusive.length > 0,
    isForever: forever.some(({ at }) => at < first) && inForce.length === 0,
    hasUntoldClause: untold.length > 0,
    isOpen:
      absolute.length > 0 ||
      found('contrary').length > 0 ||
      others.length > mostAdded ||
      others.some((word) => tellsAnotherRelation(index, word, fact, language)),
  };
}

function isOwn(word: string, own: readonly string[]): boolean {
  return word !== '' && own.some((other) => other === word || (word.length > 3 && startOf(other) === startOf(word)));
}

function placesIn({ phrase, at }: FoundPhrase): readonly number[] {
  return phrase.split(' ').map((_, i) => at + i);
}

function isExcept(at: number, exclusive: readonly FoundPhrase[]): boolean {
  return exclusive.some((place) => place.at === at);
}

/** Whether a negation begins a clause that names nothing: «ولم يعد إليها», "and never came back". */
function opensUntoldClause(
  { phrase, at }: FoundPhrase,
  { tokens, rest }: Pick<StatementRead, 'tokens' | 'rest'>,
  language: Language,
): boolean {
  const isJoined = language === 'ar' && /^[وف]/u.test(phrase) && at > 0;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const follows = isJoined || before.some((word) => joiners[language].has(word));
  return follows && at > 1 && rest.slice(at).every((word) => word !== '');
}

function isTelling(word: string, language: Language): boolean {
  return (
    word.length > 2 &&
    !/\d/u.test(word) &&
    !isGeneric(word, stemWordsIn(language)) &&
    !prepositions[language].has(word) &&
    !fillers[language].has(word)
  );
}
