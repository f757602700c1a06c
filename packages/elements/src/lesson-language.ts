import type { Language } from '@sanad/language';
import type { Lesson } from '@sanad/lesson';

/** The language to show a lesson in: the one told, else the one around it, else the lesson's first where it lacks that. */
export function lessonLanguage({ languages }: Lesson, told: Language | undefined, around: Language): Language {
  return told ?? (languages.includes(around) ? around : (languages[0] ?? around));
}
