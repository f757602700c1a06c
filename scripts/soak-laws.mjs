// Every unit and property test, with many more examples a property and several seeds.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { ROOT, say } from './bootstrap.mjs';

const RUNS = Number(process.env['SANAD_RUNS'] ?? 5_000);
/** No property draws examples for longer: some make whole lessons. */
const SECONDS = Number(process.env['SANAD_SECONDS'] ?? 30);
const QUIZZES = Number(process.env['SANAD_QUIZZES'] ?? 200);
const SEEDS = (process.env['SANAD_SEEDS'] ?? '1,2,3').split(',').map(Number);
const RESULT = `${ROOT}.cache/check/soak.json`;

/** @param {number} seed runs the unit and property tests with RUNS examples a property */
function soak(seed) {
  const begin = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [`${ROOT}node_modules/vitest/vitest.mjs`, 'run', '--reporter=json', `--outputFile=${RESULT}`],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        SANAD_RUNS: String(RUNS),
        SANAD_SECONDS: String(SECONDS),
        SANAD_QUIZZES: String(QUIZZES),
        SANAD_SEED: String(seed),
      },
    },
  );
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(RESULT, 'utf8'));
  const seconds = Math.round((performance.now() - begin) / 1000);
  say(`seed ${seed}: ${passed} passed, ${failed} failed in ${seconds} s`);
  return { seed, passed, failed, seconds, ok: status === 0 };
}

/** @param {string} name */
const version = (name) => JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8')).version;

/** The laws' section of the report. */
export async function soakLaws() {
  const results = SEEDS.map(soak);
  const rows = results.map(
    ({ seed, passed, failed, seconds }) =>
      `| ${seed} | ${RUNS.toLocaleString('en')} | ${passed} | ${failed} | ${seconds} |`,
  );
  const lines = [
    `Every unit and property test, with ${RUNS.toLocaleString('en')} examples a property (100 in \`npm test\`) and`,
    `${QUIZZES} quizzes of the first lesson a law (12 in \`npm test\`), or as many as there is time for in ${SECONDS} seconds. Node`,
    `${process.versions.node}, fast-check ${version('fast-check')}, vitest ${version('vitest')}, ${cpus().length} cores.`,
    '',
    '| seed | examples a property | tests passed | tests failed | seconds |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
  return { lines, ok: results.every(({ ok }) => ok) };
}
