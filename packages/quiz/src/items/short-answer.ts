import { err, ok, type Result } from '@sanad/language';
import type { ShortAnswerItem } from '@sanad/lesson';
import type { Answer } from '../answers.ts';
import type { Slot } from '../options/distractors.ts';
import { phrasesOf } from '../speech/speech.ts';
import { questionsFor, severalQuestionsFor } from '../stem/question.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { optionLabel, termIdentity, termLabel, termOf } from '../term.ts';
import { askable, firstFitting } from './ask-slot.ts';
import { mentionsName } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { answersFrame } from './several-answers.ts';
import { isToldApart } from './told-apart.ts';
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
      : severalQuestionsFor(index, slot, language).map((stem) => `${stem} ${phrasesOf(index, language).nameOne}`);
  const told = stems.filter((stem) => fellowsOf(context, slot, asked).every((name) => tells(stem, name)));
  if (told.length < Math.min(1, stems.length)) return err('several-answers');
  const asking = told.filter((stem) => !isToldApart(index, key.value.key, stem, language));
  if (asking.length < Math.min(1, told.length)) return err('key-in-stem');
  const stem = firstFitting(context, asking, (text) => text, key.value.label);
  if (!stem.ok) return stem;
  return ok({
    ...answersFrame(context, key.value, asked, 'short-answer', 'locate'),
    type: 'short-answer',
    stem: stem.value,
    key: typed,
    keyText: optionLabel(key.value.key, language),
  });
}

/** The names of what stands beside the asked in its place and is no answer: a stem that hides one is answered by it. */
function fellowsOf(
  { index, language }: MakeContext,
  { fact, role }: Slot,
  asked: readonly Answer[],
): readonly string[] {
  const answers = asked.map(({ term }) => termIdentity(term));
  return argumentsOf(fact, role)
    .map((reference) => termOf(index, fact, reference))
    .filter((term) => !answers.includes(termIdentity(term)))
    .map((term) => termLabel(term, language));
}

/** Whether a stem says a name, in Arabic perhaps with a particle joined to it. */
function tells(stem: string, name: string): boolean {
  return ['', 'و', 'ب', 'ل'].some((particle) => mentionsName(stem, `${particle}${name}`));
}
