// Reads what the runners wrote: how many tests passed, failed and were skipped.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
const NONE = { passed: 0, failed: 0, skipped: 0 };

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    NONE,
  );

/** @param {any} report of vitest's JSON reporter; a file that could not be loaded counts as one failure @returns {Counts} */
function fromVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @type {Readonly<Record<'vitest' | 'wtr' | 'node', (report: any) => Counts>>} */
const readers = {
  vitest: fromVitest,
  wtr: (report) => sum(Object.values(report)),
  node: (report) => report,
};

/**
 * The counts in a runner's report. A runner that ended badly without a failed test, or ran nothing, counts as one failure.
 * @param {{ runner: keyof typeof readers, file: string }} report
 * @param {boolean} endedWell whether the runner's exit code was 0
 * @returns {Counts}
 */
export function countsOf({ runner, file }, endedWell) {
  const counts = existsSync(file) ? readers[runner](JSON.parse(readFileSync(file, 'utf8'))) : NONE;
  const ranNothing = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (ranNothing || !endedWell) ? { ...counts, failed: 1 } : counts;
}
