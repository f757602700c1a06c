import { attributionOf, referencesInRole, valueIdentity } from '../lesson-parts.ts';
import type { Fact, Relation } from '../model/lesson.ts';
import { attributionIdentity } from './check-attribution.ts';
import { problem, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds facts that say the same of the same things by the same source. */
export function checkDuplicateFacts({ lesson, sentences }: Reading): readonly LessonProblem[] {
  const first = new Map<string, string>();
  return lesson.facts.flatMap((fact, i) => {
    if (!fact.relation) return [];
    const identity = `${relationIdentity(fact, fact.relation)} ${attributionIdentity(attributionOf(fact, sentences))}`;
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, fact.id);
      return [];
    }
    return problem(
      `facts[${String(i)}]`,
      'duplicate-fact',
      `says the same as "${earlier}", by the same source: join them, with both sentences as evidence`,
      `يقول ما يقوله «${earlier}» عن المصدر نفسه: ادمجهما واجعل الجملتين دليلًا`,
    );
  });
}

function relationIdentity(fact: Fact, relation: Relation): string {
  const roles = Object.keys(relation).sort();
  return roles.map((role) => `${role}=${referencesInRole(relation, role).map(identify).sort().join('+')}`).join(' ');

  function identify(reference: string): string {
    const value = reference.startsWith('@') ? fact.values?.[reference.slice(1)] : undefined;
    return value ? valueIdentity(value) : reference;
  }
}
