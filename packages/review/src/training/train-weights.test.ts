import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CardLog, inUtc } from '../../../../tests/review/card-log.ts';
import { historiesOfLearner, syntheticLearners, type SyntheticLearner } from '../../test/synthetic-learner.ts';
import { reviewStateOf } from '../fold/review-state-of.ts';
import { defaultWeights, isWeights, type Weights } from '../memory/weights.ts';
import { defaultReviewSettings } from '../settings/review-settings.ts';
import { fitWeights } from './fit-weights.ts';
import { foretoldReviews, historiesOf, type History } from './history.ts';
import { logLoss } from './loss.ts';
import { trainWeights, type TrainingProgress } from './train-weights.ts';

const references = JSON.parse(readFileSync(new URL('../../test/reference-weights.json', import.meta.url), 'utf8')) as {
  readonly [name: string]: Weights;
};

function finished<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function learner(name: string): SyntheticLearner {
  const found = syntheticLearners.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

describe('fitted weights', () => {
  test.each(syntheticLearners)(
    'foretell a learner as well as those of FSRS’s own optimiser, within .002: $name',
    (one) => {
      const reference = references[one.name] ?? [];
      const histories = historiesOfLearner(one);
      const weights = finished(fitWeights(histories));
      expect(isWeights(weights)).toBe(true);
      expect(logLoss(histories, weights)).toBeLessThan(logLoss(histories, reference) + 0.002);
      const unseen = historiesOfLearner({ ...one, seed: one.seed + 100, cards: 2000 });
      expect(logLoss(unseen, weights)).toBeLessThan(logLoss(unseen, reference) + 0.002);
    },
  );

  test('keep better first ratings no weaker than worse ones', () => {
    const weights = finished(fitWeights(historiesOfLearner(learner('keeps long')))).slice(0, 4);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
  });
});

describe('training', () => {
  test('is offered from 400 foretold reviews on', () => {
    const histories = historiesOfLearner(learner('like everybody'));
    const few: History[] = [];
    for (const history of histories) if (foretoldReviews([...few, history]) < 400) few.push(history);
    expect(finished(trainWeights(few))).toEqual({ ok: false, error: 'too-few-reviews' });
  });

  test('finds weights for a learner unlike others, and says honestly what they gain', () => {
    const one = learner('keeps long');
    const histories = historiesOfLearner(one);
    const trained = finished(trainWeights(histories));
    if (!trained.ok) throw new Error(trained.error);
    const { weights, lossBefore, lossAfter, reviews } = trained.value;
    expect(reviews).toBe(foretoldReviews(histories));
    expect(lossBefore).toBeCloseTo(logLoss(histories, defaultWeights), 9);
    expect(lossAfter).toBeLessThan(lossBefore);
    expect(lossAfter).toBeGreaterThan(logLoss(histories, weights)); // hindsight flatters
    const unseen = historiesOfLearner({ ...one, seed: 999, cards: 2000 });
    expect(logLoss(unseen, weights)).toBeLessThan(logLoss(unseen, defaultWeights));
  });

  test('offers nothing to a learner like everybody, where a fit would only follow chance', () => {
    const trained = finished(trainWeights(historiesOfLearner(learner('like everybody'))));
    expect(trained).toEqual({ ok: false, error: 'no-gain' });
  });

  test('goes step by step to the end it names, and stops when nobody asks for more', () => {
    const steps = trainWeights(historiesOfLearner(learner('with little to go by')));
    const first = steps.next().value as TrainingProgress;
    expect(first.done).toBe(1);
    expect(steps.next().value).toEqual({ done: 2, of: first.of });
    steps.return({ ok: false, error: 'no-gain' });
    expect(steps.next().done).toBe(true);
  });

  test('learns from every card that was tried twice, and not from choices', () => {
    const log = new CardLog();
    const [twice, once] = [log.add({ fact: 'a', role: 'date' }), log.add({ fact: 'b', role: 'date' })];
    log.rate(twice, 'good', 0);
    log.rate(twice, 'again', 3);
    log.write({ type: 'reviewed', card: twice, rating: 'easy', evidence: 'choice' }, 4);
    log.rate(once, 'good', 0);
    expect(historiesOf(reviewStateOf(log.events, defaultReviewSettings, inUtc))).toEqual([
      [
        { rating: 3, days: 0 },
        { rating: 1, days: 3 },
      ],
    ]);
  });
});
