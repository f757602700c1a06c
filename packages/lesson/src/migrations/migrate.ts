import { err, ok, type Result } from '@sanad/language';
import { fault, type Fault } from '../parse/fault.ts';
import { quoted } from '../parse/problem.ts';

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
export function migrate(raw: RawLesson, steps: readonly Migration[] = migrations): Result<RawLesson, Fault> {
  const newest = steps.length + 1;
  const format = raw['format'];
  const number = typeof format === 'string' ? /^sanad-lesson\/([1-9]\d{0,3})$/.exec(format)?.[1] : undefined;
  if (number === undefined) {
    const said = typeof format === 'string' ? `"${quoted(format)}"` : 'nothing';
    return err(fault('format', 'unknown-format', 'unknownFormat', String(newest), said));
  }
  if (Number(number) > newest) return err(fault('format', 'newer-format', 'newerFormat', number, String(newest)));
  const migrated = steps.slice(Number(number) - 1).reduce<RawLesson>((lesson, step) => step(lesson), raw);
  return ok({ ...migrated, format: `sanad-lesson/${String(newest)}` });
}
