import type { Attribution, Entity, Id, Lesson } from '@sanad/lesson';
import type { ById } from './table.ts';

/** Every source that says something in a lesson: a person is offered beside people, a body beside bodies. */
export interface Sources {
  readonly all: readonly Id[];
  readonly people: readonly Id[];
  /** Organisations, documents, and whatever else is no person. */
  readonly bodies: readonly Id[];
}

/** Gathers the sources of the passage and of the facts, sorted by id. */
export function sourcesOf(lesson: Lesson, attributions: readonly Attribution[], entities: ById<Entity>): Sources {
  const told = new Set<Id>();
  const add = (attribution: Attribution): void => {
    for (const { source } of attribution) told.add(source);
  };
  for (const { attribution = [] } of lesson.passage.flat()) add(attribution);
  for (const attribution of attributions) add(attribution);
  const all = [...told].sort();
  const isPerson = (id: Id): boolean => entities.get(id)?.type === 'person';
  return { all, people: all.filter(isPerson), bodies: all.filter((id) => !isPerson(id)) };
}

/** The sources that may stand beside an entity, or beside the article where there is none. */
export function sourcesLike({ people, bodies }: Sources, entity: Entity | undefined): readonly Id[] {
  return entity?.type === 'person' ? people : bodies;
}
