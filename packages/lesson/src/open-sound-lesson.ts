import { err, ok, type Result } from '@sanad/language';
import type { Lesson } from './model/lesson.ts';
import { fits, type JsonSchema } from './parse/fits.ts';
import { lessonFormat } from './parse/lesson-format.ts';
import { soundLesson } from './parse/sound-lesson.ts';

/**
 * The lesson that `openLesson` opens, for a page that counts bytes; undefined for what is not surely one, of which
 * `openLesson` has the last word.
 */
export function openSoundLesson(input: unknown): Lesson | undefined {
  const schema = JSON.parse(lessonFormat) as JsonSchema;
  const sound = soundLesson(input, (raw): Result<Lesson, readonly never[]> =>
    isLesson(schema, raw) ? ok(raw) : err([]),
  );
  return sound.ok ? sound.value.lesson : undefined;
}

function isLesson(schema: JsonSchema, raw: object): raw is Lesson {
  return fits(schema, raw);
}
