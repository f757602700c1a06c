import { err, ok, type Result } from '@sanad/language';
import type { MultipleChoiceItem } from '@sanad/lesson';
import { chooseDistractors } from '../options/choose-options.ts';
import type { Slot } from '../options/distractors.ts';
import { mixedOptions, optionId } from '../options/make-options.ts';
import { phrasesOf } from '../speech/speech.ts';
import { severalQuestionsFor } from '../stem/question.ts';
import { kinship, termLabel } from '../term.ts';
import { askable, firstFitting } from './ask-slot.ts';
import { mentionsName } from './item-frame.ts';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';
import { answersFrame, answersItemId, isFirst, ofOneSource } from './several-answers.ts';

/** More right options than this leave no room for wrong ones. */
const mostRight = 4;

/**
 * A question with several right options, all to be chosen: what one role holds by the passage, beside what
 * the passage shows false. Made once for each such list, from its first answer.
 */
export function makeMultipleChoice(context: MakeContext, slot: Slot): Result<MultipleChoiceItem, Refusal> {
  const { index, language } = context;
  const key = askable(context, slot);
  if (!key.ok) return key;
  const right = context.answersTo(slot).all;
  const asked = ofOneSource(context, right, slot.fact).slice(0, mostRight);
  if (asked.length < 2) return err('one-answer');
  if (!isFirst(asked, slot)) return err('asked-with-another');
  const stems = severalQuestionsFor(index, slot, language).map(
    (stem) => `${stem} ${phrasesOf(index, language).selectAll}`,
  );
  const stem = firstFitting(context, stems, (text) => text);
  if (!stem.ok) return stem;
  if (asked.some(({ term }) => mentionsName(stem.value, termLabel(term, language)))) return err('key-in-stem');
  const id = answersItemId(context, 'multiple-choice', asked);
  const wrong = chooseDistractors(
    index,
    context
      .distractorsOf(slot)
      .filter(({ term }) => right.every((answer) => kinship(index, answer.term, term) === 'apart')),
    { key: key.value.label, stem: stem.value, language },
    context.randomFor(id),
  );
  if (!wrong) return err('too-few-distractors');
  const keys = asked.map(({ term }) => term);
  return ok({
    ...answersFrame(context, key.value, asked, 'multiple-choice', 'understand'),
    type: 'multiple-choice',
    stem: stem.value,
    options: mixedOptions(context, { itemId: id, fact: slot.fact, keys }, wrong),
    key: keys.map(optionId),
  });
}
