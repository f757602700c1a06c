import { readFileSync, statSync } from 'node:fs';
import { err, type Result } from '@sanad/language';
import { readLesson, type Lesson, type LessonProblem } from '@sanad/lesson';

/** Largest file that is read at all, in bytes; a lesson's text is at most 32 MB. */
const maxFileBytes = 64 * 1024 * 1024;

/** Reads and parses a lesson file; a file that cannot be read is a problem too. */
export function readLessonFile(file: string): Result<Lesson, readonly LessonProblem[]> {
  try {
    if (statSync(file).size > maxFileBytes)
      return refused('too-large', `${file} is larger than 64 MB`, `${file} أكبر من 64 ميغابايت`);
    return readLesson(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused('not-json-object', `cannot read ${file}: ${reason}`, `تعذّرت قراءة ${file}: ${reason}`);
  }
}

function refused(code: LessonProblem['code'], en: string, ar: string): Result<never, readonly LessonProblem[]> {
  return err([{ path: '', code, message: { ar, en } }]);
}

/** A problem as one line of a terminal. */
export function problemLine({ path, code, message }: LessonProblem): string {
  return `${path === '' ? '(file)' : path}  ${code}  ${message.en}`;
}
