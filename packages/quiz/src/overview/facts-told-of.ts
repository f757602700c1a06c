import { referencesIn, type Fact, type Id, type Lesson } from '@sanad/lesson';
import { isSensitive } from '../relations/relations.ts';
import { argumentsOf } from '../stem/render-template.ts';

/** The facts that speak of an entity, in the lesson's order, without judgements and accusations. */
export function factsToldOf({ facts }: Lesson, entity: Id): readonly Fact[] {
  return facts.filter((fact) => isToldPlainly(fact) && speaksOf(fact, entity));
}

/** Whether a fact can stand in a list under its source's name: neither a judgement nor an accusation. */
export function isToldPlainly(fact: Fact): boolean {
  return fact.nature !== 'judgement' && !isSensitive(fact);
}

function speaksOf(fact: Fact, entity: Id): boolean {
  const roles = Object.keys(fact.relation ?? {}).filter((role) => role !== 'type');
  return (
    roles.some((role) => argumentsOf(fact, role).includes(entity)) ||
    Object.values(fact.statement).some((text) => referencesIn(text).includes(entity))
  );
}
