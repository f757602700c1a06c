import { readFileSync } from 'node:fs';
import { parseLesson } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { copyOfLibraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import { gradeResponse } from '../grading/grade-response.ts';
import { indexLesson } from '../index-lesson.ts';
import { makeClozeTyped } from './cloze-typed.ts';
import { makeContext } from './make-context.ts';
import { makeShortAnswer } from './short-answer.ts';
import { slotsOf } from './slots.ts';

test('the name of the province is not taken for its city', () => {
  const lesson = copyOfLibraryLesson();
  const province = { id: 'province', type: 'place', kind: 'region', name: { ar: 'إقليم فاس', en: 'Fez province' } };
  const parsed = parseLesson({ ...lesson, entities: [...lesson.entities, province] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const context = makeContext(indexLesson(parsed.value), 'ar', 1);
  const fact = context.index.facts.get('trip-fez')!;
  const item = makeShortAnswer(context, { fact, role: 'place', reference: 'fez' });
  if (!item.ok) throw new Error(item.error);
  expect(gradeResponse(item.value, { type: 'text', text: 'إقليم فاس' }).verdict).toBe('wrong');
  expect(gradeResponse(item.value, { type: 'text', text: 'مدينة فاس' }).verdict).toBe('right');
});

test.each([
  ['من اكتشف المذنّب 67 بي؟', 'several-answers'],
  ['من اكتشف المذنّب 67 بي مع سفيتلانا غيراسيمنكو؟', 'كليم تشوريوموف'],
])('one of two discoverers is asked only beside the other: %s', (ar, outcome) => {
  const file = new URL('../../../../content/rosetta-2016.lesson.json', import.meta.url);
  const parsed = parseLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const facts = parsed.value.facts.map((fact) =>
    fact.id === 'discovery' ? { ...fact, ask: { churyumov: { ar } } } : fact,
  );
  const index = indexLesson({ ...parsed.value, facts });
  const slot = { fact: index.facts.get('discovery')!, role: 'actor', reference: 'churyumov' };
  const item = makeShortAnswer(makeContext(index, 'ar', 1), slot);
  expect(item.ok ? item.value.keyText : item.error).toBe(outcome);
});

test.each([
  ['ar', 'nouvel-africom-published', 'document'],
  ['en', 'nouvel-africom-published', 'document'],
  ['ar', 'trip-zuwara', 'actor'],
] as const)('no name is typed whose telling words the question says: %s, %s', (language, id, role) => {
  const file = new URL('../../../../content/libya-2020.lesson.json', import.meta.url);
  const parsed = parseLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const context = makeContext(indexLesson(parsed.value), language, 1);
  const slot = slotsOf(context.index.facts.get(id)!).find((one) => one.role === role)!;
  expect(makeShortAnswer(context, slot)).toEqual({ ok: false, error: 'key-in-stem' });
  expect(makeClozeTyped(context, slot)).toEqual({ ok: false, error: 'key-in-stem' });
});
