import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { answerHashOf, cardIdOf, hasAnswerChanged, itemIdOf, stableHash } from './identity.ts';

describe('stableHash', () => {
  prop.prop([fc.string({ unit: 'binary' })])('is 64-bit FNV-1a over two bytes a unit', (text) => {
    // From the offset basis and prime of the specification.
    const step = (hash: bigint, byte: number) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
    expect(stableHash(text)).toHaveLength(13);
    expect(parse32(stableHash(text))).toBe(bytes.reduce(step, 0xcbf29ce484222325n));
  });

  prop.prop([fc.string(), fc.string()])('differs for different texts', (a, b) => {
    expect(stableHash(a) === stableHash(b)).toBe(a === b);
  });
});

describe('itemIdOf', () => {
  test('does not depend on the order of targets', () => {
    const [a, b] = [
      { fact: 'a', role: 'date' },
      { fact: 'b', role: 'place' },
    ];
    expect(itemIdOf('single-choice', 'ar', [a, b])).toBe(itemIdOf('single-choice', 'ar', [b, a]));
    expect(itemIdOf('single-choice', 'ar', [a])).not.toBe(itemIdOf('single-choice', 'en', [a]));
  });
});

describe('cardIdOf', () => {
  test('tells lesson, fact, role and direction apart, and knows no language', () => {
    const ids = [
      cardIdOf('lesson', 'trip', 'date', 'forward'),
      cardIdOf('other', 'trip', 'date', 'forward'),
      cardIdOf('lesson', 'visit', 'date', 'forward'),
      cardIdOf('lesson', 'trip', 'place', 'forward'),
      cardIdOf('lesson', 'trip', 'date', 'backward'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(cardIdOf('lesson', 'trip', 'date', 'forward')).toBe(ids[0]);
  });

  test('is what it was when the first cards were learnt', () => {
    expect(cardIdOf('libya-2020', 'trip-zuwara', 'date', 'forward')).toBe('4uskr1ier4l7k');
  });
});

describe('an answer', () => {
  test('has changed with another day', () => {
    const then = answerHashOf(['nuriya', '2020-06-22']);
    expect(hasAnswerChanged(then, { answerHash: answerHashOf(['nuriya', '2020-06-22']) })).toBe(false);
    expect(hasAnswerChanged(then, { answerHash: answerHashOf(['nuriya', '2020-06-23']) })).toBe(true);
  });

  prop.prop([fc.array(fc.string()), fc.array(fc.string())])('has not changed while its hash has not', (a, b) => {
    const [hash, other] = [answerHashOf(a), answerHashOf(b)];
    expect(hasAnswerChanged(hash, { answerHash: other })).toBe(hash !== other);
    expect(answerHashOf([...a])).toBe(hash);
  });
});

function parse32(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 32n + BigInt(Number.parseInt(digit, 32)), 0n);
}
