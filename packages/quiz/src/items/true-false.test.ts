import { parseLesson } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { indexLesson } from '../index-lesson.ts';
import { makeContext } from './make-context.ts';
import { makeTrueFalse } from './true-false.ts';

test('a swapped date never takes words that only another sentence explains', () => {
  const lesson = copyOfLibraryLesson();
  const relative = { ar: 'في اليوم نفسه', en: 'that same day' };
  const retold = JSON.stringify(lesson)
    .replaceAll('في {9 أبريل 2024|', `{${relative.ar}|`)
    .replaceAll('on {9 April 2024|', `{${relative.en}|`)
    .replaceAll('then {Fez|fez} on {9 April 2024|', `then {Fez|fez} {${relative.en}|`)
    .replace('"edtf":"2024-04-09"', `"edtf":"2024-04-09","expression":${JSON.stringify(relative)}`);
  const parsed = parseLesson(JSON.parse(retold));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const index = indexLesson(parsed.value);
  const fact = index.facts.get('trip-tangier')!;
  for (let seed = 0; seed < 20; seed++) {
    const item = makeTrueFalse(makeContext(index, 'en', seed), { fact, role: 'date', reference: '@date' }, false);
    expect(item.ok && item.value.statement).toMatch(/on (?:9 April|12 May) 2024\.$/);
  }
});
