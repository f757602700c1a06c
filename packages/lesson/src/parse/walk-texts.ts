import type { Language } from '@sanad/language';
import type { Entity, Fact, Lesson, Localized, Sentence } from '../model/lesson.ts';

/** One localized text of a lesson and its JSON path. */
export type LocatedText = MarkedText | { readonly kind: 'plain'; readonly path: string; readonly text: Localized };

/** A localized text that holds mentions, and the JSON path of the sentence or fact whose text it is. */
type MarkedText = { readonly path: string; readonly text: Localized; readonly at: string } & (
  { readonly kind: 'sentence'; readonly sentence: Sentence } | { readonly kind: 'statement'; readonly fact: Fact }
);

/** Every localized text of the lesson that each language must have. */
export function textsOf(lesson: Lesson): readonly LocatedText[] {
  const { title, description, asOf, notQuoted = [] } = lesson;
  return [
    plain('title', title),
    ...(description ? [plain('description', description)] : []),
    ...(asOf ? [plain('asOf.how', asOf.how)] : []),
    ...lesson.passage.flatMap(sentenceTexts),
    ...lesson.entities.flatMap(entityTexts),
    ...lesson.facts.flatMap(factTexts),
    ...notQuoted.map(({ note }, i) => plain(`notQuoted[${String(i)}].note`, note)),
  ];
}

function plain(path: string, text: Localized): LocatedText {
  return { kind: 'plain', path, text };
}

function sentenceTexts(paragraph: readonly Sentence[], p: number): readonly LocatedText[] {
  return paragraph.map((sentence, s) => {
    const at = `passage[${String(p)}][${String(s)}]`;
    return { kind: 'sentence', path: `${at}.text`, text: sentence.text, at, sentence };
  });
}

function entityTexts(entity: Entity, i: number): readonly LocatedText[] {
  const at = `entities[${String(i)}]`;
  return [
    plain(`${at}.name`, entity.name),
    ...(entity.type === 'object' ? [plain(`${at}.noun`, entity.noun)] : []),
    ...(entity.gloss ? [plain(`${at}.gloss`, entity.gloss)] : []),
  ];
}

function factTexts(fact: Fact, i: number): readonly LocatedText[] {
  const at = `facts[${String(i)}]`;
  return [
    { kind: 'statement', path: `${at}.statement`, text: fact.statement, at, fact },
    ...Object.entries(fact.values ?? {}).flatMap(([role, value]) => {
      const text = value.type === 'date' ? value.expression : value.type === 'number' ? undefined : value.text;
      return text ? plain(`${at}.values.${role}`, text) : [];
    }),
    ...Object.entries(fact.ask ?? {}).map(([reference, text]) => plain(`${at}.ask["${reference}"]`, text)),
  ];
}

/** The languages a localized text, or anything that is kept for each language, is written in. */
export function writtenIn(text: { readonly [L in Language]?: unknown }): readonly Language[] {
  return (['ar', 'en'] as const).filter((language) => text[language] !== undefined);
}
