import { makeClozeChoice } from './cloze-choice.ts';
import { makeClozeTyped } from './cloze-typed.ts';
import { makeDate } from './date.ts';
import type { Makers } from './makers.ts';
import { makeMap } from './map.ts';
import { makeMultipleChoice } from './multiple-choice.ts';
import { makeNumeric } from './numeric.ts';
import { makeShortAnswer } from './short-answer.ts';
import { singleChoiceMaker } from './single-choice-maker.ts';
import { makeTrueFalse } from './true-false.ts';

/** How each type that asks one slot is made. */
export const slotMakers: Makers['slot'] = {
  ...singleChoiceMaker,
  'cloze-choice': (context, slot) => [makeClozeChoice(context, slot)],
  'multiple-choice': (context, slot) => [makeMultipleChoice(context, slot)],
  'short-answer': (context, slot) => [makeShortAnswer(context, slot)],
  'cloze-typed': (context, slot) => [makeClozeTyped(context, slot)],
  numeric: (context, slot) => [makeNumeric(context, slot)],
  date: (context, slot) => [makeDate(context, slot)],
  map: (context, slot) => [makeMap(context, slot)],
  'true-false': (context, slot) => [makeTrueFalse(context, slot, true), makeTrueFalse(context, slot, false)],
};
