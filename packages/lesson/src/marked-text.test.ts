import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseMarked, plainText, printMarked, readMarked, referencesIn } from './marked-text.ts';

const surface = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');
const reference = fc.stringMatching(/^@?[a-z][a-z0-9-]{0,8}$/);
const runs = fc
  .array(fc.oneof(fc.record({ text: surface }), fc.record({ text: surface, reference })))
  .map((all) => all.filter((run, i) => 'reference' in run || !(all[i - 1] && !('reference' in (all[i - 1] ?? {})))));

describe('marked text', () => {
  test('splits into plain runs and mentions', () => {
    expect(parseMarked('سافر {الوفد|delegation} إلى {زوارة|zuwara}.')).toEqual([
      { text: 'سافر ' },
      { text: 'الوفد', reference: 'delegation' },
      { text: ' إلى ' },
      { text: 'زوارة', reference: 'zuwara' },
      { text: '.' },
    ]);
  });

  test('reads escaped braces and bars as characters', () => {
    expect(plainText('a \\{b\\|c\\} {x\\|y|z}')).toBe('a {b|c} x|y');
    expect(referencesIn('a \\{b\\|c\\} {x\\|y|z}')).toEqual(['z']);
  });

  test.each([
    ['{a|b', 'unclosed-mention'],
    ['{a {b|c}|d}', 'nested-mention'],
    ['{a}', 'mention-without-reference'],
    ['{a|}', 'mention-without-reference'],
    ['{ |b}', 'empty-mention'],
    ['a } b', 'stray-brace'],
  ])('%s is refused as %s', (text, code) => {
    expect(readMarked(text)).toMatchObject({ ok: false, error: { code } });
  });

  prop.prop([runs])('what is printed is read back', (value) => {
    expect(parseMarked(printMarked(value))).toEqual(value);
    expect(referencesIn(printMarked(value))).toEqual(value.flatMap((run) => ('reference' in run ? run.reference : [])));
  });
});
