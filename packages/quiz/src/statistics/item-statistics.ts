import { isNothing, known, withheld, type Figure } from './figure.ts';
import { ascending, covariance, mean, sum, variance } from './moments.ts';

/**
 * What a class's marks say of one item, by Moodle's formulas
 * (`question/classes/statistics/questions/calculator.php`). Marks go from 0 to 1, an unanswered item has 0,
 * and "the rest" is a learner's marks on all the other items.
 */
export interface ItemFigures {
  /** Mean mark, 0 to 1: how easy the item was for this class. */
  readonly facility: Figure;
  /** Sample standard deviation of the marks. */
  readonly standardDeviation: Figure;
  /** 100 × correlation of the mark with the rest, −100 to 100. */
  readonly discriminationIndex: Figure;
  /** 100 × covariance of the mark with the rest, as a share of the most these marks allow (both sorted). */
  readonly discriminativeEfficiency: Figure;
  /** Percent of the spread of the total that is this item's. */
  readonly effectiveWeight: Figure;
}

/** The figures of every item. `marks` has a row for each learner and a column for each item. */
export function itemFigures(marks: readonly (readonly number[])[]): readonly ItemFigures[] {
  const totals = marks.map(sum);
  const columns = (marks[0] ?? []).map((_, i) => marks.map((row) => row[i] ?? 0));
  const weights = effectiveWeights(columns, totals);
  return columns.map((column, i) => {
    const rest = totals.map((total, learner) => total - (column[learner] ?? 0));
    return { ...figuresOf(column, rest), effectiveWeight: weights[i] ?? withheld('too-few-items') };
  });
}

function figuresOf(column: readonly number[], rest: readonly number[]): Omit<ItemFigures, 'effectiveWeight'> {
  const facility = known(mean(column));
  if (column.length < 2) {
    const none = withheld('too-few-learners');
    return { facility, standardDeviation: none, discriminationIndex: none, discriminativeEfficiency: none };
  }
  const [own, others] = [variance(column), variance(rest)];
  const isFlat = isNothing(own) || isNothing(others);
  const together = covariance(column, rest);
  const most = covariance(ascending(column), ascending(rest));
  return {
    facility,
    standardDeviation: known(Math.sqrt(own)),
    discriminationIndex: isFlat ? withheld('no-spread') : known((100 * together) / Math.sqrt(own * others)),
    discriminativeEfficiency: isNothing(most) ? withheld('no-spread') : known((100 * together) / most),
  };
}

/** An item's weight is the root of its covariance with the total, of the sum of those that are not negative. */
function effectiveWeights(columns: readonly (readonly number[])[], totals: readonly number[]): readonly Figure[] {
  if (totals.length < 2) return columns.map(() => withheld('too-few-learners'));
  const withTotal = columns.map((column) => covariance(column, totals));
  const whole = sum(withTotal.filter((one) => one > 0 && !isNothing(one)).map(Math.sqrt));
  return withTotal.map((one) => {
    if (isNothing(whole)) return withheld('no-spread');
    if (isNothing(one)) return known(0);
    return one < 0 ? withheld('negative-covariance') : known((100 * Math.sqrt(one)) / whole);
  });
}
