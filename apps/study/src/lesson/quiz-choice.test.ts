import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { blueprintOf, parseSeed, settingsOf, toggled, usualChoice } from './quiz-choice.ts';

const usual = usualChoice('ar', 10);

test.prop([fc.integer({ min: 0, max: 2 ** 32 - 1 })])('a seed is read in either kind of digits', (seed) => {
  const arabic = String(seed).replace(/\d/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
  expect(parseSeed(String(seed))).toEqual({ ok: true, value: seed });
  expect(parseSeed(` ${arabic} `)).toEqual({ ok: true, value: seed });
});

test.each(['-1', '1.5', 'abc', '4294967296', '1e3'])('%s is no seed', (text) => {
  expect(parseSeed(text)).toEqual({ ok: false, error: 'bad-seed' });
});

test('the usual choice leaves topics and types to the library', () => {
  expect(blueprintOf(usual)).toEqual({
    ok: true,
    value: { blueprint: { language: 'ar', count: 10 }, seed: undefined },
  });
});

test('a topic taken out is not asked about', () => {
  const chosen = blueprintOf({ ...usual, topics: toggled(usual.topics, 'date') });
  expect(chosen.ok && chosen.value.blueprint.topics).not.toContain('date');
});

test('a choice without topics or types says what to pick', () => {
  expect(blueprintOf({ ...usual, topics: new Set() })).toEqual({ ok: false, error: 'pick-topic' });
  expect(blueprintOf({ ...usual, types: new Set() })).toEqual({ ok: false, error: 'pick-type' });
});

test('what is not chosen is not in the settings, and an exam has no tries', () => {
  expect(settingsOf(usual)).toEqual({ mode: 'practice' });
  expect(settingsOf({ ...usual, mode: 'exam', tries: 3, minutes: 10, certainty: true })).toEqual({
    mode: 'exam',
    minutes: 10,
    certainty: true,
  });
});
