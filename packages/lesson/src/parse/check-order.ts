import type { Fact, Id } from '../model/lesson.ts';
import { fault, type Fault } from './fault.ts';
import { quoted } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds facts that come after something and are no events, and events that by their order come before themselves. */
export function checkOrder({ lesson, facts }: Reading): readonly Fault[] {
  return lesson.facts.flatMap((fact, i) => {
    if (fact.after === undefined) return [];
    const path = `facts[${String(i)}].after`;
    if (fact.nature !== 'event') return fault(path, 'bad-order', 'noEvent', fact.nature);
    return comesBefore(fact.id, fact, facts) ? fault(path, 'bad-order', 'beforeItself', quoted(fact.id)) : [];
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
