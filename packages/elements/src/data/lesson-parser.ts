/** Loaded only when a lesson is read from text. */
export { openLesson } from '@sanad/lesson';
