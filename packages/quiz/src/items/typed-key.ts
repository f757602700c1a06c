import { foldText, languages, tokensOf, type Language } from '@sanad/language';
import type { Id, TypedKey } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { bookOf, namesBeside, namesToType } from '../options/name-book.ts';
import { neighboursOf } from '../options/pools.ts';
import { kinship, termLabel, type Term } from '../term.ts';

/** A phrase of more words than this is a matter of memory for wording, not of knowledge. */
const longestPhrase = 6;

/**
 * What a typed name or phrase is held against: the key, and every other answer that would be as right.
 * Undefined for what is too long or free to type, and for values.
 */
export function typedKeyOf(
  index: LessonIndex,
  key: Term,
  answers: readonly Term[],
  language: Language,
): TypedKey | undefined {
  const label = termLabel(key, language);
  const type = typedTypeOf(key);
  if (type === undefined || (type === 'phrase' && tokensOf(label).length > longestPhrase)) return undefined;
  const names = new Set([key, ...answers].flatMap(everyName));
  names.delete(label);
  const wholes = wholeNames(index, key, language);
  return {
    type,
    key: label,
    aliases: [...names],
    others: rivalNames(index, [key, ...answers], [label, ...names], language),
    ...(wholes.length === 0 ? {} : { wholes }),
  };
}

function typedTypeOf(term: Term): TypedKey['type'] | undefined {
  if (term.kind === 'entity') return typedTypes[term.entity.type];
  return term.value.type === 'title' ? 'phrase' : undefined;
}

/** A term's names in both languages: who types the other one knows the answer. */
function everyName(term: Term): readonly string[] {
  if (term.kind === 'entity') return languages.flatMap((language) => namesToType(term.entity, language));
  return languages.flatMap((language) => termLabel(term, language)).filter((label) => label !== '');
}

function wholeNames(index: LessonIndex, term: Term, language: Language): readonly string[] {
  if (term.kind === 'value') return [];
  return (index.wholes.get(term.entity.id) ?? []).flatMap((id) => {
    const whole = index.entities.get(id);
    return whole ? namesToType(whole, language) : [];
  });
}

const typedTypes = {
  place: 'place',
  person: 'actor',
  organisation: 'organisation',
  group: 'organisation',
  document: 'document',
  object: 'phrase',
  demand: 'phrase',
  event: undefined,
  unit: undefined,
} as const;

/** Names of what an answer must not be taken for; near-synonymous demands are one thing. */
function rivalNames(
  index: LessonIndex,
  answers: readonly Term[],
  own: readonly string[],
  language: Language,
): readonly string[] {
  const [key] = answers;
  if (key?.kind === 'value') return titlesBut(index, key, own, language);
  const isAnswer = (id: Id): boolean => {
    const entity = index.entities.get(id);
    return (
      entity !== undefined && answers.some((answer) => kinship(index, answer, { kind: 'entity', entity }) === 'same')
    );
  };
  const alike = answers.flatMap((answer) =>
    answer.kind === 'entity' ? (index.lookup.kin.get(answer.entity.id) ?? []).filter(isAnswer) : [],
  );
  return namesBeside(bookOf(index, index.lesson, language), new Set(alike), own, key?.entity.type === 'demand');
}

function titlesBut(index: LessonIndex, key: Term, own: readonly string[], language: Language): readonly string[] {
  const mine = new Set(own.map(foldText));
  const titles = Array.from(neighboursOf(index.pools, key), (term) => termLabel(term, language));
  return [...new Set(titles)].filter((title) => title !== '' && !mine.has(foldText(title)));
}
