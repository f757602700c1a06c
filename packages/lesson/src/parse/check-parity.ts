import { referencesIn } from '../marked-text.ts';
import type { Lesson } from '../model/lesson.ts';
import { problem, type LessonProblem } from './problem.ts';
import { textsOf } from './walk-texts.ts';

/** Finds sentences and statements whose languages do not mention the same things. */
export function checkParity(lesson: Lesson): readonly LessonProblem[] {
  return [...textsOf(lesson)].flatMap(({ path, text, kind }) => {
    if (kind === 'plain' || text.ar === undefined || text.en === undefined) return [];
    const arabic = new Set(referencesIn(text.ar));
    const english = new Set(referencesIn(text.en));
    const missing = (from: ReadonlySet<string>, to: ReadonlySet<string>) => [...from].filter((r) => !to.has(r));
    const onlyArabic = missing(arabic, english);
    const onlyEnglish = missing(english, arabic);
    if (onlyArabic.length + onlyEnglish.length === 0) return [];
    const list = (references: readonly string[]) => references.join(', ') || '–';
    return problem(
      path,
      'differing-references',
      `the languages mention different things; only in Arabic: ${list(onlyArabic)}; only in English: ${list(onlyEnglish)}`,
      `تختلف الإشارات بين اللغتين؛ في العربية وحدها: ${list(onlyArabic)}؛ وفي الإنجليزية وحدها: ${list(onlyEnglish)}`,
    );
  });
}
