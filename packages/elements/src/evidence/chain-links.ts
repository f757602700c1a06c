import type { Language } from '@sanad/language';
import type { Attribution, ChainLink, Entity, Id } from '@sanad/lesson';
import { localized } from '../localized.ts';

/** An attribution as a chain with names, origin first. */
export function chainLinks(
  attribution: Attribution,
  entities: ReadonlyMap<Id, Entity>,
  language: Language,
): readonly ChainLink[] {
  const nameOf = (id: Id): string => localized(entities.get(id)?.name, language) || id;
  return attribution.map(({ source, via, certainty = 'stated' }) => ({
    source,
    label: nameOf(source),
    certainty,
    ...(via === undefined ? {} : { via: nameOf(via) }),
  }));
}
