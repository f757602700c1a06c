import { parseLesson, type Item } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { libraryLesson } from '../../../tests/lessons/library-lesson.ts';
import { attemptsFor } from './assembly/attempts-for.ts';
import { explainItem } from './explain.ts';
import { makeContext } from './items/make-context.ts';
import { indexLesson } from './index-lesson.ts';

const parsed = parseLesson(libraryLesson);
if (!parsed.ok) throw new Error('the library lesson does not parse');
const index = indexLesson(parsed.value);
const fact = index.facts.get('trip-fez')!;

function itemsAbout(role: string): readonly Item[] {
  const attempts = attemptsFor(makeContext(index, 'en', 1), fact, ['single-choice']);
  return attempts.flatMap(({ outcome, target }) => (outcome.ok && target.role === role ? outcome.value : []));
}

describe('an explanation', () => {
  test('names the fact whose answer a rival is, and the key that excludes it', () => {
    const [item] = itemsAbout('place');
    const rival = explainItem(index, item!).find(({ origin }) => origin === 'rival');
    expect(rival?.why.en).toContain('visited');
    expect(rival?.proof.en).toMatch(/^Given .*, there is one answer: Fez\.$/);
    expect(rival?.proof.ar).toContain('فاس');
  });

  test('says of every wrong option why it is there and what shows it wrong, in both languages', () => {
    for (const item of [...itemsAbout('place'), ...itemsAbout('date')]) {
      const wrong = 'options' in item ? item.options.filter(({ id }) => id !== item.key) : [];
      const explained = explainItem(index, item);
      expect(explained.map(({ option }) => option)).toEqual(wrong.map(({ id }) => id));
      for (const { why, proof } of explained) {
        for (const text of [why.ar, why.en, proof.ar, proof.en]) expect(text).not.toBe('');
      }
    }
  });

  test('calls an option that somebody typed by that name, and claims no proof', () => {
    const [item] = itemsAbout('place');
    if (item?.type !== 'single-choice') throw new Error('no choice item');
    const typed = { ...item, options: [...item.options, { id: 'mine', text: 'The garden shed' }] };
    expect(explainItem(index, typed).at(-1)).toMatchObject({
      origin: 'typed',
      proof: { en: 'The lesson does not know it.' },
    });
  });
});
