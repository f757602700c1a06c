import { ok, type Result } from '@sanad/language';
import type { ShortAnswerItem } from '@sanad/lesson';
import type { Slot } from '../options/distractors.ts';
import { phrases } from '../phrases.ts';
import { questionsFor, severalQuestionsFor } from '../stem/question.ts';
import { optionLabel } from '../term.ts';
import { askable, firstFitting } from './ask-slot.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { answersFrame } from './several-answers.ts';
import { typedAnswersOf } from './typed-answers.ts';

/** A question answered by typing a name, a title or a short phrase; one of them where the passage gives several. */
export function makeShortAnswer(context: MakeContext, slot: Slot): Result<ShortAnswerItem, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const answers = typedAnswersOf(context, key.value, 'told');
  if (!answers.ok) return answers;
  const { asked, typed } = answers.value;
  const stems =
    asked.length === 1
      ? questionsFor(index, slot, language)
      : severalQuestionsFor(index, slot, language).map((stem) => `${stem} ${phrases[language].nameOne}`);
  const stem = firstFitting(context, stems, (text) => text, key.value.label);
  if (!stem.ok) return stem;
  return ok({
    ...answersFrame(context, key.value, asked, 'short-answer', 'locate'),
    type: 'short-answer',
    stem: stem.value,
    key: typed,
    keyText: optionLabel(key.value.key, language),
  });
}
