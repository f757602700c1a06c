import { readFileSync } from 'node:fs';
import { readLesson, type Lesson } from '@sanad/lesson';
import { attemptsFor, indexLesson, makeContext, makeQuiz } from '@sanad/quiz';
import { describe, expect, test } from 'vitest';

// A lesson about a space mission: what holds of it holds of no one country or subject.

const lesson = lessonOf('rosetta-2016');
const index = indexLesson(lesson);

function lessonOf(name: string): Lesson {
  const read = readLesson(readFileSync(new URL(`../../content/${name}.lesson.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test('the lesson is reviewed, in both languages', () => {
  expect(lesson.state).toBe('reviewed');
  expect(lesson.languages).toEqual(['ar', 'en']);
});

test('no English statement puts "the" before a name that takes none', () => {
  const context = makeContext(index, 'en', 1);
  const statements = lesson.facts.flatMap((fact) =>
    attemptsFor(context, fact, ['true-false']).flatMap(({ outcome }) =>
      outcome.ok && outcome.value.type === 'true-false' ? outcome.value.statement : [],
    ),
  );
  expect(statements.length).toBeGreaterThan(50);
  expect(statements.filter((statement) => /\b[Tt]he (?:Astrium|Nature|Science)\b/u.test(statement))).toEqual([]);
});

test.each(['libya-2020', 'rosetta-2016'])('no item of %s says a word twice in a row', (name) => {
  const both = lessonOf(name);
  const items = (['ar', 'en'] as const).flatMap((language) => {
    const context = makeContext(indexLesson(both), language, 1);
    return both.facts.flatMap((fact) =>
      attemptsFor(context, fact).flatMap(({ outcome }) => (outcome.ok ? outcome.value : [])),
    );
  });
  const shown = items.flatMap((item) => {
    if (item.type === 'true-false') return [item.stem, item.statement];
    if (item.type !== 'cloze-choice') return [item.stem];
    return item.options.map(({ text }) => `${item.blank.before}${text}${item.blank.after}`);
  });
  expect(shown.filter((text) => /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(text))).toEqual([]);
});

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test('at least thirty facts give an item', () => {
    const context = makeContext(index, language, 1);
    const asked = lesson.facts.filter((fact) => attemptsFor(context, fact).some(({ outcome }) => outcome.ok));
    expect(asked.length).toBeGreaterThanOrEqual(30);
  });

  test.each([1, 2, 3, 4, 5])('twenty items from seed %i fall short of nothing', (seed) => {
    const { items, shortfalls } = makeQuiz(index, { language, count: 20 }, seed);
    expect(items).toHaveLength(20);
    expect(shortfalls).toEqual([]);
  });

  test('a thing is asked for by its own noun, among things of that noun', () => {
    const context = makeContext(index, language, 1);
    const found = lesson.facts.find(({ id }) => id === 'detect-glycine');
    if (!found) throw new Error('detect-glycine');
    const stems = attemptsFor(context, found, ['single-choice']).flatMap(({ outcome }) =>
      outcome.ok ? outcome.value.stem : [],
    );
    expect(stems).toEqual([expect.stringContaining({ ar: 'أيّ أداة', en: 'which instrument' }[language])]);
  });

  test('a date still to come stands among dates still to come', () => {
    const due = lesson.facts.find(({ id }) => id === 'tgo-due');
    if (!due) throw new Error('tgo-due');
    const options = attemptsFor(makeContext(index, language, 1), due, ['single-choice']).flatMap(({ outcome }) =>
      outcome.ok && outcome.value.type === 'single-choice' && outcome.value.topic === 'date'
        ? outcome.value.options
        : [],
    );
    expect(options.length).toBeGreaterThan(2);
    for (const { text } of options) expect(text).toMatch(/(أكتوبر|نوفمبر|ديسمبر|October|November|December) 2016/u);
  });
});
