import type { Language } from '@sanad/language';
import { problem, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

const names: Record<Language, { en: string; ar: string }> = {
  ar: { en: 'Arabic', ar: 'العربية' },
  en: { en: 'English', ar: 'الإنجليزية' },
};

/** Finds texts that lack one of the lesson's languages. */
export function checkLanguages({ lesson, texts }: Reading): readonly LessonProblem[] {
  return texts.flatMap(({ path, text }) =>
    lesson.languages
      .filter((language) => text[language] === undefined)
      .map((language) =>
        problem(
          path,
          'missing-language',
          `the lesson is in ${names[language].en}, but this text is not`,
          `الدرس مكتوب باللغة ${names[language].ar} وهذا النص ليس بها`,
        ),
      ),
  );
}
