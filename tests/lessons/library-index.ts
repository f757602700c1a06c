import { parseLesson } from '@sanad/lesson';
import { indexLesson, type LessonIndex } from '@sanad/quiz';
import { copyOfLibraryLesson } from './library-lesson.ts';

/** A fact and the one sentence that says it, with who says it. */
export interface ToldFact {
  readonly fact: Readonly<Record<string, unknown>> & { readonly id: string; readonly statement: Texts };
  readonly attribution: readonly object[];
  /** Its words in the passage; those of the statement when left out. */
  readonly text?: Texts;
}

interface Texts {
  readonly ar: string;
  readonly en: string;
}

/** The library lesson arranged for asking, with more facts told in a paragraph of their own. */
export function libraryIndex(told: readonly ToldFact[] = [], entities: readonly object[] = []): LessonIndex {
  const lesson = copyOfLibraryLesson();
  const sentences = told.map(({ fact, attribution, text = fact.statement }) => ({
    id: `told-${fact.id}`,
    paragraph: 2,
    attribution,
    text: { ar: inPassage(fact.id, text.ar), en: inPassage(fact.id, text.en) },
  }));
  const facts = told.map(({ fact }) => ({ weight: 'core', ...fact, evidence: [`told-${fact.id}`] }));
  const parsed = parseLesson({
    ...lesson,
    entities: [...lesson.entities, ...entities],
    passage: [...lesson.passage, ...(sentences.length > 0 ? [sentences] : [])],
    facts: [...lesson.facts, ...facts],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return indexLesson(parsed.value);
}

/** A value is named with its fact in the passage. */
function inPassage(fact: string, marked: string): string {
  return marked.replaceAll('|@', `|@${fact}.`);
}

/** The fact of that id; throws where the lesson has none. */
export function factIn(index: LessonIndex, id: string) {
  const fact = index.facts.get(id);
  if (!fact) throw new Error(id);
  return fact;
}
