import { readFileSync } from 'node:fs';
import { readLesson, type Item, type Quiz } from '@sanad/lesson';
import type { Result } from '@sanad/language';
import { describe, expect, test } from 'vitest';
import { indexLesson } from '../index-lesson.ts';
import { makeQuiz } from '../make-quiz.ts';
import { editItem } from './edit-item.ts';
import type { EditProblem, EditReason } from './edit-problem.ts';
import { holdItem, releaseItem } from './hold-items.ts';
import { moveItem } from './move-item.ts';
import { remakeQuiz } from './remake-quiz.ts';
import { replaceItem } from './replace-item.ts';
import { swapDistractor } from './swap-distractor.ts';

const file = readFileSync(new URL('../../../../content/rosetta-2016.lesson.json', import.meta.url), 'utf8');
const parsed = readLesson(file);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const index = indexLesson(parsed.value);
const quiz = makeQuiz(index, { language: 'en', count: 8 }, 11);

function done(result: Result<Quiz, EditProblem>): Quiz {
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

function reasonOf(result: Result<Quiz, EditProblem>): EditReason | undefined {
  return result.ok ? undefined : result.error.reason;
}

const idsOf = ({ items }: Quiz): readonly string[] => items.map(({ id }) => id);
const at = (made: Quiz, i: number): Item => {
  const item = made.items[i];
  if (!item) throw new Error(`no item ${String(i)}`);
  return item;
};

describe('rewording an item', () => {
  test('survives making the quiz anew', () => {
    const { id } = at(quiz, 2);
    const edited = done(editItem(quiz, id, { stem: 'What did the mission find?', feedback: 'See paragraph 3.' }));
    for (const seed of [1, 2, 3, 4]) {
      const anew = done(remakeQuiz(index, edited, seed));
      expect(anew.items.find((item) => item.id === id)?.stem).toBe('What did the mission find?');
      expect(new Set(idsOf(anew)).size).toBe(quiz.items.length);
      expect(idsOf(anew)).not.toEqual(idsOf(quiz));
    }
  });

  test('refuses an empty text, an unknown option and two options that say the same', () => {
    const choices = makeQuiz(index, { language: 'en', count: 8, types: ['single-choice'] }, 11);
    const [choice] = choices.items;
    if (choice?.type !== 'single-choice') throw new Error('no choice');
    const [a, b] = choice.options;
    expect(reasonOf(editItem(choices, choice.id, { stem: ' ' }))).toBe('empty-text');
    expect(reasonOf(editItem(choices, choice.id, { options: { nothing: 'x' } }))).toBe('no-such-option');
    expect(reasonOf(editItem(choices, choice.id, { options: { [a?.id ?? '']: b?.text.toUpperCase() ?? '' } }))).toBe(
      'same-texts',
    );
    expect(reasonOf(editItem(choices, 'nobody', { stem: 'x' }))).toBe('no-such-item');
    expect(reasonOf(editItem(choices, choice.id, { statement: 'x' }))).toBe('not-this-type');
  });
});

describe('a locked item', () => {
  test('stays in its place and as it is until it is released', () => {
    const item = at(quiz, 5);
    const locked = done(holdItem(quiz, item.id, 'locked'));
    expect(reasonOf(editItem(locked, item.id, { stem: 'x' }))).toBe('locked');
    expect(reasonOf(moveItem(locked, item.id, 0))).toBe('locked');
    expect(reasonOf(replaceItem(index, locked, item.id, 1))).toBe('locked');
    for (const seed of [1, 2, 3]) expect(at(done(remakeQuiz(index, locked, seed)), 5)).toEqual(item);
    const moved = done(moveItem(locked, at(locked, 0).id, 7));
    expect(at(moved, 5)).toEqual(item);
    expect([...idsOf(moved)].sort()).toEqual([...idsOf(quiz)].sort());
    expect(editItem(done(releaseItem(locked, item.id)), item.id, { stem: 'x' }).ok).toBe(true);
  });
});

describe('changing one item', () => {
  test('replaces it by another of a fact that the quiz does not ask', () => {
    for (const item of quiz.items) {
      const changed = done(replaceItem(index, quiz, item.id, 3));
      expect(idsOf(changed)).not.toContain(item.id);
      const facts = changed.items.flatMap(({ targets }) => [...new Set(targets.map(({ fact }) => fact))]);
      expect(new Set(facts).size).toBe(facts.length);
      expect(done(replaceItem(index, quiz, item.id, 3))).toEqual(changed);
    }
  });

  test('moves it and nothing else', () => {
    const { id } = at(quiz, 1);
    const moved = done(moveItem(quiz, id, 4));
    expect(idsOf(moved)[4]).toBe(id);
    expect(idsOf(moved).filter((other) => other !== id)).toEqual(idsOf(quiz).filter((other) => other !== id));
  });

  test('swaps a distractor for another, and never the key', () => {
    const asked = makeQuiz(index, { language: 'en', count: 12, types: ['single-choice'], aboveLocate: 0 }, 2);
    let swapped = 0;
    for (const item of asked.items) {
      if (item.type !== 'single-choice') continue;
      expect(reasonOf(swapDistractor(index, asked, { itemId: item.id, optionId: item.key, seed: 1 }))).toBe('is-key');
      const wrong = item.options.find(({ id }) => id !== item.key)?.id ?? '';
      const result = swapDistractor(index, asked, { itemId: item.id, optionId: wrong, seed: 1 });
      if (!result.ok) {
        expect(['nothing-else']).toContain(result.error.reason);
        continue;
      }
      swapped += 1;
      const changed = result.value.items.find(({ id }) => id === item.id);
      if (changed?.type !== 'single-choice') throw new Error('another type');
      expect(changed.options.map(({ id }) => id)).not.toContain(wrong);
      expect(changed.options).toHaveLength(item.options.length);
      expect(new Set(changed.options.map(({ text }) => text)).size).toBe(item.options.length);
    }
    expect(swapped).toBeGreaterThan(3);
  });
});
