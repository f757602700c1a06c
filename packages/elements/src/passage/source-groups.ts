import type { Language } from '@sanad/language';
import type { ChainLink, Entity, Id, Sentence } from '@sanad/lesson';
import { chainLinks } from '../evidence/chain-links.ts';

/** Consecutive sentences of one paragraph that came the same way. `first` and `last` count from 1. */
export interface SourceGroup {
  readonly first: number;
  readonly last: number;
  /** Origin first; empty when the article speaks in its own voice. */
  readonly links: readonly ChainLink[];
}

/** Who says the sentences of a paragraph, with equal neighbours taken together. */
export function sourceGroups(
  paragraph: readonly Sentence[],
  entities: ReadonlyMap<Id, Entity>,
  language: Language,
): readonly SourceGroup[] {
  const groups: { first: number; last: number; identity: string; links: readonly ChainLink[] }[] = [];
  for (const [index, { attribution = [] }] of paragraph.entries()) {
    const links = chainLinks(attribution, entities, language);
    const identity = JSON.stringify(links);
    const current = groups.at(-1);
    if (current?.identity === identity) current.last = index + 1;
    else groups.push({ first: index + 1, last: index + 1, identity, links });
  }
  return groups;
}
