import { tokensOf, type Language } from '@sanad/language';
import { parseMarked, stableHash, type Entity, type Lesson } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { remembered } from '../remembered.ts';
import { termIdentity, termLabel, type Term } from '../term.ts';

/** What the texts of a lesson's options may stand for, in one language. */
export interface LessonNames {
  /** By the id that an option for it has. */
  readonly byId: ReadonlyMap<string, Term>;
  /** By folded name, alias, label or words of the passage. */
  readonly byText: ReadonlyMap<string, readonly Term[]>;
  /** How many words the longest name has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
  /** Every word of the passage, its facts and its names, folded. */
  readonly words: ReadonlySet<string>;
  /** How those words begin. */
  readonly starts: ReadonlySet<string>;
}

/** The names of an indexed lesson; gathered once for each language. */
export function lessonNames(index: LessonIndex, language: Language): LessonNames {
  return gathered(index, index.lesson, language);
}

const gathered = remembered(gather);

function gather(index: LessonIndex, { entities, facts }: Lesson, language: Language): LessonNames {
  const byId = new Map<string, Term>();
  const byText = new Map<string, Term[]>();
  const add = (term: Term, texts: readonly string[]): void => {
    byId.set(stableHash(termIdentity(term)), term);
    for (const text of new Set(texts.map(folded))) {
      const terms = byText.get(text) ?? [];
      if (text !== '' && !terms.some((other) => termIdentity(other) === termIdentity(term))) terms.push(term);
      byText.set(text, terms);
    }
  };
  for (const entity of entities) add({ kind: 'entity', entity }, entityTexts(entity, language));
  for (const fact of facts) {
    for (const [role, value] of Object.entries(fact.values ?? {})) {
      const term: Term = { kind: 'value', value };
      const said = parseMarked(fact.statement[language] ?? '').filter(({ reference }) => reference === `@${role}`);
      add(term, [termLabel(term, language), ...said.map(({ text }) => text)]);
    }
  }
  const words = wordsOf(index, language);
  return { byId, byText, longest: longestOf(byText.keys()), words, starts: new Set([...words].map(startOf)) };
}

function longestOf(names: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const [first = ''] = words;
    if (first !== '') longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

/** Every way to name an entity that can be told from others. */
export function entityTexts(entity: Entity, language: Language): readonly string[] {
  const genitive = language === 'ar' ? entity.grammar?.ar?.genitive : undefined;
  const aliases = (entity.aliases ?? []).filter(({ sense }) => sense !== 'shared').map(({ text }) => text);
  return [entity.name[language], genitive, ...aliases].flatMap((text) => text ?? []);
}

/** The letters that the forms of a folded word share. */
export function startOf(word: string): string {
  return word.replace(/^ال/u, '').slice(0, 4);
}

function folded(text: string): string {
  return tokensOf(text).join(' ');
}

function wordsOf(index: LessonIndex, language: Language): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text = ''): void => {
    for (const token of tokensOf(text.replace(/\|[^}]*\}/gu, ' '))) words.add(token);
  };
  for (const { text } of index.lesson.passage.flat()) add(text[language]);
  for (const { statement } of index.lesson.facts) add(statement[language]);
  for (const entity of index.lesson.entities) for (const text of entityTexts(entity, language)) add(text);
  return words;
}
