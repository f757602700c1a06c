import { err, ok, type Language, type Result } from '@sanad/language';
import { entitiesById, factsById, sentencesById } from '../lesson-parts.ts';
import { isMention, readMarked, type MarkedTextProblem, type Mention } from '../marked-text.ts';
import type { Entity, Fact, Id, Lesson, Sentence } from '../model/lesson.ts';
import { fault, type Fault } from './fault.ts';
import { quoted } from './problem.ts';
import { textsOf, writtenIn, type LocatedText } from './walk-texts.ts';

/** A lesson as the checks see it: its marked texts read and its parts by id, once for all of them. */
export interface Reading {
  readonly lesson: Lesson;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly facts: ReadonlyMap<Id, Fact>;
  readonly sentences: ReadonlyMap<Id, Sentence>;
  /** Every text that each language must have, marked or not. */
  readonly texts: readonly LocatedText[];
  /** The sentences of the passage, in reading order. */
  readonly passage: readonly ReadSentence[];
  /** The facts and their statements, in the lesson's order. */
  readonly statements: readonly ReadStatement[];
}

/** A marked text that has been read. */
interface ReadText {
  /** JSON path of the text, without its language. */
  readonly path: string;
  /** JSON path of what the text belongs to. */
  readonly at: string;
  readonly mentions: Mentions;
}

export interface ReadSentence extends ReadText {
  readonly sentence: Sentence;
}

export interface ReadStatement extends ReadText {
  readonly fact: Fact;
}

/** The mentions of a text in each language that it is written in, in order, repeats included. */
export type Mentions = { readonly [L in Language]?: readonly Mention[] };

/** Reads the marked texts of a lesson; the error lists those that cannot be read. */
export function readingOf(lesson: Lesson): Result<Reading, readonly Fault[]> {
  const texts = textsOf(lesson);
  const passage: ReadSentence[] = [];
  const statements: ReadStatement[] = [];
  const problems: Fault[] = [];
  for (const located of texts) {
    if (located.kind === 'plain') continue;
    const { path, at } = located;
    const mentions = mentionsIn(located, problems);
    if (located.kind === 'sentence') passage.push({ path, at, mentions, sentence: located.sentence });
    else statements.push({ path, at, mentions, fact: located.fact });
  }
  if (problems.length > 0) return err(problems);
  const parts = { entities: entitiesById(lesson), facts: factsById(lesson), sentences: sentencesById(lesson) };
  return ok({ lesson, ...parts, texts, passage, statements });
}

/** Reads one text in its languages; adds to `problems` what cannot be read. */
function mentionsIn({ path, text }: LocatedText, problems: Fault[]): Mentions {
  const mentions: { [L in Language]?: readonly Mention[] } = {};
  for (const language of writtenIn(text)) {
    const marked = text[language] ?? '';
    const runs = readMarked(marked);
    if (runs.ok) mentions[language] = runs.value.filter(isMention);
    else problems.push(malformed(`${path}.${language}`, marked, runs.error));
  }
  return mentions;
}

function malformed(path: string, marked: string, { code, offset }: MarkedTextProblem): Fault {
  return fault(path, 'malformed-text', code, quoted(marked.slice(Math.max(0, offset - 10), offset + 30)));
}
