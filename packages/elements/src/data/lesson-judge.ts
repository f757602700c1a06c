/** Loaded only when something may be wrong with a lesson. */
export { openLesson } from '@sanad/lesson';
