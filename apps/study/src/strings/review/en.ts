import { plural } from '../plural.ts';
import type { ReviewStrings } from '../review.ts';

const reviews = plural('en', { one: 'one review', other: '# reviews' });

/** What the settings of review say in English. */
export const englishReview: ReviewStrings = {
  title: 'Reviewing cards',
  kept: 'Saved; the days of all cards are reckoned anew.',
  newCards: 'New cards a day',
  reviews: 'Reviews a day',
  retention: 'How much do you want to recall when asked?',
  cost: (count) => `This costs about ${reviews(count)} a day of what you have learnt so far.`,
  costBeside: (percent) =>
    percent === 100
      ? 'This is the usual goal.'
      : `This costs about ${String(percent)}% of the reviews of the usual goal (90%).`,
  interval: 'Longest time between two reviews, in days',
  easyDays: 'Easy days',
  easyDaysNote: 'Their reviews move to days nearby where that is possible.',
  noDays: 'All days are without reviews, so they are spread as if all were usual.',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shares: { usual: 'As usual', fewer: 'Fewer', none: 'No reviews' },
  advice: {
    'retention-costs-many-reviews': 'Over 97% reviews grow many, and you recall only little more.',
    'retention-forgets-much': 'Under 80% you forget much, and most time goes into learning again.',
    'more-new-cards-than-reviews': 'There are more new cards than reviews, so reviews will pile up.',
  },
  weights: {
    title: 'Weights of your memory',
    dek: 'Days are reckoned by weights that suit most people. They can be fitted to your own reviews, on your device.',
    tooFew: (have, need) =>
      `This is offered after ${String(need)} reviews on different days; you have ${reviews(have)}.`,
    enough: (have) => `You have ${reviews(have)} on different days.`,
    train: 'Fit my weights',
    running: (percent) => `Fitting: ${String(percent)}%`,
    cancel: 'Stop',
    gain: 'Your weights foretell your memory better than those in use.',
    before: 'Loss before',
    after: 'Loss after',
    loss: 'Mean log loss on cards that the weights were not fitted to. Lower is better.',
    use: 'Use my weights',
    used: 'Days are now reckoned by your weights.',
    inUse: 'Your own weights are in use.',
    usual: 'Back to the common weights',
    refused: {
      'too-few-reviews': 'There are too few reviews to tell anything yet.',
      'no-gain': 'The weights in use suit you; nothing surely better was found.',
      failed: 'This browser could not do it. Nothing has changed.',
    },
  },
};
