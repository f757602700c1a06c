import { register } from '@sanad/elements';
import { KeepingQuiz } from './keeping-quiz.ts';

register('sanad-quiz', KeepingQuiz);
