import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { cardIdOf, itemIdOf, stableHash } from './identity.ts';

describe('stableHash', () => {
  test('is 64-bit FNV-1a over two bytes a unit', () => {
    // FNV-1a 64 of the bytes 61 00, computed by hand from the offset basis and prime of the specification.
    const basis = 0xcbf29ce484222325n;
    const step = (hash: bigint, byte: bigint) => BigInt.asUintN(64, (hash ^ byte) * 0x100000001b3n);
    expect(BigInt.asUintN(64, parse32(stableHash('a')))).toBe(step(step(basis, 0x61n), 0n));
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
  const target = { fact: 'market-opens', role: 'date' };

  test('stays what it was when first released, since histories hang on it', () => {
    expect(cardIdOf('market', target, 'forward')).toBe('bl49cfik017ae');
  });

  test('differs by lesson, fact, role and direction', () => {
    const ids = [
      cardIdOf('market', target, 'forward'),
      cardIdOf('market', target, 'backward'),
      cardIdOf('harbour', target, 'forward'),
      cardIdOf('market', { ...target, role: 'place' }, 'forward'),
      cardIdOf('market', { ...target, fact: 'market-closes' }, 'forward'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function parse32(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 32n + BigInt(Number.parseInt(digit, 32)), 0n);
}
