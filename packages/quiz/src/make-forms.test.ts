import { readFileSync } from 'node:fs';
import { parseLesson, readLesson, type Blueprint, type Lesson } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { bandOf } from './assembly/candidate.ts';
import { indexLesson } from './index-lesson.ts';
import { makeForms } from './make-forms.ts';
import { makeQuiz } from './make-quiz.ts';

function sound(parsed: ReturnType<typeof parseLesson>): Lesson {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const file = readFileSync(new URL('../../../content/libya-2020.lesson.json', import.meta.url), 'utf8');
const benghazi = indexLesson(sound(readLesson(file)));
const library = indexLesson(sound(parseLesson(copyOfLibraryLesson())));
const languages = ['ar', 'en'] as const;

describe.each(languages)('forms in %s', (language) => {
  test('share no item where the lesson has enough', () => {
    const forms = makeForms(benghazi, { language, count: 10 }, 5);
    expect(forms.map(({ form }) => form)).toEqual(['A', 'B', 'C']);
    const ids = forms.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
    expect(forms.flatMap(({ shortfalls }) => shortfalls)).toEqual([]);
  });

  test('say how many they do not share where the lesson is too small', () => {
    const blueprint: Blueprint = { language, count: 4, types: ['short-answer'], aboveLocate: 0 };
    const forms = makeForms(library, blueprint, 5);
    const last = forms.at(-1);
    const before = new Set(forms.slice(0, -1).flatMap(({ items }) => items.map(({ id }) => id)));
    const own = last?.items.filter(({ id }) => !before.has(id)).length ?? 0;
    expect(own).toBeLessThan(last?.items.length ?? 0);
    expect(last?.shortfalls).toContainEqual({ reason: 'shared-with-another-form', asked: 4, made: own });
  });
});

describe.each(languages)('a blueprint with quotas in %s', (language) => {
  test('is filled line by line', () => {
    const quotas = { topics: { date: 2, source: 3 }, types: { 'true-false': 2 }, difficulties: { hard: 3 } } as const;
    for (const seed of [1, 2, 3]) {
      const { items, shortfalls } = makeQuiz(benghazi, { language, count: 12, quotas }, seed);
      const count = (holds: (item: (typeof items)[number]) => boolean): number => items.filter(holds).length;
      expect(shortfalls).toEqual([]);
      expect(count(({ topic }) => topic === 'date')).toBe(2);
      expect(count(({ topic }) => topic === 'source')).toBe(3);
      expect(count(({ type }) => type === 'true-false')).toBe(2);
      expect(count((item) => bandOf(item) === 'hard')).toBe(3);
    }
  });

  test('says which line the lesson cannot fill', () => {
    const quotas = { types: { map: 40 } };
    const { items, shortfalls } = makeQuiz(benghazi, { language, count: 40, quotas, aboveLocate: 0 }, 1);
    const made = items.filter(({ type }) => type === 'map').length;
    expect(shortfalls).toContainEqual({ reason: 'too-few-of-a-kind', of: 'map', asked: 40, made });
  });

  test('keeps to the length that a target shows, and still names the source of a claim', () => {
    const maxLength = { stem: 120, option: 75 };
    const { items } = makeQuiz(benghazi, { language, count: 30, maxLength, types: ['single-choice'] }, 1);
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) {
      expect([...item.stem].length).toBeLessThanOrEqual(120);
      if ('options' in item) for (const { text } of item.options) expect([...text].length).toBeLessThanOrEqual(75);
      if (item.chain.length === 0 || item.topic === 'source') continue;
      const nearest = benghazi.attributions.get(item.targets[0]?.fact ?? '')?.at(-1);
      const name = benghazi.entities.get(nearest?.via ?? nearest?.source ?? '')?.name[language] ?? '';
      expect(item.stem).toContain(name.split(' ').at(-1));
    }
  });
});
