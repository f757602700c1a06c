import { readFileSync } from 'node:fs';
import { languages } from '@sanad/language';
import { parseLesson } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { indexLesson } from '../index-lesson.ts';
import { makeQuiz } from '../make-quiz.ts';
import { candidateOf } from './candidate.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

test('a small lesson asks every fact it can, the told key before the stem that tells it', () => {
  const lesson = copyOfLibraryLesson();
  lesson.facts = lesson.facts.filter(({ id }) => id === 'hala-office');
  const visit = {
    ...copyOfLibraryLesson().facts[0],
    id: 'hala-trip',
    statement: { ar: 'زارت {هالة نور|hala} {المكتبة|library}.', en: '{Hala Nour|hala} visited the {library|library}.' },
    values: { date: { type: 'date', edtf: '2024-03-03' } },
    relation: { type: 'visit', actor: 'hala', place: 'tangier', date: '@date' },
    ask: { '@date': { ar: 'متى زارت هالة نور طنجة؟', en: 'When did Hala Nour visit Tangier?' } },
    evidence: ['s3'],
  };
  const parsed = parseLesson({
    ...lesson,
    state: 'draft',
    passage: lesson.passage,
    facts: [...lesson.facts, visit, ...kept()],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const index = indexLesson(parsed.value);
  for (const seed of seeds) {
    const { items } = makeQuiz(index, { language: 'en', count: 2, types: ['short-answer'], aboveLocate: 0 }, seed);
    expect(items).toHaveLength(2);
    const told = items.findIndex((item) => item.type === 'short-answer' && item.keyText === 'Hala Nour');
    const teller = items.findIndex(({ stem }) => stem.includes('Hala Nour'));
    if (told >= 0 && teller >= 0) expect(told).toBeLessThan(teller);
  }
});

test('a quiz asks no question twice, whatever the answers', () => {
  const file = new URL('../../../../content/libya-2020.lesson.json', import.meta.url);
  const parsed = parseLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const index = indexLesson(parsed.value);
  for (const language of languages) {
    for (const seed of seeds.slice(0, 4)) {
      const { items } = makeQuiz(index, { language, count: 30 }, seed);
      const questions = items.map((item) => candidateOf(item).question);
      expect(questions.filter((question, at) => questions.indexOf(question) < at)).toEqual([]);
    }
  }
});

/** Facts whose values the passage mentions, in a weight that is not asked. */
function kept() {
  const ids = ['trip-tangier', 'trip-fez', 'trip-oujda', 'rooms'];
  return copyOfLibraryLesson()
    .facts.filter(({ id }) => ids.includes(id))
    .map((fact) => ({ ...fact, weight: 'detail' }));
}
