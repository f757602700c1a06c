import { graphemeLength, languages } from '@sanad/language';
import { expect, test } from 'vitest';
import { townLesson } from '../../../../tests/lint/fixture/fixture.ts';
import { indexLesson } from '../index-lesson.ts';
import { makeContext } from '../items/make-context.ts';
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
