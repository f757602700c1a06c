import { tokensOf, type Language } from '@sanad/language';
import type { Fact, Lesson } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Asked } from '../relations/definition.ts';
import { relations } from '../relations/relations.ts';
import { remembered } from '../remembered.ts';
import { allSpeeches } from '../speech/all-speeches.ts';
import { startOf } from './lesson-names.ts';

/** Facts whose words are taken for those of their relations; more of them add none. */
const mostRead = 400;

/** Whether a word belongs to the telling of other relations than the fact's: what opposes does not support. */
export function tellsAnotherRelation(
  index: LessonIndex,
  word: string,
  { relation }: Fact,
  language: Language,
): boolean {
  const types = wordsOf(index, index.lesson, language).get(startOf(word));
  return types !== undefined && !types.has(relation?.type ?? '');
}

/** How the words begin that tell relations, with the relations that they tell; read once for each language. */
const wordsOf = remembered(gather);

function gather(_index: LessonIndex, { facts }: Lesson, language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (type: string, text: string): void => {
    for (const token of tokensOf(text)) {
      const types = found.get(startOf(token)) ?? new Set<string>();
      found.set(startOf(token), types.add(type));
    }
  };
  for (const { relation, statement } of facts.slice(0, mostRead)) {
    const bare = (statement[language] ?? '').replace(/\{[^}]*\}/gu, ' ');
    if (relation) add(relation.type, bare);
  }
  for (const { type } of relations.values()) add(type, relationWords(type, language));
  return found;
}

/** The words that ask for a relation and name its events, without those for what stands in its roles. */
export function relationWords(type: string, language: Language): string {
  const { templates = {}, label = '' }: Partial<Asked> = allSpeeches[language].relations.get(type) ?? {};
  return [...Object.values(templates).flat(), label]
    .join(' ')
    .replace(/\{[^}:]*:?([^}]*)\}/gu, ' $1 ')
    .replace(/\|/gu, ' ');
}
