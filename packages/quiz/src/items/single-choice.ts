import { err, ok, type Result } from '@sanad/language';
import type { SingleChoiceItem } from '@sanad/lesson';
import { chooseDistractors } from '../options/choose-options.ts';
import type { Slot } from '../options/distractors.ts';
import { makeOptions } from '../options/make-options.ts';
import { askable, askedStem, slotFrame, slotItemId } from './ask-slot.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { hasRivalInSight } from './slots.ts';

/** A question with one right option, the others shown false by the passage. */
export function makeSingleChoice(context: MakeContext, slot: Slot): Result<SingleChoiceItem, Refusal> {
  const { index } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const stem = askedStem(context, key.value);
  if (!stem.ok) return stem;
  const id = slotItemId(context, slot, 'single-choice');
  const { label } = key.value;
  const frame = { key: label, stem: stem.value, language: context.language };
  const fitting = context
    .distractorsOf(slot)
    .filter((other) => key.value.key.kind === 'entity' || isWomans(other.label) === isWomans(label));
  const distractors = chooseDistractors(index, fitting, frame, context.randomFor(id));
  if (!distractors) return err('too-few-distractors');
  const inSight = hasRivalInSight(
    index,
    slot.fact,
    distractors.map(({ term }) => term),
  );
  return ok({
    ...slotFrame(context, key.value, 'single-choice', inSight ? 'understand' : 'locate'),
    type: 'single-choice',
    stem: stem.value,
    ...makeOptions(context, { itemId: id, fact: slot.fact, key: key.value.key }, distractors),
  });
}

/** Whether an Arabic title is a woman’s: beside titles of men it tells who holds it (rule I9). */
function isWomans(title: string): boolean {
  return /^\S+ة(?:\s|$)/u.test(title);
}
