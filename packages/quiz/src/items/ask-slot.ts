import { err, ok, tokensOf, type Result } from '@sanad/language';
import { itemIdOf, type ItemType, type Level, type Target, type Topic } from '@sanad/lesson';
import { relations } from '../relations/relations.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { termIdentity, termLabel, type Term } from '../term.ts';
import { frameItem, mentionsName, type ItemFrame } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { slotTerm, topicOf } from './slots.ts';

/** A slot that may be asked, with what every way of asking it needs. */
export interface AskableSlot {
  readonly slot: Slot;
  readonly key: Term;
  readonly label: string;
  readonly topic: Topic;
}

/** Longest stem in words (rule I12). */
const longestStem = 45;

/** Whether a slot may be asked at all; fairness comes before every other rule. */
export function askable({ index, language }: MakeContext, slot: Slot): Result<AskableSlot, Refusal> {
  const { fact, role } = slot;
  if (fact.nature === 'judgement') return err('judgement');
  const key = slotTerm(index, slot);
  const topic = topicOf(key);
  if (topic === undefined) return err('not-this-type');
  const sensitive = relations.get(fact.relation?.type ?? '')?.sensitive === true;
  if (sensitive && topic !== 'date' && topic !== 'number') return err('sensitive');
  if (key.kind === 'value' && key.value.type === 'date' && key.value.expression) return err('relative-date');
  const label = termLabel(key, language);
  if (label === '' || role === '') return err('no-name-in-language');
  return ok({ slot, key, label, topic });
}

/** Refuses a stem that says its key or runs too long. */
export function checkedStem(stem: string, key: AskableSlot): Result<string, Refusal> {
  if (mentionsName(stem, key.label)) return err('key-in-stem');
  return tokensOf(stem).length > longestStem ? err('stem-too-long') : ok(stem);
}

/** The frame of an item that asks a slot. */
export function slotFrame(context: MakeContext, key: AskableSlot, type: ItemType, level: Level): ItemFrame {
  return frameItem({
    index: context.index,
    fact: key.slot.fact,
    language: context.language,
    type,
    target: slotTarget(key.slot),
    level,
    topic: key.topic,
    answer: new Set([termIdentity(key.key)]),
  });
}

/** What an item about a slot asks: the fact and its role; in a role that holds a list, which of them. */
export function slotTarget({ fact, role, reference }: Slot): Target {
  return { fact: fact.id, role: argumentsOf(fact, role).length > 1 ? `${role}:${reference}` : role };
}

/** The id of the item that asks a slot in one way. */
export function slotItemId({ language }: MakeContext, slot: Slot, type: ItemType): string {
  return itemIdOf(type, language, [slotTarget(slot)]);
}
