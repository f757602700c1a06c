import { expect, test } from 'vitest';
import { readLesson, type Lesson } from '@sanad/lesson';
import { figuresOf, shownLanguage } from './lesson-figures.ts';

function lessonOf(words: number): Lesson {
  const sentence = { id: 's1', paragraph: 1, text: { en: Array.from({ length: words }, () => 'word').join(' ') } };
  const read = readLesson(
    JSON.stringify({
      format: 'sanad-lesson/1',
      id: 'tiny',
      version: 1,
      state: 'draft',
      languages: ['en'],
      title: { en: 'A tiny lesson' },
      wording: 'retold',
      source: { language: 'en', paragraphs: 1 },
      passage: [[sentence]],
      entities: [],
      facts: [],
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test.each([
  [3, 1],
  [228, 1],
  [456, 2],
  [1000, 4],
])('%i English words take %i minutes', (words, minutes) => {
  expect(figuresOf(lessonOf(words), 'en').minutes).toBe(minutes);
});

test('a lesson without the app’s language is shown in its own', () => {
  expect(shownLanguage(lessonOf(3), 'ar')).toBe('en');
});
