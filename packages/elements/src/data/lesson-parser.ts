/** Loaded only when a lesson is read from text. */
export { openSoundLesson } from '@sanad/lesson';
