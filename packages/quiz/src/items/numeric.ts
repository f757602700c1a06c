import { err, ok, type Result } from '@sanad/language';
import type { NumericItem } from '@sanad/lesson';
import type { Slot } from '../options/distractors.ts';
import { phrasesOf } from '../speech/speech.ts';
import { askedWords } from '../stem/asked.ts';
import { askable, askedStem, slotFrame } from './ask-slot.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { hasOneAnswer } from './several-answers.ts';

/** A question answered by typing a number, or both ends of a range. */
export function makeNumeric(context: MakeContext, slot: Slot): Result<NumericItem, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const term = key.value.key;
  if (term.kind !== 'value' || term.value.type !== 'number') return err('not-this-type');
  if (!hasOneAnswer(context, slot)) return err('several-answers');
  const question = askedStem(context, key.value);
  if (!question.ok) return question;
  const { min, max } = term.value;
  const stem = min === max ? question.value : `${question.value} ${phrasesOf(index, language).bothEnds}`;
  return ok({
    ...slotFrame(context, key.value, 'numeric', 'locate'),
    type: 'numeric',
    stem,
    key: { min, max },
    unit: askedWords(index, term, language) ?? '',
    keyText: key.value.label,
  });
}
