import { tokensOf, type Language } from '@sanad/language';
import type { Fact } from '@sanad/lesson';
import { daysOf } from '../chronology.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { termIdentity, type Term } from '../term.ts';
import type { Truth } from '../truth.ts';
import { sideBeside } from './beside-event.ts';
import { sequenceIn } from './lexicon/sequence-words.ts';
import { negations } from './lexicon/words.ts';
import { namesIn } from './names-in.ts';
import { phraseLists, phrasesIn } from './phrase-list.ts';

const negative = phraseLists(negations);

/**
 * Whether it is so that one event comes before or after another, where a statement says that of two that a
 * fact’s relation dates; undefined where it says anything else. A verb may stand before both, «يسبق الافتتاح الموكب».
 */
export function sequenceTruth(
  index: LessonIndex,
  { relation }: Fact,
  statement: string,
  language: Language,
): Truth['is'] | undefined {
  const tokens = tokensOf(statement);
  const found = sequenceIn(tokens, language);
  if (!found || phrasesIn(tokens, negative[language]).length > 0) return undefined;
  const dated = (part: readonly string[]): readonly Fact[] =>
    namesIn(part, index, language).named.flatMap((senses) => datedFact(index, senses, relation?.type) ?? []);
  const [before, after] = [dated(tokens.slice(0, found.at)), dated(tokens.slice(found.at + 1))];
  const [event, other, ...more] = [...before.slice(-1), ...after];
  if (!event || !other || more.length > 0 || event === other) return undefined;
  const side = sideBeside(index, event, other);
  return side === undefined ? undefined : side === found.side ? 'true' : 'false';
}

/** The one fact of a relation that dates what a name may stand for. */
function datedFact(index: LessonIndex, senses: readonly Term[], type: string | undefined): Fact | undefined {
  const facts = senses.flatMap((sense) => index.factsAbout.get(termIdentity(sense)) ?? []);
  const dated = facts.filter((fact) => fact.relation?.type === type && daysOf(index, fact) !== undefined);
  return new Set(dated).size === 1 ? dated[0] : undefined;
}
