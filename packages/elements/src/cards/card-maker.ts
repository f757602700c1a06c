/** Loaded only where cards are made of a lesson. */
export { indexLesson, makeCards } from '@sanad/quiz';
