import { err, ok, type Result } from '@sanad/language';
import type { Coordinates, MapItem, MapPlace } from '@sanad/lesson';
import { chooseDistractors } from '../options/choose-options.ts';
import type { Slot } from '../options/distractors.ts';
import { makeOptions, optionId } from '../options/make-options.ts';
import type { Term } from '../term.ts';
import { askable, askedStem, slotFrame, slotItemId } from './ask-slot.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';

/** A question answered by pointing at a place on a map; the other places are shown false by the passage. */
export function makeMap(context: MakeContext, slot: Slot): Result<MapItem, Refusal> {
  const { index } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  if (coordinatesOf(key.value.key) === undefined) return err('not-this-type');
  const stem = askedStem(context, key.value);
  if (!stem.ok) return stem;
  const id = slotItemId(context, slot, 'map');
  const located = context.distractorsOf(slot).filter(({ term }) => coordinatesOf(term) !== undefined);
  const frame = { key: key.value.label, stem: stem.value, language: context.language };
  const distractors = chooseDistractors(index, located, frame, context.randomFor(id));
  if (!distractors) return err('too-few-distractors');
  const made = makeOptions(context, { itemId: id, fact: slot.fact, key: key.value.key }, distractors);
  const terms = [key.value.key, ...distractors.map(({ term }) => term)];
  return ok({
    ...slotFrame(context, key.value, 'map', 'understand'),
    type: 'map',
    stem: stem.value,
    places: made.options.map((option): MapPlace => {
      const term = terms.find((candidate) => optionId(candidate) === option.id);
      return { ...option, at: (term && coordinatesOf(term)) ?? [0, 0] };
    }),
    key: made.key,
  });
}

function coordinatesOf(term: Term): Coordinates | undefined {
  return term.kind === 'entity' && term.entity.type === 'place' ? term.entity.at : undefined;
}
