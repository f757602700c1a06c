import type { Language } from '@sanad/language';
import type { AttributionLink, ChainLink, Fact } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { phrasesOf } from '../speech/speech.ts';
import { remembered } from '../remembered.ts';
import { runningName } from './grammar.ts';

/**
 * "According to …": the link nearest to the reader, and the origin where the report came through
 * others; "according to the text" where the article speaks itself.
 */
export const anchorOf = remembered((index, fact: Fact, language): string => {
  const links = index.attributions.get(fact.id) ?? [];
  const nearest = links.at(-1);
  const [origin] = links;
  const words = phrasesOf(index, language);
  if (!nearest || !origin) return words.byText;
  const source = named(index, nearest, language);
  return links.length === 1 ? words.by(source) : words.byCiting(source, named(index, origin, language));
});

/**
 * The anchors that a text may begin with, the fullest first: a long chain may be told by its nearest link
 * alone, and what the article says itself needs none. A source is always named.
 */
export function anchorsOf(index: LessonIndex, fact: Fact, language: Language): readonly string[] {
  const nearest = (index.attributions.get(fact.id) ?? []).at(-1);
  const shorter = nearest ? phrasesOf(index, language).by(named(index, nearest, language)) : '';
  return [...new Set([anchorOf(index, fact, language), shorter])];
}

function named(index: LessonIndex, link: AttributionLink, language: Language): string {
  const entity = index.entities.get(link.via ?? link.source);
  return entity ? runningName(entity, language, true) : '';
}

/** The way a fact came, origin first, with the words to show. */
export const chainOf = remembered((index, fact: Fact, language): readonly ChainLink[] =>
  (index.attributions.get(fact.id) ?? []).map(({ source, via, certainty }) => {
    const document = via === undefined ? undefined : index.entities.get(via)?.name[language];
    return {
      source,
      label: index.entities.get(source)?.name[language] ?? source,
      ...(document === undefined ? {} : { via: document }),
      certainty: certainty ?? 'stated',
    };
  }),
);
