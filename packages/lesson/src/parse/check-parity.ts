import type { Mention } from '../marked-text.ts';
import type { Reference } from '../model/lesson.ts';
import { problem, type LessonProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** Finds sentences and statements whose languages do not mention the same things. */
export function checkParity({ passage, statements }: Reading): readonly LessonProblem[] {
  return [...passage, ...statements].flatMap(({ path, mentions: { ar, en } }) => {
    if (ar === undefined || en === undefined) return [];
    const onlyArabic = missing(ar, en);
    const onlyEnglish = missing(en, ar);
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

/** What some mentions refer to and others do not, each once. */
function missing(from: readonly Mention[], to: readonly Mention[]): readonly Reference[] {
  const there = new Set(to.map(({ reference }) => reference));
  const absent = from.filter(({ reference }) => !there.has(reference));
  return absent.length === 0 ? [] : [...new Set(absent.map(({ reference }) => reference))];
}
