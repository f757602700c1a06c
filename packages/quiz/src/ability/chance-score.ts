import type { Item } from '@sanad/lesson';

/**
 * The points that blind guessing earns on average, 0 to 1 (Moodle's `get_random_guess_score`):
 * one of k options 1/k; true or false 1/2; an order of n entries 1/n, since any entry follows its
 * forerunner once in n shuffles; pairs 1/k for k options; select all, with a coin tossed for each option, the
 * exact mean of its score; anything typed or written 0.
 */
export function chanceScore(item: Item): number {
  switch (item.type) {
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
    case 'matching':
    case 'categorise':
      return oneOf(item.options);
    case 'map':
      return oneOf(item.places);
    case 'true-false':
      return 1 / 2;
    case 'multiple-choice':
      return coinTossScore(item.key.length, item.options.length - item.key.length);
    case 'ordering':
    case 'chain-order':
      return oneOf(item.entries);
    case 'cloze-typed':
    case 'short-answer':
    case 'numeric':
    case 'date':
    case 'open':
      return 0;
    default:
      return item satisfies never;
  }
}

function oneOf(options: readonly unknown[]): number {
  return options.length === 0 ? 0 : 1 / options.length;
}

/** Mean of max(0, right − wrong) / key over every way to tick `key` right and `wrong` wrong options. */
function coinTossScore(key: number, wrong: number): number {
  if (key === 0) return 0;
  let sum = 0;
  for (let right = 1; right <= key; right++) {
    for (let ticked = 0; ticked < right && ticked <= wrong; ticked++) {
      sum += choose(key, right) * choose(wrong, ticked) * (right - ticked);
    }
  }
  return sum / (key * 2 ** (key + wrong));
}

/** How many ways there are to take `k` of `n`. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/**
 * Points corrected for guessing: an answer's share above chance, (points − c) / (1 − c) for chance score c.
 * Wrong on one of k options gives −1/(k−1), so the sum over such items is the formula R − W/(k−1); blind
 * guessing gives 0 on average whatever the types; what is typed is left as it is.
 */
export function correctedPoints(points: number, chance: number): number {
  return (points - chance) / (1 - chance);
}
