import { err, foldText, ok, type Result } from '@sanad/language';
import { itemIdOf, stableHash, type Fact, type OrderingItem } from '@sanad/lesson';
import { comesBefore, daysOf } from '../chronology.ts';
import { factsLike } from '../fact-lookup.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { isSensitive, relations } from '../relations/relations.ts';
import { renderTemplate } from '../stem/render-template.ts';
import { entriesInDisorder } from './disorder.ts';
import { factPhrases } from './fact-phrases.ts';
import { frameItem } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { factsAfter } from './speakers.ts';

/** Entries of one item. */
const fewest = 3;
const most = 5;
/** Later facts that are looked at before enough are found. */
const looked = 120;

/** Something that happened, named without its date. */
interface PastEvent {
  readonly fact: Fact;
  readonly label: string;
}

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

/** Whether two events have names of their own and the text shows which came first. */
function areApart(index: LessonIndex, a: PastEvent, b: PastEvent): boolean {
  if (foldText(a.label) === foldText(b.label)) return false;
  return comesBefore(index, a.fact, b.fact) || comesBefore(index, b.fact, a.fact);
}

/** A fact as an event of the past; undefined where it is none, or where another fact goes by the same name. */
function eventIn(context: MakeContext, fact: Fact): PastEvent | undefined {
  if (fact.nature !== 'event' || isSensitive(fact) || !isPast(context.index, fact)) return undefined;
  const label = labelOf(context, fact);
  return label !== undefined && isOwnName(context, fact, label) ? { fact, label } : undefined;
}

function labelOf({ index, language }: MakeContext, fact: Fact): string | undefined {
  const template = relations.get(fact.relation?.type ?? '')?.label?.[language];
  const label = template === undefined ? undefined : renderTemplate(template, { index, fact, language });
  return label && label.charAt(0).toUpperCase() + label.slice(1);
}

function isOwnName(context: MakeContext, fact: Fact, label: string): boolean {
  const { index } = context;
  const roles = relations.get(fact.relation?.type ?? '')?.roles ?? [];
  const alike = factsLike(index.lookup, fact, roles) ?? index.related.get(fact.relation?.type ?? '') ?? [];
  return alike.every((other) => other === fact || foldText(labelOf(context, other) ?? '') !== foldText(label));
}

/** Whether the text shows when an event was, or what it came after, and that it lies before the text was written. */
function isPast({ lastDay }: LessonIndex, fact: Fact): boolean {
  const days = daysOf(fact);
  if (days) return lastDay !== undefined && days.to <= lastDay;
  return fact.after !== undefined;
}
