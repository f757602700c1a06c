import type { Fact, Item, ItemType, Target } from '@sanad/lesson';
import type { Result } from '@sanad/language';
import { makeClozeChoice } from '../items/cloze-choice.ts';
import { makeClozeTyped } from '../items/cloze-typed.ts';
import { makeDate } from '../items/date.ts';
import { makeMap } from '../items/map.ts';
import { makeMultipleChoice } from '../items/multiple-choice.ts';
import { makeNumeric } from '../items/numeric.ts';
import type { FactMakers } from '../items/fact-maker.ts';
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

/** One way to ask a fact or a place in it, before it is tried. */
export interface Way {
  readonly fact: Fact;
  /** What is asked for, in types that ask one place. */
  readonly slot?: Slot;
  readonly type: ItemType;
  /** Tries it. A true/false slot is tried both ways, as it is and swapped; some types ask more than one thing. */
  readonly attempts: () => readonly Attempt[];
}

/** Every way to ask a fact in these types: its places first, then the fact as a whole, where that has a maker. */
export function waysToAsk(
  context: MakeContext,
  fact: Fact,
  types: readonly ItemType[],
  makers: FactMakers,
): readonly Way[] {
  const bySlot = slotsOf(fact).flatMap((slot) =>
    types.flatMap((type) => {
      const make = slotMakers[type];
      return make ? waysWith(context, { fact, slot, type }, () => make(context, slot)) : [];
    }),
  );
  const byFact = types.flatMap((type) => {
    const make = makers[type];
    return make ? waysWith(context, { fact, type }, () => make(context, fact)) : [];
  });
  return [...bySlot, ...byFact];
}

function waysWith(context: MakeContext, way: Omit<Way, 'attempts'>, make: () => readonly Result<Item, Refusal>[]): Way {
  const { fact, slot, type } = way;
  return {
    ...way,
    attempts: () =>
      make().map((made) => {
        const outcome = made.ok ? withinLength(context, made.value) : made;
        const whole = { fact: fact.id, role: type };
        const target = slot ? slotTarget(slot) : made.ok ? (made.value.targets[0] ?? whole) : whole;
        return { fact, target, type, outcome };
      }),
  };
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
