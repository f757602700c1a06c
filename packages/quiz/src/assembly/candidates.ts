import { itemTypes, type Fact, type Item, type ItemType, type Target } from '@sanad/lesson';
import type { Result } from '@sanad/language';
import { makeClozeChoice } from '../items/cloze-choice.ts';
import { makeClozeTyped } from '../items/cloze-typed.ts';
import { makeDate } from '../items/date.ts';
import { makeMap } from '../items/map.ts';
import { makeMultipleChoice } from '../items/multiple-choice.ts';
import { makeNumeric } from '../items/numeric.ts';
import { makeFromFact } from '../items/fact-makers.ts';
import type { MakeContext } from '../items/make-context.ts';
import type { Refusal } from '../items/refusal.ts';
import { makeShortAnswer } from '../items/short-answer.ts';
import { makeSingleChoice } from '../items/single-choice.ts';
import { slotsOf, slotTarget } from '../items/slots.ts';
import { makeTrueFalse } from '../items/true-false.ts';
import { withinLength } from '../items/within-length.ts';
import type { Slot } from '../options/distractors.ts';

/** One attempt to make an item, kept with its reason where it failed. */
export interface Attempt {
  readonly fact: Fact;
  readonly target: Target;
  readonly type: ItemType;
  readonly outcome: Result<Item, Refusal>;
}

/**
 * Every item that a fact gives in these types, and why the others are not there. A true/false slot is
 * tried both ways: as it is and swapped.
 */
export function attemptsFor(
  context: MakeContext,
  fact: Fact,
  types: readonly ItemType[] = itemTypes,
): readonly Attempt[] {
  const bySlot = slotsOf(fact).flatMap((slot) =>
    types.flatMap((type) =>
      (slotMakers[type]?.(context, slot) ?? []).map((outcome) => ({ fact, target: slotTarget(slot), type, outcome })),
    ),
  );
  const byFact = types.flatMap((type) =>
    makeFromFact(context, fact, type).map((outcome) => {
      const [target = { fact: fact.id, role: type }] = outcome.ok ? outcome.value.targets : [];
      return { fact, target, type, outcome };
    }),
  );
  return [...bySlot, ...byFact].map((attempt) =>
    attempt.outcome.ok ? { ...attempt, outcome: withinLength(context, attempt.outcome.value) } : attempt,
  );
}

type SlotMaker = (context: MakeContext, slot: Slot) => readonly Result<Item, Refusal>[];

/** How each type that asks one slot is made. */
const slotMakers: Partial<Record<ItemType, SlotMaker>> = {
  'single-choice': (context, slot) => [makeSingleChoice(context, slot)],
  'cloze-choice': (context, slot) => [makeClozeChoice(context, slot)],
  'multiple-choice': (context, slot) => [makeMultipleChoice(context, slot)],
  'short-answer': (context, slot) => [makeShortAnswer(context, slot)],
  'cloze-typed': (context, slot) => [makeClozeTyped(context, slot)],
  numeric: (context, slot) => [makeNumeric(context, slot)],
  date: (context, slot) => [makeDate(context, slot)],
  map: (context, slot) => [makeMap(context, slot)],
  'true-false': (context, slot) => [makeTrueFalse(context, slot, true), makeTrueFalse(context, slot, false)],
};
