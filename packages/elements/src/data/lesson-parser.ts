/** Loaded only when a lesson is read from text. */
export { parseLesson } from '@sanad/lesson';
