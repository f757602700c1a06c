import { plural } from '../strings/plural.ts';
import type { ResultsWords } from './results-words.ts';

const questions = plural('en', { one: '# question', other: '# questions' });

/** What the result of a quiz says in English. */
export const englishResults: ResultsWords = {
  score: (points, items) => `You got ${points} of ${questions(items)} right`,
  byTopic: 'Score by topic',
  topic: 'Topic',
  share: 'Share',
  mistakes: plural('en', { one: '# mistake', other: '# mistakes' }),
  noMistakes: 'Nothing you answered was wrong.',
  skipped: plural('en', { one: '# question left unanswered', other: '# questions left unanswered' }),
  showTheirAnswers: 'Show their answers',
};
