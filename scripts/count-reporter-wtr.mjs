// A @web/test-runner reporter that writes how many tests passed, failed and were skipped, by browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */
/** @typedef {import('@web/test-runner').TestSession} Session */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {Suite} suite @returns {import('@web/test-runner').TestResult[]} */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** @param {Session} session @param {Counts} counts adds the session's tests; a session that broke counts as one failure */
function addSession(session, counts) {
  const tests = session.testResults === undefined ? [] : testsOf(session.testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  counts.skipped += tests.filter((test) => test.skipped).length;
  counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
  counts.failed += failed === 0 && session.passed !== true ? 1 : failed;
}

/** @param {string} file where the JSON goes @returns {import('@web/test-runner').Reporter} */
export const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    /** @type {Record<string, Counts>} */
    const byBrowser = {};
    for (const session of sessions) {
      addSession(session, (byBrowser[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 }));
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(byBrowser, null, 2));
  },
});
