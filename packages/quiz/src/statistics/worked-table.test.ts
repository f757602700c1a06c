// Five learners, four items, everything worked out on paper in fractions. Rows are learners, columns items:
//
//            1   2   3   4   total
//   Ada      1   1   1   1   4
//   Badr     1   1   1   0   3
//   Celia    1   1   0   0   2
//   Dawud    1   0   ½   0   1½
//   Emma     0   1   0   0   1
//   mean     ⅘   ⅘   ½   ⅕   2³⁄₁₀
//
// Squared distances from the mean, divided by 5 − 1:
//   item 1: (4·(1/5)² + (4/5)²) / 4 = (4/25 + 16/25) / 4 = 1/5, and so items 2 and 4
//   item 3: (2·(1/2)² + 2·(1/2)² + 0) / 4 = 1/4
//   total:  (1.7² + .7² + .3² + .8² + 1.3²) / 4 = (2.89 + .49 + .09 + .64 + 1.69) / 4 = 5.8 / 4 = 29/20
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { itemFigures } from './item-statistics.ts';
import { quizFigures } from './quiz-statistics.ts';

const marks = [
  [1, 1, 1, 1],
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0.5, 0],
  [0, 1, 0, 0],
];

function valueOf(figure: Figure | undefined): number {
  if (!figure || 'withheld' in figure) throw new Error(`withheld: ${JSON.stringify(figure)}`);
  return figure.value;
}

describe('the worked table', () => {
  const items = itemFigures(marks);

  test.each([
    [1, 4 / 5, Math.sqrt(1 / 5)],
    [2, 4 / 5, Math.sqrt(1 / 5)],
    [3, 1 / 2, Math.sqrt(1 / 4)],
    [4, 1 / 5, Math.sqrt(1 / 5)],
  ])('item %i: facility and standard deviation', (item, facility, deviation) => {
    expect(valueOf(items[item - 1]?.facility)).toBeCloseTo(facility, 12);
    expect(valueOf(items[item - 1]?.standardDeviation)).toBeCloseTo(deviation, 12);
  });

  // The rest of item 1 is 3, 2, 1, ½, 1: mean 3/2, variance (9/4 + 1/4 + 1/4 + 1 + 1/4) / 4 = 1. Its covariance
  // with the item is (1/5·(3/2 + 1/2 − 1/2 − 1) + (−4/5)(−1/2)) / 4 = (1/10 + 4/10) / 4 = 1/8.
  // Item 2: rest 3, 2, 1, 3/2, 0: variance (9/4 + 1/4 + 1/4 + 0 + 9/4) / 4 = 5/4; covariance
  // (1/5·(3/2 + 1/2 − 1/2 − 3/2) + (−4/5)·0) / 4 = 0.
  // Item 3: rest 3, 2, 2, 1, 1: mean 9/5, variance (36 + 1 + 1 + 16 + 16) / 25 / 4 = 7/10; covariance
  // (1/2·(6/5 + 1/5) − 1/2·(1/5 − 4/5) + 0) / 4 = (7/10 + 3/10) / 4 = 1/4.
  // Item 4: rest 3, 3, 2, 3/2, 1: mean 21/10, variance (81 + 81 + 1 + 36 + 121) / 100 / 4 = 4/5; covariance
  // (4/5·9/10 − 1/5·(9/10 − 1/10 − 6/10 − 11/10)) / 4 = (72/100 + 18/100) / 4 = 9/40.
  test.each([
    [1, 1 / 8, 1 / 5, 1],
    [2, 0, 1 / 5, 5 / 4],
    [3, 1 / 4, 1 / 4, 7 / 10],
    [4, 9 / 40, 1 / 5, 4 / 5],
  ])('item %i: discrimination index', (item, together, own, rest) => {
    const index = (100 * together) / Math.sqrt(own * rest);
    expect(valueOf(items[item - 1]?.discriminationIndex)).toBeCloseTo(index, 9);
  });

  // Sorted, item 1 is 0, 1, 1, 1, 1 and its rest ½, 1, 1, 2, 3: (−4/5·(−1) + 1/5·(−½ − ½ + ½ + 3/2)) / 4 = 1/4,
  // so 100 · (1/8) / (1/4) = 50. Item 3: 0, 0, ½, 1, 1 with 1, 1, 2, 2, 3: (−½·(−8/5) + ½·(7/5)) / 4 = 3/8, so
  // 100 · (1/4) / (3/8) = 200/3. Item 4 is sorted as it stands: 100.
  test.each([
    [1, 50],
    [2, 0],
    [3, 200 / 3],
    [4, 100],
  ])('item %i: discriminative efficiency', (item, efficiency) => {
    expect(valueOf(items[item - 1]?.discriminativeEfficiency)).toBeCloseTo(efficiency, 9);
  });

  // With the total, an item's covariance is that with its rest and its own variance: 1/8 + 1/5 = 13/40, 1/5,
  // 1/4 + 1/4 = 1/2, 9/40 + 1/5 = 17/40.
  test.each([
    [1, 13 / 40],
    [2, 1 / 5],
    [3, 1 / 2],
    [4, 17 / 40],
  ])('item %i: effective weight', (item, withTotal) => {
    const roots = Math.sqrt(13 / 40) + Math.sqrt(1 / 5) + Math.sqrt(1 / 2) + Math.sqrt(17 / 40);
    expect(valueOf(items[item - 1]?.effectiveWeight)).toBeCloseTo((100 * Math.sqrt(withTotal)) / roots, 9);
  });

  // Alpha: 4/3 · (1 − (1/5 + 1/5 + 1/4 + 1/5) / (29/20)) = 4/3 · (1 − 17/29) = 16/29. Error ratio √(13/29),
  // standard error √(13/29) · √(29/20) = √(13/20).
  test('the quiz', () => {
    const quiz = quizFigures(marks);
    expect(valueOf(quiz.mean)).toBeCloseTo(23 / 10, 12);
    expect(valueOf(quiz.median)).toBe(2);
    expect(valueOf(quiz.standardDeviation)).toBeCloseTo(Math.sqrt(29 / 20), 12);
    expect(valueOf(quiz.internalConsistency)).toBeCloseTo(1600 / 29, 9);
    expect(valueOf(quiz.errorRatio)).toBeCloseTo(100 * Math.sqrt(13 / 29), 9);
    expect(valueOf(quiz.standardError)).toBeCloseTo(Math.sqrt(13 / 20), 12);
  });
});

describe('what cannot be had is withheld', () => {
  test('of one learner, all but how many points there were', () => {
    const [item] = itemFigures([[1, 0]]);
    expect(item?.facility).toEqual({ value: 1 });
    for (const name of [
      'standardDeviation',
      'discriminationIndex',
      'discriminativeEfficiency',
      'effectiveWeight',
    ] as const) {
      expect(item?.[name]).toEqual({ withheld: 'too-few-learners' });
    }
    expect(quizFigures([[1, 0]])).toMatchObject({
      mean: { value: 1 },
      standardDeviation: { withheld: 'too-few-learners' },
      standardError: { withheld: 'too-few-learners' },
    });
  });

  test('of two learners, the consistency', () => {
    expect(quizFigures([[1, 0], [0, 0]]).internalConsistency).toEqual({ withheld: 'too-few-learners' }); // prettier-ignore
  });

  test('of an item that everybody has alike, what it tells apart', () => {
    const third = 1 / 3;
    const [flat] = itemFigures([
      [third, 1, 0],
      [third, 0, 0],
      [third, 1, 1],
    ]);
    expect(flat).toMatchObject({
      standardDeviation: { value: expect.closeTo(0, 9) as number },
      discriminationIndex: { withheld: 'no-spread' },
      discriminativeEfficiency: { withheld: 'no-spread' },
      effectiveWeight: { value: 0 },
    });
  });

  test('of a class that is all alike, or a quiz of one item, the consistency', () => {
    const alike = [[1, 0], [1, 0], [1, 0]]; // prettier-ignore
    expect(quizFigures(alike).internalConsistency).toEqual({ withheld: 'no-spread' });
    expect(quizFigures([[1], [0], [1]]).errorRatio).toEqual({ withheld: 'too-few-items' });
    expect(itemFigures([[1], [0], [1]])[0]?.discriminationIndex).toEqual({ withheld: 'no-spread' });
  });

  test('of an item that goes against the quiz, its weight', () => {
    const [against] = itemFigures([
      [0, 1, 1, 1],
      [1, 0, 0, 0],
      [0, 1, 1, 0],
    ]);
    expect(against?.effectiveWeight).toEqual({ withheld: 'negative-covariance' });
    expect(valueOf(against?.discriminationIndex)).toBeLessThan(0);
  });
});

const mark = fc.constantFrom(0, 0.333, 0.5, 0.667, 1);
const tables = fc
  .record({ learners: fc.integer({ min: 1, max: 12 }), items: fc.integer({ min: 1, max: 8 }) })
  .chain(({ learners, items }) =>
    fc.array(fc.array(mark, { minLength: items, maxLength: items }), { minLength: learners, maxLength: learners }),
  );

prop.prop([tables])('figures are finite, in their bounds, and the same in any order of learners', (table) => {
  const items = itemFigures(table);
  const quiz = quizFigures(table);
  for (const figure of [
    ...items.flatMap((item) => Object.values(item) as Figure[]),
    ...(Object.values(quiz) as Figure[]),
  ]) {
    if ('value' in figure) expect(Number.isFinite(figure.value)).toBe(true);
  }
  for (const { discriminationIndex, discriminativeEfficiency, facility } of items) {
    expect(valueOf(facility)).toBeLessThanOrEqual(1);
    for (const figure of [discriminationIndex, discriminativeEfficiency]) {
      if ('value' in figure) expect(figure.value).toBeLessThanOrEqual(100 + 1e-6);
    }
  }
  const weights = items.flatMap(({ effectiveWeight: of }): readonly number[] => ('value' in of ? [of.value] : []));
  if (weights.some((weight) => weight > 0))
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 6);
  const [first, ...rest] = table;
  const turned = quizFigures(first ? [...rest, first] : []);
  if ('value' in quiz.internalConsistency && 'value' in turned.internalConsistency) {
    expect(turned.internalConsistency.value).toBeCloseTo(quiz.internalConsistency.value, 6);
  }
});
