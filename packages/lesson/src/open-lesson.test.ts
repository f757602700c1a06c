import { expect, test } from 'vitest';
import { libraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { openLesson } from './open-lesson.ts';
import { parseLesson } from './parse-lesson.ts';

test('a page opens what everyone opens, and finds the same where it cannot', () => {
  expect(openLesson(libraryLesson)).toEqual(parseLesson(libraryLesson));
  const [first, ...rest] = libraryLesson.facts;
  for (const damaged of [
    [],
    { ...libraryLesson, format: 'sanad-lesson/99' },
    { ...libraryLesson, title: 7 },
    { ...libraryLesson, facts: [{ ...first, evidence: ['nowhere'] }, ...rest] },
  ]) {
    const opened = openLesson(damaged);
    expect(opened.ok).toBe(false);
    expect(opened).toEqual(parseLesson(damaged));
  }
});

test('whether a reviewed lesson is well written is not looked into on a page', () => {
  const [first, ...rest] = libraryLesson.facts;
  const once = { ...libraryLesson, facts: [first, { ...first, id: 'once-more' }, ...rest] };
  expect(parseLesson(once).ok).toBe(false);
  expect(openLesson(once).ok).toBe(true);
});
