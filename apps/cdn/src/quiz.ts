import '@sanad/elements/define/words.js';
import './define-quiz.ts';
