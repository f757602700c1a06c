import type { Language } from '@sanad/language';
import { plainText, type Lesson } from '@sanad/lesson';

/** What a list says of a lesson. */
export interface LessonFigures {
  readonly paragraphs: number;
  readonly facts: number;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
}

/** Words a minute, read aloud by adults: Trauzettel-Klosinski & Dietz (2012), IReST, table 2. */
const wordsPerMinute: Readonly<Record<Language, number>> = { ar: 138, en: 228 };

/** Counts a lesson as it reads in one language. */
export function figuresOf(lesson: Lesson, language: Language): LessonFigures {
  const texts = lesson.passage.flat().map(({ text }) => plainText(text[language] ?? ''));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).filter((word) => word !== '').length, 0);
  return {
    paragraphs: lesson.passage.length,
    facts: lesson.facts.length,
    minutes: Math.max(1, Math.round(words / wordsPerMinute[language])),
  };
}

/** The language to show a lesson in: the app's, or the lesson's first where it has no other. */
export function shownLanguage(lesson: Lesson, language: Language): Language {
  return lesson.languages.includes(language) ? language : (lesson.languages[0] ?? language);
}
