import { err, ok, type Result } from '@sanad/language';
import type { ClozeTypedItem } from '@sanad/lesson';
import type { Slot } from '../options/distractors.ts';
import { phrasesOf } from '../speech/speech.ts';
import { termLabel } from '../term.ts';
import { askable, blankedStem } from './ask-slot.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { answersFrame } from './several-answers.ts';
import { isMentioned } from './slots.ts';
import { isToldApart } from './told-apart.ts';
import { typedAnswersOf } from './typed-answers.ts';

/** A statement with one name taken out, to be typed; only where the passage has one answer. */
export function makeClozeTyped(context: MakeContext, slot: Slot): Result<ClozeTypedItem, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  if (!isMentioned(slot, language)) return err('not-this-type');
  const answers = typedAnswersOf(context, key.value, 'any');
  if (!answers.ok) return answers;
  const { asked: together, typed } = answers.value;
  const asked = blankedStem(context, key.value, phrasesOf(index, language).fillsIn);
  if (!asked.ok) return asked;
  const { stem, blank } = asked.value;
  if (isToldApart(index, key.value.key, `${stem} ${blank.before} ${blank.after}`, language)) return err('key-in-stem');
  return ok({
    ...answersFrame(context, key.value, together, 'cloze-typed', 'locate'),
    type: 'cloze-typed',
    ...asked.value,
    key: typed,
    keyText: termLabel(key.value.key, language),
  });
}
