import { parseNumber, tokensOf, type Language } from '@sanad/language';
import type { Fact, Value } from '@sanad/lesson';
import { daysOf } from '../chronology.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { termIdentity } from '../term.ts';
import type { Truth } from '../truth.ts';
import { sideBeside } from './beside-event.ts';
import { comparing, sequenceIn } from './lexicon/sequence-words.ts';
import { negations } from './lexicon/words.ts';
import { namesIn } from './names-in.ts';
import { phraseLists, phrasesIn } from './phrase-list.ts';

const negative = phraseLists(negations);

/**
 * Whether it is so that one event comes before or after another, or one number is so far above or below another, where
 * a statement says that of two that a fact’s relation tells of: «يسبق الافتتاح الموكب», "the one count is 230 more than
 * the other". Undefined where it says anything else.
 */
export function comparisonTruth(
  index: LessonIndex,
  fact: Fact,
  statement: string,
  language: Language,
): Truth['is'] | undefined {
  const tokens = tokensOf(statement);
  const { named, rest } = namesIn(tokens, index, language);
  const told = named.flatMap((senses) => {
    const facts = new Set(senses.flatMap((sense) => index.factsAbout.get(termIdentity(sense)) ?? []));
    return [...facts].filter(({ relation }) => relation?.type === fact.relation?.type);
  });
  const [one, other, ...more] = new Set(told);
  if (!one || !other || more.length > 0 || phrasesIn(tokens, negative[language]).length > 0) return undefined;
  const side = daysOf(index, one) && daysOf(index, other) ? sequenceIn(tokens, language)?.side : undefined;
  const actual = side && sideBeside(index, one, other);
  if (side) return actual && (actual === side ? 'true' : 'false');
  return differs(countIn(one), countIn(other), rest, language);
}

/** Whether the first of two numbers is above or below the second as words say, and by as much. */
function differs(one: number, other: number, words: readonly string[], language: Language): Truth['is'] | undefined {
  const { more, less } = comparing[language];
  const isMore = words.some((word) => more.test(word));
  const amounts = words.flatMap((word) => parseNumber(word, language)?.min ?? []);
  const difference = (one - other) * (isMore ? 1 : -1);
  if (Number.isNaN(difference) || amounts.length > 1 || isMore === words.some((word) => less.test(word)))
    return undefined;
  return difference > 0 && difference === (amounts[0] ?? difference) ? 'true' : 'false';
}

/** The one exact number of a fact, else none. */
function countIn({ values = {} }: Fact): number {
  const counts = Object.values(values).filter((value: Value) => value.type === 'number');
  const [count] = counts;
  return counts.length === 1 && count?.min === count?.max ? (count?.min ?? Number.NaN) : Number.NaN;
}
