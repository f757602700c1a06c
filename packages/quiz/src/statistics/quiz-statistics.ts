import { isNothing, known, withheld, type Figure } from './figure.ts';
import { mean, median, sum, variance } from './moments.ts';

/**
 * What a class's marks say of a quiz as a whole, by Moodle's formulas
 * (`mod/quiz/report/statistics/classes/calculator.php`). In points, an item being worth one.
 */
export interface QuizFigures {
  readonly mean: Figure;
  readonly median: Figure;
  /** Sample standard deviation of the totals. */
  readonly standardDeviation: Figure;
  /** Coefficient of internal consistency, Cronbach's alpha × 100; from three learners and two items. */
  readonly internalConsistency: Figure;
  /** Percent of the spread of totals that is chance rather than differences between learners. */
  readonly errorRatio: Figure;
  /** How far a total may be off, in points. */
  readonly standardError: Figure;
}

/** The figures of a quiz. `marks` has a row for each learner and a column for each item; at least one row. */
export function quizFigures(marks: readonly (readonly number[])[]): QuizFigures {
  const totals = marks.map(sum);
  const consistency = internalConsistency(marks, totals);
  const spread = totals.length < 2 ? undefined : Math.sqrt(variance(totals));
  return {
    mean: known(mean(totals)),
    median: known(median(totals)),
    standardDeviation: spread === undefined ? withheld('too-few-learners') : known(spread),
    ...errorsOf(consistency, spread ?? 0),
  };
}

type Errors = Pick<QuizFigures, 'internalConsistency' | 'errorRatio' | 'standardError'>;

function errorsOf(consistency: Figure, spread: number): Errors {
  if ('withheld' in consistency) {
    return { internalConsistency: consistency, errorRatio: consistency, standardError: consistency };
  }
  const errorRatio = 100 * Math.sqrt(1 - consistency.value / 100);
  return {
    internalConsistency: consistency,
    errorRatio: known(errorRatio),
    standardError: known((errorRatio * spread) / 100),
  };
}

function internalConsistency(marks: readonly (readonly number[])[], totals: readonly number[]): Figure {
  const items = marks[0]?.length ?? 0;
  if (totals.length < 3) return withheld('too-few-learners');
  if (items < 2) return withheld('too-few-items');
  const ofTotals = variance(totals);
  if (isNothing(ofTotals)) return withheld('no-spread');
  const ofItems = sum((marks[0] ?? []).map((_, i) => variance(marks.map((row) => row[i] ?? 0))));
  return known(((100 * items) / (items - 1)) * (1 - ofItems / ofTotals));
}
