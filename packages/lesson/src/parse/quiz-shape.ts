import { itemShape } from './item-shape.ts';
import { quizWith } from './quiz-with.ts';

/** A quiz as it is stored. */
export const quizShape = quizWith(itemShape);
