import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { tinyQuiz } from '../../../tests/sessions/tiny-quiz.ts';
import { parseQuiz } from './parse-quiz.ts';

const [first, ...rest] = tinyQuiz.items;
const damaged = (item: object): unknown => ({ ...tinyQuiz, items: [{ ...first, ...item }, ...rest] });

test('a quiz comes out as it went in, without what is not known of', () => {
  expect(parseQuiz(structuredClone(tinyQuiz))).toEqual({ ok: true, value: tinyQuiz });
  expect(parseQuiz({ ...tinyQuiz, room: 4 })).toEqual({ ok: true, value: tinyQuiz });
});

test.each([
  [[], '', 'Expected Object'],
  [{ ...tinyQuiz, title: undefined }, 'title', 'Expected string but received undefined'],
  [{ ...tinyQuiz, seed: 'seven' }, 'seed', 'Expected number but received "seven"'],
  [{ ...tinyQuiz, items: {} }, 'items', 'Expected Array but received Object'],
  [{ ...tinyQuiz, holds: { one: 'tight' } }, 'holds.one', 'Expected kept | locked but received "tight"'],
  [{ ...tinyQuiz, shortfalls: [{ reason: 'fog', asked: 1, made: 0 }] }, 'shortfalls.0.reason', 'received "fog"'],
  [damaged({ type: 'toString' }), 'items.0.type', 'received "toString"'],
  [damaged({ options: [{ id: 'a', text: null }] }), 'items.0.options.0.text', 'received null'],
  [damaged({ evidence: [{}] }), 'items.0.evidence.0.sentence', 'received undefined'],
])('what is wrong is named, and where (%#)', (input, path, reason) => {
  const parsed = parseQuiz(input);
  expect(parsed).toMatchObject({ ok: false, error: { path } });
  if (!parsed.ok) expect(parsed.error.reason).toContain(reason);
});

prop.prop([fc.jsonValue()])('whatever JSON it is given, it answers', (input) => {
  expect(parseQuiz(input).ok).toBe(false);
});

prop.prop([fc.nat(), fc.jsonValue()])('an item of which any field is anything is an item or refused', (at, value) => {
  const names = Object.keys(first ?? {});
  expect(() => parseQuiz(damaged({ [names[at % names.length] ?? 'id']: value }))).not.toThrow();
});
