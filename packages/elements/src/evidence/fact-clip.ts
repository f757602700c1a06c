import { directionOf, type Language } from '@sanad/language';
import {
  attributionOf,
  entitiesById,
  parseMarked,
  sentencesById,
  type ChainLink,
  type Entity,
  type EvidenceSentence,
  type Fact,
  type Id,
  type Lesson,
  type Sentence,
} from '@sanad/lesson';
import { localized } from '../localized.ts';
import { chainLinks } from './chain-links.ts';
import type { Cited } from './clipping.ts';

/** A lesson, arranged for showing facts of it in one language. */
export interface LessonView {
  readonly lesson: Lesson;
  readonly language: Language;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly sentences: ReadonlyMap<Id, Sentence>;
}

/** Arranges a lesson. */
export function lessonView(lesson: Lesson, language: Language): LessonView {
  return { lesson, language, entities: entitiesById(lesson), sentences: sentencesById(lesson) };
}

/** Who says a fact. */
export function factLinks(fact: Fact, { entities, sentences, language }: LessonView): readonly ChainLink[] {
  return chainLinks(attributionOf(fact, sentences), entities, language);
}

/** The sentences that a fact and, if it has one, its place in an order rest on, its values marked, and who says it. */
export function factClip(fact: Fact, view: LessonView): Cited {
  const ids = new Set([...fact.evidence, ...(fact.after?.evidence ?? [])]);
  return {
    evidence: [...ids].flatMap((id) => evidenceIn(view.sentences.get(id), fact, view.language)),
    chain: factLinks(fact, view),
    wording: view.lesson.wording,
    language: view.language,
    direction: directionOf(view.language),
  };
}

function evidenceIn(sentence: Sentence | undefined, fact: Fact, language: Language): readonly EvidenceSentence[] {
  if (sentence === undefined) return [];
  const runs = parseMarked(localized(sentence.text, language)).map(({ text, reference }) => ({
    text,
    ...(reference?.startsWith(`@${fact.id}.`) ? { mark: 'key' as const } : {}),
  }));
  return [{ sentence: sentence.id, paragraph: sentence.paragraph, supports: true, runs }];
}
