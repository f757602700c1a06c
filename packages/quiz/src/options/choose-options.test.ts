import { readFileSync } from 'node:fs';
import { graphemeLength, languages } from '@sanad/language';
import { parseLesson } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { townLesson } from '../../../../tests/lint/fixture/fixture.ts';
import { indexLesson } from '../index-lesson.ts';
import { makeContext } from '../items/make-context.ts';
import { makeSingleChoice } from '../items/single-choice.ts';
import { slotsOf } from '../items/slots.ts';
import { attemptsFor } from '../assembly/attempts-for.ts';

test.each(languages)('no quoted line is offered beside one of less than half its length: %s', (language) => {
  const index = indexLesson(townLesson());
  const context = makeContext(index, language, 1);
  const items = index.lesson.facts
    .filter(({ relation }) => relation?.type === 'describes')
    .flatMap((fact) => attemptsFor(context, fact))
    .flatMap(({ outcome }) => (outcome.ok ? outcome.value : []));
  const quoting = items.flatMap((item) => (item.type === 'cloze-choice' ? [item.options] : []));
  expect(quoting).not.toEqual([]);
  for (const options of quoting) {
    const lengths = options.map(({ text }) => graphemeLength(text));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2 * Math.min(...lengths));
  }
});

test('people who belong where the key does stand beside it before others', () => {
  const file = new URL('../../../../content/libya-2020.lesson.json', import.meta.url);
  const parsed = parseLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const index = indexLesson(parsed.value);
  const slot = slotsOf(index.facts.get('sarraj-office')!).find(({ role }) => role === 'person')!;
  const libyans = ['Fayez al-Sarraj', 'Khalifa Haftar', 'Fathi Bashagha', 'Abdul Karim Hadia', 'Ahmed Maiteeq'];
  for (let seed = 1; seed <= 10; seed++) {
    const item = makeSingleChoice(makeContext(index, 'en', seed), slot);
    if (!item.ok) throw new Error(item.error);
    expect(libyans).toEqual(expect.arrayContaining(item.value.options.map(({ text }) => text)));
  }
});
