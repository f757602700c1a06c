// Runs the steps of steps.mjs (all, or those named) and sums what they counted. `pnpm check`, and the body of `npm test`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT, say } from './bootstrap.mjs';
import { countsOf, sum } from './counts.mjs';
import { RESULTS, STEPS } from './steps.mjs';

const STEP_LIMIT_MS = 10 * 60_000;

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./steps.mjs').Step} Step */

/** @param {Counts} counts */
const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Runs a command of Node with its output in `logFile`.
 * @param {Step} step @param {string} logFile @returns {Promise<boolean>} whether it ended with exit code 0 in time
 */
async function endsWell(step, logFile) {
  const log = createWriteStream(logFile);
  try {
    await once(log, 'open');
    const child = spawn(process.execPath, [...step.command()], {
      cwd: step.cwd ?? ROOT,
      stdio: ['ignore', log, log],
      timeout: STEP_LIMIT_MS,
      env: { ...process.env, NO_COLOR: '1' },
    });
    const [code] = await once(child, 'exit');
    return code === 0;
  } catch (error) {
    writeFileSync(logFile, String(error));
    return false;
  } finally {
    log.close();
  }
}

/** Runs one step, shows its result, and its log when it failed. @param {Step} step */
async function runStep(step) {
  const logFile = `${RESULTS}${step.name}.log`;
  if (step.report !== undefined) rmSync(step.report.file, { force: true });
  const begin = performance.now();
  const ok = await endsWell(step, logFile);
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  const counts = step.report === undefined ? { passed: +ok, failed: +!ok, skipped: 0 } : countsOf(step.report, ok);
  const outcome = step.report === undefined ? (ok ? 'passed' : 'FAILED') : inWords(counts);
  if (counts.failed > 0) say(readFileSync(logFile, 'utf8').trimEnd());
  say(`${step.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${outcome}  (${step.proves})`);
  return { name: step.name, seconds, ...counts };
}

/**
 * Runs the named steps in the order of the list, all of them when no name is given; the last line is the sum.
 * Leaves logs, reports and `results.json` in `.cache/check/`.
 * @param {readonly string[]} names
 * @returns {Promise<number>} the exit code: 0 only when nothing failed
 */
export async function check(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    say(`There is no step "${unknown}". Steps: ${STEPS.map((step) => step.name).join(', ')}.`);
    return 1;
  }
  mkdirSync(RESULTS, { recursive: true });
  const begin = performance.now();
  const results = [];
  for (const step of STEPS) {
    if (names.length === 0 || names.includes(step.name)) results.push(await runStep(step));
  }
  const total = sum(results);
  const seconds = Math.round((performance.now() - begin) / 1000);
  writeFileSync(
    `${RESULTS}results.json`,
    JSON.stringify({ node: process.version, seconds, total, steps: results }, null, 2),
  );
  say(`All steps took ${seconds} s.`);
  say(inWords(total));
  return total.failed === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await check(process.argv.slice(2));
}
