import type { Entity, Id } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { remembered } from '../remembered.ts';
import { argumentsOf } from '../stem/render-template.ts';
import type { Term } from '../term.ts';

/** What a thing belongs to: its wholes, and the bodies in which the lesson gives it a place, with theirs. */
const circleOf = remembered((index: LessonIndex, { id }: Entity): ReadonlySet<Id> => {
  const bodies = (index.factsAbout.get(id) ?? []).flatMap((fact) => {
    const [body, ...more] = argumentsOf(fact, 'organisation');
    return body === undefined || body === id || more.length > 0 ? [] : body;
  });
  return new Set([...bodies, ...[id, ...bodies].flatMap((one) => index.wholes.get(one) ?? [])]);
});

/** Whether two things belong together somewhere: people of one body, bodies of one country. */
export function shareCircle(index: LessonIndex, a: Term, b: Term): boolean {
  if (a.kind === 'value' || b.kind === 'value') return false;
  const circle = circleOf(index, a.entity, 'ar');
  return [...circleOf(index, b.entity, 'ar')].some((whole) => circle.has(whole));
}
