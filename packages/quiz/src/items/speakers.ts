import type { Attribution, AttributionLink, Entity, Fact, Id } from '@sanad/lesson';
import { statementIdentities, type LessonIndex } from '../lesson-index.ts';
import { remembered } from '../remembered.ts';
import { isSensitive } from '../relations/relations.ts';
import { ownVoice } from '../tellings.ts';

/** The way a fact came, origin first; empty where the article speaks itself. */
export function linksOf(index: LessonIndex, fact: Fact): readonly AttributionLink[] {
  return index.attributions.get(fact.id) ?? [];
}

/**
 * Everyone who says something of the same things, the article as `ownVoice`: they may have said this too.
 * Who is not among them did not say it in this passage.
 */
export function mayHaveSaid(index: LessonIndex, fact: Fact): ReadonlySet<Id> {
  const identities = statementIdentities(index, fact);
  if (identities.length === 0) return new Set([ownVoice, ...index.sources.all]);
  const needed = Math.min(identities.length, 2);
  const isShared = (said: readonly string[]): boolean =>
    identities.filter((identity) => said.includes(identity)).length >= needed;
  const { byMention, sentencesByMention } = index.tellings;
  const speakers = new Set<Id>();
  const add = (links: Attribution): void => {
    for (const { source } of links.length === 0 ? [{ source: ownVoice }] : links) speakers.add(source);
  };
  for (const identity of rarest(index, identities)) {
    for (const other of byMention.get(identity) ?? []) {
      if (isShared(statementIdentities(index, other))) add(linksOf(index, other));
    }
    for (const { id, attribution = [] } of sentencesByMention.get(identity) ?? []) {
      if (isShared(index.mentions.get(id) ?? [])) add(attribution);
    }
  }
  return speakers;
}

/** All of several things but the one that is spoken of most: whoever speaks of two of them speaks of one of these. */
function rarest({ tellings }: LessonIndex, identities: readonly string[]): readonly string[] {
  if (identities.length === 1) return identities;
  const often = (identity: string): number => tellings.byMention.get(identity)?.length ?? 0;
  return [...identities].sort((a, b) => often(a) - often(b)).slice(0, -1);
}

/** Who alone tells a fact outright: one stated source, or the article as `ownVoice`; undefined for a chain or a guess. */
export function soleTeller(index: LessonIndex, fact: Fact): Id | undefined {
  const [link, ...more] = linksOf(index, fact);
  if (!link) return ownVoice;
  return more.length > 0 || link.certainty === 'inferred' ? undefined : link.source;
}

/** The entity that a link names to the reader: the document it came through, else the source. */
export function namedBy(index: LessonIndex, { source, via }: AttributionLink): Entity | undefined {
  return index.entities.get(via ?? source);
}

/** Something plain that a source says, to show whoever took it for another: no judgement and no accusation. */
export const exampleOf = remembered((index, { id }: Entity): Fact | undefined => {
  const told = index.tellings.byTeller.get(id) ?? [];
  const isExample = (fact: Fact): boolean => isPlain(fact) && soleTeller(index, fact) === id;
  return told.find((fact) => fact.weight === 'core' && isExample(fact)) ?? told.find(isExample);
});

/** Whether a fact may be set beside other people’s names: neither a judgement nor an accusation. */
export function isPlain(fact: Fact): boolean {
  return fact.nature !== 'judgement' && !isSensitive(fact);
}

/** Up to so many facts that come after one in the lesson. A group is made from its first fact, so only once. */
export function factsAfter({ facts }: LessonIndex, fact: Fact, count: number): readonly Fact[] {
  const next = (facts.placeOf(fact.id) ?? facts.rows.length) + 1;
  return facts.rows.slice(next, next + count);
}
