import { parseLesson } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { libraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { indexLesson } from '../lesson-index.ts';
import { makeQuiz } from '../make-quiz.ts';

const parsed = parseLesson(libraryLesson);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const index = indexLesson(parsed.value);

describe.each(['ar', 'en'] as const)('hints in %s', (language) => {
  test('the last one is the sentence of the evidence without the key’s own words, and no more is hidden', () => {
    const { items } = makeQuiz(index, { language, count: 20, types: ['single-choice', 'short-answer'] }, 1);
    expect(items.length).toBeGreaterThan(5);
    for (const { hints, evidence } of items) {
      const [sentence] = evidence.filter(({ supports }) => supports);
      const runs = sentence?.runs ?? [];
      if (!runs.some(({ mark }) => mark === 'key')) continue;
      const shown = runs.map(({ text, mark }) => (mark === 'key' ? '…' : text)).join('');
      expect(hints.at(-1)?.endsWith(shown)).toBe(true);
    }
  });
});
