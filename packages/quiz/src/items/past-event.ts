import { foldText } from '@sanad/language';
import type { Fact, Reference } from '@sanad/lesson';
import { comesBefore, daysOf } from '../chronology.ts';
import { factsLike } from '../fact-lookup.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { isSensitive, relations } from '../relations/relations.ts';
import { speechIn } from '../speech/speech.ts';
import { argumentsOf, renderTemplate } from '../stem/render-template.ts';
import type { MakeContext } from './make-context.ts';

/** Something that happened, named without its date. */
export interface PastEvent {
  readonly fact: Fact;
  readonly label: string;
}

/** Whether two events have names of their own and the text shows which came first. */
export function areApart(index: LessonIndex, a: PastEvent, b: PastEvent): boolean {
  if (foldText(a.label) === foldText(b.label)) return false;
  return comesBefore(index, a.fact, b.fact) || comesBefore(index, b.fact, a.fact);
}

/** A fact as an event of the past; undefined where it is none, or where another fact goes by the same name. */
export function eventIn(context: MakeContext, fact: Fact): PastEvent | undefined {
  if (fact.nature !== 'event' || isSensitive(fact) || !isPast(context.index, fact)) return undefined;
  const label = labelOf(context, fact);
  return label !== undefined && isOwnName(context, fact, label) ? { fact, label } : undefined;
}

function labelOf({ index, language }: MakeContext, fact: Fact): string | undefined {
  const template = speechIn(index, language).relations.get(fact.relation?.type ?? '')?.label;
  const label = template === undefined ? undefined : renderTemplate(template, { index, fact, language });
  return label && label.charAt(0).toUpperCase() + label.slice(1);
}

function isOwnName(context: MakeContext, fact: Fact, label: string): boolean {
  const { index } = context;
  const all = relations.get(fact.relation?.type ?? '')?.roles ?? [];
  const roles = all.filter((role) => !argumentsOf(fact, role).some(isOfValue));
  const alike = factsLike(index, fact, roles);
  return alike.every((other) => other === fact || foldText(labelOf(context, other) ?? '') !== foldText(label));
}

/** Whether the text shows when an event was, or what it came after, and that it lies before the text was written. */
function isPast(index: LessonIndex, fact: Fact): boolean {
  const { lastDay } = index;
  const days = daysOf(index, fact);
  if (days) return lastDay !== undefined && days.to <= lastDay;
  return fact.after !== undefined;
}

/** A label tells an event's parties and places, and no date: whatever differs in that alone may have the same label. */
function isOfValue(reference: Reference): boolean {
  return reference.startsWith('@');
}
