import { parseNumber, tokensOf, type Language } from '@sanad/language';
import type { Fact } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { termIdentity, type Term } from '../term.ts';
import type { Truth } from '../truth.ts';
import { comparing } from './lexicon/sequence-words.ts';
import { negations } from './lexicon/words.ts';
import { namesIn } from './names-in.ts';
import { phraseLists, phrasesIn } from './phrase-list.ts';

const negative = phraseLists(negations);

/**
 * Whether it is so that one number of a fact’s relation is above or below another, and by how much, where a statement
 * names both things that were counted, «زاد عدّ 2024 على عدّ 2023 بمقدار 230»; undefined where it says anything else.
 */
export function differenceTruth(
  index: LessonIndex,
  { relation }: Fact,
  statement: string,
  language: Language,
): Truth['is'] | undefined {
  const { named, rest } = namesIn(tokensOf(statement), index, language);
  const { more, less } = comparing[language];
  const [isMore, isLess] = [more, less].map((words) => rest.some((word) => words.test(word)));
  const [one, other, ...others] = named.flatMap((senses) => countOf(index, senses, relation?.type) ?? []);
  const amounts = rest.flatMap((word) => (word === '' ? [] : (parseNumber(word, language)?.min ?? [])));
  if (one === undefined || other === undefined || others.length > 0 || amounts.length > 1) return undefined;
  if (isMore === isLess || phrasesIn(rest, negative[language]).length > 0) return undefined;
  const difference = isMore ? one - other : other - one;
  return (amounts[0] === undefined ? difference > 0 : difference === amounts[0]) ? 'true' : 'false';
}

/** The one exact number that facts of a relation tell of what a name may stand for. */
function countOf(index: LessonIndex, senses: readonly Term[], type: string | undefined): number | undefined {
  const facts = senses.flatMap((sense) => index.factsAbout.get(termIdentity(sense)) ?? []);
  const counts = facts
    .filter(({ relation }) => relation?.type === type)
    .flatMap(({ values = {} }) => Object.values(values).filter((value) => value.type === 'number'));
  const [count, ...more] = counts;
  return count && more.length === 0 && count.min === count.max ? count.min : undefined;
}
