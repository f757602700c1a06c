import { err, languages, ok, type Result } from '@sanad/language';
import type { Quiz } from '@sanad/lesson';
import { indexLesson, makeQuiz, type LessonIndex } from '@sanad/quiz';
import type { Terminal } from './command.ts';
import { problemLine, readLessonFile } from './read-lesson-file.ts';

/** The arguments that say which quiz to make of a lesson. */
export const quizOptions = {
  language: { type: 'string', default: 'ar' },
  count: { type: 'string', default: '10' },
  seed: { type: 'string', default: '1' },
} as const;

/** A quiz, and the lesson it was made of. */
interface Made {
  readonly index: LessonIndex;
  readonly quiz: Quiz;
}

/** Makes the quiz that these arguments ask for of a lesson file; else tells the terminal why not, and gives the exit code. */
export function madeQuiz(
  file: string,
  wishes: Readonly<Record<keyof typeof quizOptions, string>>,
  terminal: Terminal,
): Result<Made, number> {
  const language = languages.find((known) => known === wishes.language);
  const [count, seed] = [Number(wishes.count), Number(wishes.seed)];
  if (!language) return refused(terminal, '--language is one of: ar, en');
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    return refused(terminal, '--count is a whole number from 1 to 1000');
  if (!Number.isSafeInteger(seed)) return refused(terminal, '--seed is a whole number');
  const lesson = readLessonFile(file);
  if (!lesson.ok) {
    for (const found of lesson.error) terminal.error(problemLine(found));
    return err(1);
  }
  if (!lesson.value.languages.includes(language)) return refused(terminal, `this lesson is not in ${language}`);
  const index = indexLesson(lesson.value);
  return ok({ index, quiz: makeQuiz(index, { language, count }, seed) });
}

function refused(terminal: Terminal, reason: string): Result<never, number> {
  terminal.error(reason);
  return err(2);
}
