import type { AttributionLink, Entity, Fact, Id } from '@sanad/lesson';
import { statementIdentities, type LessonIndex, type Utterance } from '../lesson-index.ts';
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
  if (identities.length === 0) return new Set([ownVoice, ...index.sources]);
  const needed = Math.min(identities.length, 2);
  const shared = new Map<Utterance, number>();
  const speakers = new Set<Id>();
  for (const utterance of identities.flatMap((identity) => index.utterances.get(identity) ?? [])) {
    const count = (shared.get(utterance) ?? 0) + 1;
    shared.set(utterance, count);
    if (count >= needed) for (const source of utterance.sources) speakers.add(source);
  }
  return speakers;
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
export function exampleOf(index: LessonIndex, source: Id): Fact | undefined {
  const told = index.tellings.byTeller.get(source) ?? [];
  const plain = told.filter((fact) => isPlain(fact) && soleTeller(index, fact) === source);
  return plain.find(({ weight }) => weight === 'core') ?? plain[0];
}

/** Whether a fact may be set beside other people’s names: neither a judgement nor an accusation. */
export function isPlain(fact: Fact): boolean {
  return fact.nature !== 'judgement' && !isSensitive(fact);
}

/** Up to so many facts that come after one in the lesson. A group is made from its first fact, so only once. */
export function factsAfter({ lesson, tellings }: LessonIndex, fact: Fact, count: number): readonly Fact[] {
  const next = (tellings.position.get(fact.id) ?? lesson.facts.length) + 1;
  return lesson.facts.slice(next, next + count);
}
