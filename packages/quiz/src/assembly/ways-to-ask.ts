import type { Fact, Item, ItemType, Target } from '@sanad/lesson';
import type { Result } from '@sanad/language';
import type { MakeContext } from '../items/make-context.ts';
import type { Makers } from '../items/makers.ts';
import type { Refusal } from '../items/refusal.ts';
import { slotsOf, slotTarget } from '../items/slots.ts';
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
  makers: Makers,
): readonly Way[] {
  const bySlot = slotsOf(fact).flatMap((slot) =>
    types.flatMap((type) => {
      const make = makers.slot[type];
      return make ? waysWith(context, { fact, slot, type }, () => make(context, slot)) : [];
    }),
  );
  const byFact = types.flatMap((type) => {
    const make = makers.fact[type];
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
