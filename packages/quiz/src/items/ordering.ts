import { edtfBounds, err, foldText, ok, parseEdtf, type Result } from '@sanad/language';
import { itemIdOf, stableHash, type Fact, type OrderingItem } from '@sanad/lesson';
import { factsLike } from '../fact-lookup.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { isSensitive, relations } from '../relations/relations.ts';
import { renderTemplate } from '../stem/render-template.ts';
import { dayOrdinal } from '../term.ts';
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
interface DatedEvent {
  readonly fact: Fact;
  readonly label: string;
  /** First and last day that it may have been, as `dayOrdinal`. */
  readonly from: number;
  readonly to: number;
}

/**
 * Puts events of the past in order of time, the given one among them. Only dates that the text states and
 * that cannot be taken for one another. The others come later in the lesson, so that no two facts make one item.
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
    if (event && chosen.every((known) => areApart(known, event))) chosen.push(event);
  }
  if (chosen.length < fewest) return err('too-few-facts');
  const sorted = chosen.sort((a, b) => a.from - b.from);
  const targets = sorted.map((event) => ({ fact: event.fact.id, role: 'order' }));
  const entries = sorted.map((event) => ({ id: stableHash(`event ${event.fact.id}`), text: event.label }));
  const id = itemIdOf('ordering', language, targets);
  return ok({
    ...frameItem({ index, language, type: 'ordering', targets, level: 'understand', topic: 'date', answer: new Set() }),
    type: 'ordering',
    stem: factPhrases[language].orderEvents,
    ...entriesInDisorder(entries, context.randomFor(`${id} places`)),
  });
}

/** Whether two events have names of their own and dates that do not meet. */
function areApart(a: DatedEvent, b: DatedEvent): boolean {
  return foldText(a.label) !== foldText(b.label) && (a.to < b.from || b.to < a.from);
}

/** A fact as an event with a date; undefined where it is none, or where another fact goes by the same name. */
function eventIn(context: MakeContext, fact: Fact): DatedEvent | undefined {
  const bounds = fact.nature === 'event' && !isSensitive(fact) ? boundsOf(context.index, fact) : undefined;
  const label = bounds && labelOf(context, fact);
  return bounds && label !== undefined && isOwnName(context, fact, label) ? { fact, label, ...bounds } : undefined;
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

/** The days of an event's one date, if the text states it outright and it lies before the text was written. */
function boundsOf({ lastDay }: LessonIndex, { values = {} }: Fact): Pick<DatedEvent, 'from' | 'to'> | undefined {
  const [date, ...more] = Object.values(values).flatMap((value) => (value.type === 'date' ? value : []));
  if (!date || more.length > 0 || lastDay === undefined) return undefined;
  if (date.expression || date.certainty === 'inferred') return undefined;
  const read = parseEdtf(date.edtf);
  if (!read.ok) return undefined;
  const { earliest, latest } = edtfBounds(read.value);
  const to = dayOrdinal(latest);
  return to <= lastDay ? { from: dayOrdinal(earliest), to } : undefined;
}
