import { err, ok, type Result } from '@sanad/language';
import { problem, quoted, type LessonProblem } from '../parse/problem.ts';

/** A lesson file's content before it is known to be one. */
export type RawLesson = Readonly<Record<string, unknown>>;

/** Turns a file of one format number into the next; must not rely on more than the older format promised. */
export type Migration = (lesson: RawLesson) => RawLesson;

/**
 * Entry n upgrades format n + 1 to n + 2, so the newest format is the list's length + 1.
 * Append only; never edit a shipped entry.
 */
export const migrations: readonly Migration[] = [];

/** Brings a file to the newest format; refuses one that is newer than this program, or no lesson at all. */
export function migrate(raw: RawLesson, steps: readonly Migration[] = migrations): Result<RawLesson, LessonProblem> {
  const newest = steps.length + 1;
  const format = raw['format'];
  const number = typeof format === 'string' ? /^sanad-lesson\/([1-9]\d{0,3})$/.exec(format)?.[1] : undefined;
  if (number === undefined) {
    const said = typeof format === 'string' ? `"${quoted(format)}"` : 'nothing';
    return err(
      problem(
        'format',
        'unknown-format',
        `a lesson file says "format": "sanad-lesson/${String(newest)}"; this one says ${said}`,
        `يُكتب في ملف الدرس "format": "sanad-lesson/${String(newest)}"، وليس هذا الملف كذلك`,
      ),
    );
  }
  if (Number(number) > newest) {
    return err(
      problem(
        'format',
        'newer-format',
        `this lesson was made by a newer Sanad (format ${number}; this one reads up to ${String(newest)}). Update Sanad and open it again; the file is unchanged`,
        `صُنع هذا الدرس بإصدار أحدث من سند (الصيغة ${number}، وهذا الإصدار يقرأ حتى ${String(newest)}). حدّث سند ثم افتحه من جديد؛ الملف لم يتغيّر`,
      ),
    );
  }
  const migrated = steps.slice(Number(number) - 1).reduce<RawLesson>((lesson, step) => step(lesson), raw);
  return ok({ ...migrated, format: `sanad-lesson/${String(newest)}` });
}
