import { readFileSync } from 'node:fs';
import type { Language } from '@sanad/language';
import { parseLesson, type Item } from '@sanad/lesson';
import { attemptsFor, indexLesson, lintItem, lintQuiz, makeContext, makeQuiz, type LessonIndex } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';

/** Quizzes for each lesson and language: few with every run of the tests, 200 in a soak. */
const seeds = Number(process.env['SANAD_RUNS'] ?? 0) > 0 ? 200 : 4;
const mostFlaws = 0.05;

const lessons = ['libya-2020', 'rosetta-2016'].flatMap((name) =>
  (['ar', 'en'] as const).map((language) => ({ name, language })),
);

function indexed(name: string): LessonIndex {
  const file = new URL(`../../content/${name}.lesson.json`, import.meta.url);
  const lesson = parseLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!lesson.ok) throw new Error(JSON.stringify(lesson.error[0]));
  return indexLesson(lesson.value);
}

/** What is wrong with items, the broken promises and the rest apart. */
function flawsIn(items: readonly Item[], index: LessonIndex): { readonly guaranteed: string[]; readonly all: number } {
  const found = items.flatMap((item) =>
    lintItem(item, { index })
      .filter(({ verdict }) => verdict === 'flaw' || verdict === 'unproved')
      .map((finding) => ({ ...finding, says: `${finding.rule} ${item.type}: ${item.stem} ${finding.message.en}` })),
  );
  return {
    guaranteed: found.filter(({ grade }) => grade === 'guaranteed').map(({ says }) => says),
    all: found.length,
  };
}

function bankOf(index: LessonIndex, language: Language): readonly Item[] {
  const context = makeContext(index, language, 1);
  return index.lesson.facts
    .flatMap((fact) => attemptsFor(context, fact))
    .flatMap(({ outcome }) => (outcome.ok ? outcome.value : []));
}

describe.each(lessons)('$name in $language', ({ name, language }) => {
  const index = indexed(name);

  test('every item that the lesson gives keeps what our generator promises', () => {
    const items = bankOf(index, language);
    const flaws = flawsIn(items, index);
    expect(flaws.guaranteed).toEqual([]);
    expect(flaws.all / items.length).toBeLessThanOrEqual(mostFlaws);
  });

  test('quizzes of 20 items keep it too, and the rules for their items together', () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const quiz = makeQuiz(index, { language, count: 20 }, seed);
      expect(flawsIn(quiz.items, index).guaranteed).toEqual([]);
      const broken = lintQuiz(quiz).filter(({ grade, verdict }) => grade === 'guaranteed' && verdict === 'flaw');
      expect(broken.map(({ rule, message }) => `seed ${String(seed)} ${rule} ${message.en}`)).toEqual([]);
    }
  });
});
