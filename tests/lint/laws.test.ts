import { readFileSync } from 'node:fs';
import { fc, test as prop } from '@fast-check/vitest';
import { itemTypes, parseLesson, type Item } from '@sanad/lesson';
import { indexLesson, lintItem, lintQuiz, makeQuiz } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';
import { arbitraryItem } from './arbitrary-item.ts';

const file = new URL('../../content/libya-2020.lesson.json', import.meta.url);
const lesson = parseLesson(JSON.parse(readFileSync(file, 'utf8')));
if (!lesson.ok) throw new Error('the first lesson does not parse');
const index = indexLesson(lesson.value);
const facts = lesson.value.facts.slice(0, 30).map(({ id }) => id);
const item = arbitraryItem(facts);

describe('the linter', () => {
  prop.prop([item])('says the same of any item twice, with a reason in both languages', (any) => {
    const findings = lintItem(any, { index });
    expect(lintItem(structuredClone(any), { index })).toEqual(findings);
    for (const { message, value } of findings) {
      expect(message.ar).not.toBe('');
      expect(message.en).not.toBe('');
      expect(value).not.toBeNaN();
    }
    expect(lintItem(any).length).toBe(findings.length);
  });

  prop.prop([fc.array(item, { maxLength: 8 })])('reads any items as a quiz', (items) => {
    expect(lintQuiz({ items })).toEqual(lintQuiz({ items: structuredClone(items) }));
  });

  prop.prop([item])('passes no rule that needs a lesson without one', (any) => {
    const needy = lintItem(any).filter(({ rule }) => ['I15', 'F1', 'F2'].includes(rule));
    expect(needy.every(({ verdict }) => verdict === 'not-applicable')).toBe(true);
  });

  const long = 'كلمة غير '.repeat(1200);
  test.each(itemTypes)('comes to an end on texts of 10,000 characters: %s', (type) => {
    const [some] = fc.sample(
      item.filter((any) => any.type === type),
      { numRuns: 1, seed: 7 },
    );
    expect(lintItem(lengthened(some!, long), { index }).length).toBeGreaterThan(0);
  });

  test('changes nothing of a quiz that it reads', () => {
    const quiz = makeQuiz(index, { language: 'ar', count: 10 }, 4);
    const before = JSON.stringify(quiz);
    lintQuiz(quiz);
    for (const one of quiz.items) lintItem(one, { index });
    expect(JSON.stringify(quiz)).toBe(before);
  });
});

/** An item whose every text is long, and whose every list has four long and nearly equal texts. */
function lengthened(some: Item, long: string): Item {
  const list = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, text: `${long}${String(i)}`, at: [0, 0] as const }));
  const texts = { stem: long, feedback: long, statement: long, keyText: long, modelAnswer: long };
  const lists = { options: list, entries: list, prompts: list, places: list };
  const present = Object.entries({ ...texts, ...lists }).filter(([name]) => name in some);
  return { ...some, ...Object.fromEntries(present) };
}
