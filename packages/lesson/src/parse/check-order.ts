import type { Fact, Id } from '../model/lesson.ts';
import { problem, quoted, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds facts that come after something and are no events, and events that by their order come before themselves. */
export function checkOrder({ lesson, facts }: Reading): readonly LessonProblem[] {
  return lesson.facts.flatMap((fact, i) => {
    if (fact.after === undefined) return [];
    const path = `facts[${String(i)}].after`;
    if (fact.nature !== 'event') {
      return problem(
        path,
        'bad-order',
        `only an event comes after others, and this is a ${fact.nature}`,
        `لا يأتي بعد غيره إلا حدث، وطبيعة هذه المعلومة «${fact.nature}»`,
      );
    }
    if (!comesBefore(fact.id, fact, facts)) return [];
    const name = quoted(fact.id);
    return problem(path, 'bad-order', `"${name}" comes before itself`, `«${name}» يسبق نفسه في هذا الترتيب`);
  });
}

/** Whether a fact stands anywhere among those that come before another. */
function comesBefore(wanted: Id, fact: Fact, facts: ReadonlyMap<Id, Fact>): boolean {
  const seen = new Set<Id>();
  const open = [...(fact.after?.facts ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === wanted) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(facts.get(id)?.after?.facts ?? []));
  }
  return false;
}
