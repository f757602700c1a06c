// Simulated learners whose memory is not FSRS's: how much of what was due they remembered.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ROOT, say } from './bootstrap.mjs';

const LEARNERS = Number(process.env['SANAD_LEARNERS'] ?? 10);
const RESULT = `${ROOT}.cache/check/learners.json`;
const TEST = 'packages/review/src/training/forgetful-learners.test.ts';

/** @typedef {{ seed: number, reviews: number, fitted: number, share: number, margin: number, retained: { tried: number } }} Year */

/** The learners' section of the report. */
export async function soakLearners() {
  mkdirSync(`${ROOT}.cache/check`, { recursive: true });
  rmSync(RESULT, { force: true });
  const { status } = spawnSync(process.execPath, [`${ROOT}node_modules/vitest/vitest.mjs`, 'run', TEST], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SANAD_LEARNERS: String(LEARNERS), SANAD_LEARNERS_REPORT: RESULT },
  });
  /** @type {readonly Year[]} */
  const years = JSON.parse(readFileSync(RESULT, 'utf8'));
  const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)} %`;
  const rows = years.map(({ seed, reviews, fitted, share, margin, retained }) => {
    say(`learner ${seed}: ${percent(share)} ± ${percent(margin)} of ${retained.tried}`);
    return `| ${seed} | ${reviews.toLocaleString('en')} | ${fitted} | ${retained.tried.toLocaleString('en')} | ${percent(share)} | ± ${percent(margin)} |`;
  });
  const lines = [
    'Learners who forget by half-lives, not by FSRS’s power law, study 600 cards for 300 days, wish to remember 90 %, and',
    'take fitted weights every month where these are a gain. Retention is that of the last 150 days: first tries of',
    'cards in review, with its 95 % interval. A test demands 5,000 reviews and at most 3 points from the wish.',
    '',
    '| learner | reviews | fitted | tried | remembered | interval |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
  return { lines, ok: status === 0 };
}
