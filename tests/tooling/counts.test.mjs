// What `npm test` says in its last line must be true also when a runner breaks.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { countsOf, sum } from '../../scripts/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sanad-counts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {object} report @returns {string} the file it was written to */
function written(report) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

test('counts of several runners add up', () => {
  const counts = { passed: 2, failed: 1, skipped: 3 };
  assert.deepEqual(sum([counts, counts]), { passed: 4, failed: 2, skipped: 6 });
});

test('a runner that left no report counts as one failure', () => {
  const missing = join(folder, 'none.json');
  assert.deepEqual(countsOf({ runner: 'node', file: missing }, true), { passed: 0, failed: 1, skipped: 0 });
});

test('a runner that ran nothing counts as one failure', () => {
  const file = written({ passed: 0, failed: 0, skipped: 4 });
  assert.equal(countsOf({ runner: 'node', file }, true).failed, 1);
});

test('a runner that ended badly after passing every test counts as one failure', () => {
  const file = written({ passed: 7, failed: 0, skipped: 0 });
  assert.deepEqual(countsOf({ runner: 'node', file }, false), { passed: 7, failed: 1, skipped: 0 });
});

test('a test file that vitest could not load counts as one failure', () => {
  const file = written({
    testResults: [{ status: 'failed', assertionResults: [] }],
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
  });
  assert.deepEqual(countsOf({ runner: 'vitest', file }, false), { passed: 5, failed: 1, skipped: 0 });
});

test('the engines of a browser run add up', () => {
  const file = written({
    Chrome: { passed: 3, failed: 0, skipped: 0 },
    Firefox: { passed: 2, failed: 0, skipped: 1 },
  });
  assert.deepEqual(countsOf({ runner: 'wtr', file }, true), { passed: 5, failed: 0, skipped: 1 });
});
