import { plural } from '../../strings/plural.ts';
import type { EdgeWords } from './edge-words.ts';

const questions = plural('en', { one: '# question', other: '# questions' });
const minutes = plural('en', { one: '# minute', other: '# minutes' });

/** What a quiz says at its edges in English. */
export const englishEdges: EdgeWords = {
  fewer: (made) => `The lesson has room for no more than this: ${questions(made)}.`,
  closing: 'You have reached the end',
  left: (count) => `You left ${questions(count)} unanswered. Go back, or finish the quiz now.`,
  toSkipped: 'Back to what I left',
  finish: 'Finish the quiz',
  handIn: 'Hand in the quiz',
  start: 'Start',
  size: questions,
  minutes: (count) => `Time: ${minutes(count)}`,
  examNote: 'The result and the evidence are shown once you hand it in; until then you can change your answers.',
  certaintyNote: 'With each answer you say how sure you are: being sure earns more when right and costs when wrong.',
  timeLeft: (clock) => `${clock} left`,
  minutesLeft: (count) => (count < 1 ? 'Less than a minute left.' : `${minutes(count)} left.`),
  timeOver: 'The time is over. What you answered in time is kept.',
  moreTime: 'I need more time',
  timeLifted: 'The time limit is lifted.',
  again: 'A quiz with new questions',
  anew: 'Take the quiz again',
};
