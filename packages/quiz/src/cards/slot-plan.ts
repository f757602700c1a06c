import { slotTarget } from '../items/slots.ts';
import type { AskableSlot } from '../items/ask-slot.ts';
import type { Slot } from '../options/distractors.ts';
import { relations } from '../relations/relations.ts';
import { optionLabel, termIdentity } from '../term.ts';
import { answerIdentity } from './answer-identity.ts';
import type { CardContext } from './card-context.ts';
import type { CardPlan } from './frame-card.ts';
import { properNames } from './proper-names.ts';
import { typedCardKey } from './typed-card-key.ts';

/** What all ways of asking a slot share. */
export function slotPlan(
  { index, language }: CardContext,
  { slot, key, topic }: AskableSlot,
): Omit<CardPlan, 'note' | 'fronts'> {
  return {
    direction: asksForParty(slot) ? 'backward' : 'forward',
    topic,
    fact: slot.fact,
    of: slot.fact.id,
    targets: [slotTarget(slot)],
    answer: optionLabel(key, language),
    ...(key.kind === 'entity' && { names: properNames(key.entity) }),
    identity: answerIdentity(key),
    marked: new Set([termIdentity(key)]),
    typed: typedCardKey(index, key, language),
  };
}

/** Whether a slot is the one that its fact is about: relations name that first. */
function asksForParty({ fact, role }: Slot): boolean {
  return relations.get(fact.relation?.type ?? '')?.roles[0] === role;
}
