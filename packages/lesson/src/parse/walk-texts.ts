import type { Language } from '@sanad/language';
import type { Lesson, Localized } from '../model/lesson.ts';

/** One localized text of a lesson and its JSON path. */
export interface LocatedText {
  readonly path: string;
  readonly text: Localized;
  /** `sentence` and `statement` hold mentions; `plain` does not. */
  readonly kind: 'sentence' | 'statement' | 'plain';
}

/** Every localized text of the lesson that each language must have. */
export function* textsOf(lesson: Lesson): Generator<LocatedText> {
  yield { path: 'title', text: lesson.title, kind: 'plain' };
  if (lesson.description) yield { path: 'description', text: lesson.description, kind: 'plain' };
  if (lesson.asOf) yield { path: 'asOf.how', text: lesson.asOf.how, kind: 'plain' };
  yield* sentenceTexts(lesson);
  yield* entityTexts(lesson);
  yield* factTexts(lesson);
  for (const [i, party] of (lesson.notQuoted ?? []).entries()) {
    yield { path: `notQuoted[${String(i)}].note`, text: party.note, kind: 'plain' };
  }
}

function* sentenceTexts(lesson: Lesson): Generator<LocatedText> {
  for (const [p, paragraph] of lesson.passage.entries()) {
    for (const [s, sentence] of paragraph.entries()) {
      yield { path: `passage[${String(p)}][${String(s)}].text`, text: sentence.text, kind: 'sentence' };
    }
  }
}

function* entityTexts(lesson: Lesson): Generator<LocatedText> {
  for (const [i, entity] of lesson.entities.entries()) {
    const path = `entities[${String(i)}]`;
    yield { path: `${path}.name`, text: entity.name, kind: 'plain' };
    if (entity.type === 'object') yield { path: `${path}.noun`, text: entity.noun, kind: 'plain' };
    if (entity.gloss) yield { path: `${path}.gloss`, text: entity.gloss, kind: 'plain' };
  }
}

function* factTexts(lesson: Lesson): Generator<LocatedText> {
  for (const [i, fact] of lesson.facts.entries()) {
    const path = `facts[${String(i)}]`;
    yield { path: `${path}.statement`, text: fact.statement, kind: 'statement' };
    for (const [role, value] of Object.entries(fact.values ?? {})) {
      const text = value.type === 'date' ? value.expression : value.type === 'number' ? undefined : value.text;
      if (text) yield { path: `${path}.values.${role}`, text, kind: 'plain' };
    }
    for (const [reference, text] of Object.entries(fact.ask ?? {})) {
      yield { path: `${path}.ask["${reference}"]`, text, kind: 'plain' };
    }
  }
}

/** The languages a localized text is written in. */
export function writtenIn(text: Localized): readonly Language[] {
  return (['ar', 'en'] as const).filter((language) => text[language] !== undefined);
}
