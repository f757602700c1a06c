import { err, ok, type Result } from '@sanad/language';
import { itemIdOf, stableHash, type Fact, type OrderingItem } from '@sanad/lesson';
import { comesBefore } from '../chronology.ts';
import { isSensitive } from '../relations/relations.ts';
import { entriesInDisorder } from './disorder.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import { areApart, eventIn } from './past-event.ts';
import type { Refusal } from './refusal.ts';
import { factsAfter } from './speakers.ts';

/** Entries of one item. */
const fewest = 3;
const most = 5;
/** Later facts that are looked at before enough are found. */
const looked = 120;

/**
 * Puts events of the past in order of time, the given one among them: those only of which the text shows which
 * came first. The others come later in the lesson, so that no two facts make one item.
 */
export function makeOrdering(context: MakeContext, fact: Fact): readonly Result<OrderingItem, Refusal>[] {
  return [orderEvents(context, fact)];
}

function orderEvents(context: MakeContext, fact: Fact): Result<OrderingItem, Refusal> {
  const { index, language } = context;
  if (isSensitive(fact)) return err('sensitive');
  const first = eventIn(context, fact);
  if (!first) return err('not-this-type');
  const chosen = [first];
  const later = context.randomFor(`ordering ${fact.id}`).shuffled(factsAfter(index, fact, looked));
  for (const other of later) {
    if (chosen.length === most) break;
    const event = eventIn(context, other);
    if (event && chosen.every((known) => areApart(index, known, event))) chosen.push(event);
  }
  if (chosen.length < fewest) return err('too-few-facts');
  const sorted = chosen.sort((a, b) => (comesBefore(index, a.fact, b.fact) ? -1 : 1));
  const targets = sorted.map((event) => ({ fact: event.fact.id, role: 'order' }));
  const entries = sorted.map((event) => ({ id: stableHash(`event ${event.fact.id}`), text: event.label }));
  const besides = sorted.flatMap((event) => event.fact.after?.evidence ?? []);
  const id = itemIdOf('ordering', language, targets);
  return ok({
    ...frameItem({
      index,
      language,
      type: 'ordering',
      targets,
      level: 'understand',
      topic: 'date',
      answer: new Set(),
      besides,
    }),
    type: 'ordering',
    stem: factPhrases[language].orderEvents,
    ...entriesInDisorder(entries, context.randomFor(`${id} places`)),
  });
}
