import type { Language } from '@sanad/language';
import { problem, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';
import type { LocatedText } from './walk-texts.ts';

const names: Record<Language, { en: string; ar: string }> = {
  ar: { en: 'Arabic', ar: 'العربية' },
  en: { en: 'English', ar: 'الإنجليزية' },
};

/** Finds texts that lack one of the lesson's languages. */
export function checkLanguages({ lesson, texts }: Reading): readonly LessonProblem[] {
  const isWhole = ({ text }: LocatedText): boolean =>
    lesson.languages.every((language) => text[language] !== undefined);
  return texts.flatMap((located) => (isWhole(located) ? [] : missingFrom(located, lesson.languages)));
}

function missingFrom({ path, text }: LocatedText, languages: readonly Language[]): readonly LessonProblem[] {
  return languages
    .filter((language) => text[language] === undefined)
    .map((language) =>
      problem(
        path,
        'missing-language',
        `the lesson is in ${names[language].en}, but this text is not`,
        `الدرس مكتوب باللغة ${names[language].ar} وهذا النص ليس بها`,
      ),
    );
}
