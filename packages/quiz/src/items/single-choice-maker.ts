import type { Makers } from './makers.ts';
import { makeSingleChoice } from './single-choice.ts';

/** How the type that is asked most is made. */
export const singleChoiceMaker: Makers['slot'] = {
  'single-choice': (context, slot) => [makeSingleChoice(context, slot)],
};
