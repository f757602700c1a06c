import { readFileSync } from 'node:fs';
import { fc, test as prop } from '@fast-check/vitest';
import { compareTyped, foldText, type Language } from '@sanad/language';
import { parseLesson, readLesson, type Item, type Lesson } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { libraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { isAboveLocate } from './assembly/candidate.ts';
import { gradeResponse } from './grading/grade-response.ts';
import { keyResponse } from './grading/key-response.ts';
import { indexLesson } from './index-lesson.ts';
import { makeQuiz } from './make-quiz.ts';

const lesson = (parsed: ReturnType<typeof parseLesson>): Lesson => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};
const library = indexLesson(lesson(parseLesson(libraryLesson)));
const benghazi = indexLesson(
  lesson(readLesson(readFileSync(new URL('../../../content/libya-2020.lesson.json', import.meta.url), 'utf8'))),
);

/** Quizzes made for each law; the soak asks for more. */
const quizzes = { numRuns: Number(process.env['SANAD_QUIZZES'] ?? 12) };

const language = fc.constantFrom<Language>('ar', 'en');
const seed = fc.integer();

/** What is asked of a whole fact: who says it, in which voice, where; nothing that it says of anyone. */
const rolesOfWholeFacts = [
  'source',
  'origin',
  'chain',
  'voice',
  'kind',
  'evidence',
  'compare',
  'opinion',
  'not-quoted',
];

function optionsOf(item: Item): readonly string[] {
  return item.type === 'single-choice' || item.type === 'cloze-choice' ? item.options.map(({ text }) => text) : [];
}

describe('makeQuiz', () => {
  prop.prop([language, seed], quizzes)('gives the same quiz for the same seed', (language, seed) => {
    expect(makeQuiz(benghazi, { language, count: 10 }, seed)).toEqual(
      makeQuiz(benghazi, { language, count: 10 }, seed),
    );
  });

  test('gives this quiz for this seed on every machine', () => {
    const ids = makeQuiz(library, { language: 'ar', count: 4 }, 7).items.map(({ id }) => id);
    expect(ids).toMatchInlineSnapshot(`
      [
        "fchog4m6f11ft",
        "edl57tovq26tl",
        "elpk2o8g6pq6v",
        "30rinocvn1jkp",
      ]
    `);
  });

  prop.prop([language, seed], quizzes)('keeps its laws for any seed', (language, seed) => {
    const quiz = makeQuiz(benghazi, { language, count: 20 }, seed);
    expect(quiz.items).toHaveLength(20);
    expect(quiz.shortfalls).toEqual([]);
    const facts = quiz.items.flatMap(({ targets }) => targets.map(({ fact }) => fact));
    expect(new Set(facts).size).toBe(facts.length);
    expect(quiz.items.filter(isAboveLocate).length).toBeGreaterThanOrEqual(8);
    expect(new Set(quiz.items.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(4);
    const paragraphs = quiz.items.flatMap((item) => item.evidence.map(({ paragraph }) => paragraph));
    expect(new Set(paragraphs).size).toBeGreaterThanOrEqual(8);
    for (const item of quiz.items) {
      const options = optionsOf(item).map(foldText);
      expect(new Set(options).size).toBe(options.length);
      expect(item.evidence.some(({ supports }) => supports)).toBe(true);
    }
  });

  prop.prop([language, seed], quizzes)('grades its own key right and every other option wrong', (language, seed) => {
    for (const item of makeQuiz(benghazi, { language, count: 20 }, seed).items) {
      expect(gradeResponse(item, keyResponse(item))).toMatchObject({ verdict: 'right', points: 1 });
      if ('options' in item && typeof item.key === 'string') {
        for (const { id } of item.options.filter((option) => option.id !== item.key)) {
          expect(gradeResponse(item, { type: 'choice', option: id }).verdict).toBe('wrong');
        }
      }
      if (item.type === 'true-false') {
        expect(gradeResponse(item, { type: 'truth', value: !item.key }).verdict).toBe('wrong');
      }
      if (item.type === 'short-answer') {
        for (const other of item.key.others) {
          expect(compareTyped({ ...item.key, language, typed: other })).toBe('wrong');
        }
      }
    }
  });

  prop.prop([language, seed], quizzes)('puts the key at every place about as often', (language, seed) => {
    const { items } = makeQuiz(benghazi, { language, count: 20 }, seed);
    const places = items.flatMap((item) =>
      (item.type === 'single-choice' || item.type === 'cloze-choice') &&
      item.topic !== 'date' &&
      item.topic !== 'number'
        ? item.options.findIndex(({ id }) => id === item.key)
        : [],
    );
    const counts = [0, 1, 2].map((place) => places.filter((p) => p === place).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(4);
  });

  prop.prop([seed], quizzes)(
    'asks a judgement and an accusation only as a whole, never for what they say of people',
    (seed) => {
      for (const item of makeQuiz(benghazi, { language: 'en', count: 20 }, seed).items) {
        for (const { fact, role } of item.targets) {
          const { nature, relation } = benghazi.facts.get(fact) ?? {};
          const accuses = relation?.type === 'recruits' || relation?.type === 'promises';
          if (nature === 'judgement' || accuses) expect(rolesOfWholeFacts).toContain(role.split(':')[0]);
        }
      }
    },
  );

  test('says honestly when the lesson gives fewer items than asked for', () => {
    const quiz = makeQuiz(library, { language: 'en', count: 50 }, 1);
    expect(quiz.shortfalls).toContainEqual({ reason: 'too-few-facts', asked: 50, made: quiz.items.length });
    expect(quiz.items.length).toBeGreaterThanOrEqual(4);
  });

  test('keeps to the types and topics of its blueprint', () => {
    const quiz = makeQuiz(
      benghazi,
      { language: 'ar', count: 5, types: ['short-answer'], topics: ['place', 'date'] },
      3,
    );
    expect(quiz.items.length).toBeGreaterThan(0);
    for (const item of quiz.items) {
      expect(item.type).toBe('short-answer');
      expect(['place', 'date']).toContain(item.topic);
    }
  });

  test('makes an empty quiz of a lesson without facts', () => {
    const empty = indexLesson({ ...library.lesson, facts: [] });
    expect(makeQuiz(empty, { language: 'ar', count: 3 }, 1)).toMatchObject({
      items: [],
      shortfalls: [{ asked: 3, made: 0 }],
    });
  });
});
