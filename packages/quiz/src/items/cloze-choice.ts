import { err, ok, type Result } from '@sanad/language';
import type { ClozeChoiceItem } from '@sanad/lesson';
import { chooseDistractors } from '../options/choose-options.ts';
import type { Slot } from '../options/distractors.ts';
import { makeOptions } from '../options/make-options.ts';
import { phrasesOf } from '../speech/speech.ts';
import { askable, blankedStem, slotFrame, slotItemId } from './ask-slot.ts';
import { agreesWith } from './blanked.ts';
import { termLabel } from '../term.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { hasRivalInSight, isMentioned } from './slots.ts';

/** A statement with one mention taken out and options to put there. */
export function makeClozeChoice(context: MakeContext, slot: Slot): Result<ClozeChoiceItem, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const isTitle = key.value.key.kind === 'value' && key.value.key.value.type === 'title';
  if (isTitle || !isMentioned(slot, language)) return err('not-this-type');
  const asked = blankedStem(context, key.value, phrasesOf(index, language).completes);
  if (!asked.ok) return asked;
  const { stem, blank } = asked.value;
  const id = slotItemId(context, slot, 'cloze-choice');
  const fitting = context.distractorsOf(slot).filter(({ term }) => agreesWith(key.value.key, term, language));
  const { label } = key.value;
  const distractors = chooseDistractors(
    index,
    fitting,
    { key: label, stem: `${stem} ${blank.before} ${blank.after}`, language: context.language },
    context.randomFor(id),
  );
  if (!distractors) return err('too-few-distractors');
  const inSight = hasRivalInSight(
    index,
    slot.fact,
    distractors.map(({ term }) => term),
  );
  return ok({
    ...slotFrame(context, key.value, 'cloze-choice', inSight ? 'understand' : 'locate'),
    type: 'cloze-choice',
    ...asked.value,
    ...makeOptions(context, { itemId: id, fact: slot.fact, key: key.value.key }, distractors, termLabel),
  });
}
