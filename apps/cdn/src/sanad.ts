import '@sanad/elements/define/sanad-item.js';
import '@sanad/elements/define/sanad-map.js';
import '@sanad/elements/define/sanad-passage.js';
import '@sanad/elements/define/sanad-results.js';
import '@sanad/elements/define/sanad-timeline.js';
import { register } from '@sanad/elements';
import { KeepingQuiz } from './keeping-quiz.ts';

register('sanad-quiz', KeepingQuiz);
