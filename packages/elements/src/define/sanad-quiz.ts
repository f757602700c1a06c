import { SanadQuiz } from '../quiz/quiz.ts';
import { register } from '../register.ts';
import './sanad-item.ts';
import './sanad-results.ts';

/** The tag of this copy's class. */
export const quizTag = register('sanad-quiz', SanadQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-quiz': SanadQuiz;
  }
}
