import { fc, test as prop } from '@fast-check/vitest';
import type { Item } from '@sanad/lesson';
import { expect, test } from 'vitest';
import { choice, typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { seededRandom } from '../random.ts';
import { successChance } from './ability.ts';
import { chanceScore } from './chance-score.ts';
import { nextItem } from './next-item.ts';

const difficulties = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 30 });
const bankOf = (tenths: readonly number[]): readonly Item[] =>
  tenths.map((tenth, i) => ({ ...(i % 2 === 0 ? choice : typed), id: String(i), difficulty: tenth / 10 }));
const missed = (item: Item, ability: number): number =>
  Math.abs(successChance(ability, { difficulty: item.difficulty, chance: chanceScore(item) }) - 0.75);

prop.prop([difficulties, fc.integer({ min: -3, max: 3 }), fc.integer()])(
  'the next item is as near to three in four as any, and the same for the same seed',
  (tenths, ability, seed) => {
    const bank = bankOf(tenths);
    const next = nextItem(bank, ability, seededRandom(seed));
    if (!next) throw new Error('nothing chosen');
    expect(missed(next, ability)).toBeLessThanOrEqual(Math.min(...bank.map((item) => missed(item, ability))) + 0.05);
    expect(nextItem(bank, ability, seededRandom(seed))).toBe(next);
  },
);

test('items that are as good take turns', () => {
  const bank = bankOf([0, 0, 0, 0]).map((item) => ({ ...item, ...choice, id: item.id }));
  const random = seededRandom(1);
  expect(new Set(Array.from({ length: 40 }, () => nextItem(bank, 0, random)?.id)).size).toBe(4);
});

test('without items there is no next', () => {
  expect(nextItem([], 0, seededRandom(1))).toBeUndefined();
});
