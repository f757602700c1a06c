// Writes test/reference-weights.json: what FSRS's own optimiser (fsrs-rs, a native development package) makes of the
// synthetic learners, so that the tests need no native code and run on every machine.
import { FSRSBindingItem, FSRSBindingReview, computeParameters } from '@open-spaced-repetition/binding';
import { writeFileSync } from 'node:fs';
import type { History } from '../src/training/history.ts';
import { historiesOfLearner, syntheticLearners } from '../test/synthetic-learner.ts';

/** Each foretold review with all before it, as the optimiser wants them. */
function itemsOf(history: History): FSRSBindingItem[] {
  const reviews = history.map(({ rating, days }) => new FSRSBindingReview(rating, days));
  return history.flatMap(({ days }, i) => (days > 0 ? new FSRSBindingItem(reviews.slice(0, i + 1)) : []));
}

const references: { [name: string]: number[] } = {};
for (const learner of syntheticLearners) {
  const items = historiesOfLearner(learner).flatMap(itemsOf);
  const weights = await computeParameters(items, { enableShortTerm: true });
  references[learner.name] = weights.map((weight) => Math.round(weight * 1e6) / 1e6);
}
writeFileSync(new URL('../test/reference-weights.json', import.meta.url), `${JSON.stringify(references, null, 2)}\n`);
