import { expect, test } from 'vitest';
import { phases, placeOfPhase } from './review-card.ts';

test('a phase has the place that it has in the list', () => {
  expect(phases.map(placeOfPhase)).toEqual([0, 1, 2, 3]);
});
