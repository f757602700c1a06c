import { SanadQuiz } from '../quiz/quiz.ts';
import { register } from '../register.ts';
import { itemTag } from './sanad-item.ts';
import { resultsTag } from './sanad-results.ts';

SanadQuiz.tags = { item: itemTag, results: resultsTag };

/** The tag of this copy's class. */
export const quizTag = register('sanad-quiz', SanadQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-quiz': SanadQuiz;
  }
}
