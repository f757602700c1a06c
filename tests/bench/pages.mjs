// The page of each neighbour: the same ten questions in its own terms. What it bundles, and what it shows first.
import { readFileSync } from 'node:fs';
import { QUESTIONS, QUIZ } from './questions.mjs';

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {string} [script] module to bundle
 * @property {string} body
 * @property {string} [click] what has to be pressed before the first option is seen
 */

const letters = ['A', 'B', 'C', 'D'];

const react = {
  quizTitle: 'أشياء الأولاد',
  nrOfQuestions: '10',
  questions: QUESTIONS.map(({ stem, options, key, evidence }) => ({
    question: stem,
    questionType: 'text',
    answerSelectionType: 'single',
    answers: options,
    correctAnswer: String(key + 1),
    messageForCorrectAnswer: evidence,
    messageForIncorrectAnswer: evidence,
    explanation: evidence,
    point: '1',
  })),
};

const survey = {
  elements: QUESTIONS.map(({ stem, options, key }, at) => ({
    type: 'radiogroup',
    name: `q${at}`,
    title: stem,
    choices: options,
    correctAnswer: options[key],
  })),
};

const qti = QUESTIONS.map(
  (
    { stem, options, key },
    at,
  ) => `<qti-assessment-item identifier="i${at}" title="${at}" adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>${letters[key]}</qti-value></qti-correct-response></qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"></qti-outcome-declaration>
<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>${stem}</qti-prompt>
${options.map((text, option) => `<qti-simple-choice identifier="${letters[option]}">${text}</qti-simple-choice>`).join('')}
</qti-choice-interaction></qti-item-body></qti-assessment-item>`,
).join('');

const quiz = `<sanad-quiz lang="ar"><script type="application/json">${JSON.stringify(QUIZ)}</script></sanad-quiz>`;

/** @param {string} name @returns {string} its version, as the bench pins it */
const version = (name) =>
  JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies[name] ?? '';

/** @type {readonly Page[]} */
export const PAGES = [
  { name: 'Sanad, the quiz alone', body: `<script type="module" src="/sanad/sanad.quiz.js"></script>${quiz}` },
  { name: 'Sanad, modules on demand', body: `<script type="module" src="/sanad/sanad.js"></script>${quiz}` },
  { name: 'Sanad, one module', body: `<script type="module" src="/sanad/sanad.single.js"></script>${quiz}` },
  {
    name: `react-quiz-component ${version('react-quiz-component')}, React ${version('react')}`,
    body: '<div id="root"></div>',
    click: '.startQuizBtn',
    script: `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import Quiz from 'react-quiz-component';
createRoot(document.getElementById('root')).render(createElement(Quiz, { quiz: ${JSON.stringify(react)} }));`,
  },
  {
    name: `@citolab/qti-components ${version('@citolab/qti-components')}`,
    body: qti,
    script: "import '@citolab/qti-components';",
  },
  {
    name: `SurveyJS ${version('survey-core')}`,
    body: '<div id="root"></div>',
    script: `import { Model } from 'survey-core'; import { renderSurvey } from 'survey-js-ui'; import 'survey-core/survey-core.css';
renderSurvey(new Model(${JSON.stringify(survey)}), document.getElementById('root'));`,
  },
];
