import '@sanad/elements/define/sanad-cards.js';
import '@sanad/elements/define/sanad-item.js';
import '@sanad/elements/define/sanad-map.js';
import '@sanad/elements/define/sanad-passage.js';
import '@sanad/elements/define/sanad-results.js';
import '@sanad/elements/define/sanad-timeline.js';
import './define-quiz.ts';
