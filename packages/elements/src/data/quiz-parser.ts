/** Loaded only when a prepared quiz is read from text. */
export { parseQuiz } from '@sanad/lesson';
