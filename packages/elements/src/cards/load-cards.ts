import type { Language } from '@sanad/language';
import type { Card, Lesson } from '@sanad/lesson';

/**
 * The cards that a lesson proposes, at most `most`, in `language` or the lesson's first. The maker is fetched only here: a
 * page that brings its own cards never loads it. Rejects when it cannot be fetched.
 */
export async function cardsOfLesson(
  lesson: Lesson,
  language: Language,
  most: number | undefined,
): Promise<readonly Card[]> {
  const { indexLesson, makeCards } = await import('./card-maker.ts');
  const spoken = lesson.languages.includes(language) ? language : lesson.languages[0];
  if (spoken === undefined) return [];
  return makeCards(indexLesson(lesson), spoken, most === undefined ? {} : { most });
}
