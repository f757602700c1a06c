import type { Language } from '@sanad/language';
import type { Lesson } from '@sanad/lesson';
import { arrangeLesson, type LessonIndex } from './lesson-index.ts';
import { loadSpeech } from './load-speech.ts';

/**
 * The index that `indexLesson` makes, for a page that counts bytes: it can be asked from in one language only, whose words
 * are loaded here. Rejects when they cannot be loaded.
 */
export async function loadIndex(lesson: Lesson, language: Language): Promise<LessonIndex> {
  return arrangeLesson(lesson, await loadSpeech(language));
}
