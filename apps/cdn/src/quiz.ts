import '@sanad/elements/words.js';
import './define-quiz.ts';
