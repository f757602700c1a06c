import { entitiesById, type Entity, type Fact, type Lesson } from '@sanad/lesson';
import { argumentsOf } from '../stem/render-template.ts';
import { isToldPlainly } from './facts-told-of.ts';

/** An actor, and the facts that tell what it demanded, conveyed or supported. */
export interface ActorDemands {
  readonly actor: Entity;
  readonly facts: readonly Fact[];
}

const stances: ReadonlySet<string> = new Set(['demands', 'conveys', 'supports']);

/** Who demanded, conveyed or supported what, in the lesson's order, without judgements and accusations. */
export function demandsByActor(lesson: Lesson): readonly ActorDemands[] {
  const entities = entitiesById(lesson);
  const byActor = new Map<Entity, Fact[]>();
  for (const fact of lesson.facts) {
    if (!stances.has(fact.relation?.type ?? '') || !isToldPlainly(fact)) continue;
    for (const id of argumentsOf(fact, 'actor')) {
      const actor = entities.get(id);
      if (actor) byActor.set(actor, [...(byActor.get(actor) ?? []), fact]);
    }
  }
  return [...byActor].map(([actor, facts]) => ({ actor, facts }));
}
