import { err, ok, type Language, type Result } from '@sanad/language';
import { entitiesById, factsById, passageValue, sentencesById, valueIdentity, valueIn } from '../lesson-parts.ts';
import { isMention, readMarked, type MarkedTextProblem, type Mention } from '../marked-text.ts';
import type { Entity, Fact, Id, Lesson, Reference, Sentence, Value } from '../model/lesson.ts';
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

/** A mention, and what it refers to as far as the lesson has it. */
export interface ReadMention extends Mention {
  /** The value that it refers to, if it does. */
  readonly value: Value | undefined;
  /** Equal for mentions of one entity, or of equal values, whichever facts own them. */
  readonly identity: string;
}

/** The mentions of a text in each language that it is written in, in order, repeats included. */
export type Mentions = { readonly [L in Language]?: readonly ReadMention[] };

/** Reads the marked texts of a lesson; the error lists those that cannot be read. */
export function readingOf(lesson: Lesson): Result<Reading, readonly Fault[]> {
  const texts = textsOf(lesson);
  const parts = { entities: entitiesById(lesson), facts: factsById(lesson), sentences: sentencesById(lesson) };
  const passage: ReadSentence[] = [];
  const statements: ReadStatement[] = [];
  const problems: Fault[] = [];
  for (const located of texts) {
    if (located.kind === 'plain') continue;
    const { path, at } = located;
    if (located.kind === 'sentence') {
      const mentions = mentionsIn(located, problems, (reference) => passageValue(reference, parts.facts));
      passage.push({ path, at, mentions, sentence: located.sentence });
    } else {
      const { fact } = located;
      const mentions = mentionsIn(located, problems, (reference) => valueIn(fact, reference.slice(1)));
      statements.push({ path, at, mentions, fact });
    }
  }
  if (problems.length > 0) return err(problems);
  return ok({ lesson, ...parts, texts, passage, statements });
}

/** Reads one text in its languages; adds to `problems` what cannot be read. */
function mentionsIn(
  { path, text }: LocatedText,
  problems: Fault[],
  valueOf: (reference: Reference) => Value | undefined,
): Mentions {
  const read = ({ text, reference }: Mention): ReadMention => {
    const value = reference.startsWith('@') ? valueOf(reference) : undefined;
    return { text, reference, value, identity: value ? valueIdentity(value) : reference };
  };
  const mentions: { [L in Language]?: readonly ReadMention[] } = {};
  for (const language of writtenIn(text)) {
    const marked = text[language] ?? '';
    const runs = readMarked(marked);
    if (runs.ok) mentions[language] = runs.value.filter(isMention).map(read);
    else problems.push(malformed(`${path}.${language}`, marked, runs.error));
  }
  return mentions;
}

function malformed(path: string, marked: string, { code, offset }: MarkedTextProblem): Fault {
  return fault(path, 'malformed-text', code, quoted(marked.slice(Math.max(0, offset - 10), offset + 30)));
}
