import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { letterDiff } from './letter-diff.ts';

const letters = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت', 'أ', 'إ', 'ة', 'ه', 'ي', 'ى', 'س'), maxLength: 12 });
const harakat = fc.constantFrom('\u064E', '\u064F', '\u0651', '\u0640');

describe('the letters of a typed answer', () => {
  test('are told apart as the same, too many and missing, neighbours together', () => {
    expect(letterDiff('زوراة', 'زوارة')).toEqual([
      { kind: 'same', text: 'زو' },
      { kind: 'extra', text: 'ر' },
      { kind: 'same', text: 'ا' },
      { kind: 'missing', text: 'ر' },
      { kind: 'same', text: 'ة' },
    ]);
    expect(letterDiff('Tripoly', 'tripoli')).toEqual([
      { kind: 'same', text: 'tripol' },
      { kind: 'extra', text: 'y' },
      { kind: 'missing', text: 'i' },
    ]);
  });

  test('differ by a hamza and not by harakat', () => {
    expect(letterDiff('سرت', 'سُرْت')).toEqual([{ kind: 'same', text: 'سُرْت' }]);
    expect(letterDiff('احمد', 'أحمد').map(({ kind }) => kind)).toEqual(['extra', 'missing', 'same']);
  });

  prop.prop([letters, letters])('give back both texts', (typed, meant) => {
    const runs = letterDiff(typed, meant);
    const joined = (left: string): string =>
      runs
        .filter(({ kind }) => kind === 'same' || kind === left)
        .map(({ text }) => text)
        .join('');
    expect(joined('extra')).toBe(typed);
    expect(joined('missing')).toBe(meant);
  });

  prop.prop([letters, harakat])('are all the same when only harakat are added', (meant, mark) => {
    const typed = Array.from(meant, (letter) => letter + mark).join('');
    expect(letterDiff(typed, meant).every(({ kind }) => kind === 'same')).toBe(true);
  });
});
