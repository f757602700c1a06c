import { SanadQuiz } from '../quiz/quiz.ts';
import { register } from '../register.ts';
import './sanad-item.ts';
import './sanad-results.ts';

register('sanad-quiz', SanadQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'sanad-quiz': SanadQuiz;
  }
}
