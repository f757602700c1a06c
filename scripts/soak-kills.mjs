// A learner's browser, killed hundreds of times while answers and ratings are given.
import { execFileSync } from 'node:child_process';
import { ROOT, say } from './bootstrap.mjs';
import { firefoxPath, wantedEngines } from './browsers.mjs';
import { serve } from './serve.mjs';

const KILLS = Number(process.env['SANAD_KILLS'] ?? 300);

/** The app as a learner has it. */
function build() {
  const node = (/** @type {readonly string[]} */ args, /** @type {string} */ cwd) =>
    execFileSync(process.execPath, args, { cwd, stdio: 'inherit' });
  node([`${ROOT}node_modules/typescript/bin/tsc`, '-b'], ROOT);
  node([`${ROOT}node_modules/vite/bin/vite.js`, 'build', '--logLevel=warn'], `${ROOT}apps/study`);
}

/** @param {'chromium' | 'firefox'} engine @param {string} address */
async function soak(engine, address) {
  const { killRounds } = await import('../tests/kills/kill-rounds.mjs'); // needs what was built
  const begin = performance.now();
  const report = await killRounds(engine, KILLS, address);
  const seconds = Math.round((performance.now() - begin) / 1000);
  say(`${engine}: ${JSON.stringify(report)} in ${seconds} s`);
  return { engine, seconds, ...report };
}

/**
 * The kills' section of the report; `ENGINES` narrows it, and a browser that is left out keeps its row of `before`.
 * @param {string} before the section as it stands
 */
export async function soakKills(before) {
  build();
  const server = await serve(`${ROOT}apps/study/dist`);
  const wanted = wantedEngines();
  /** @type {Awaited<ReturnType<typeof soak>>[]} */
  const results = [];
  if (wanted.has('chromium')) results.push(await soak('chromium', server.url));
  if (wanted.has('firefox') && firefoxPath() !== undefined) results.push(await soak('firefox', server.url));
  await server.stop();
  const kept = before.split('\n').filter((line) => /^\| (?:chromium|firefox) /u.test(line));
  const left = kept.filter((line) => !results.some(({ engine }) => line.startsWith(`| ${engine} `)));
  const made = results.map(
    ({ engine, kills, acknowledged, lost, doubled, unreadable, seconds }) =>
      `| ${engine} | ${kills} | ${acknowledged} | ${lost} | ${doubled} | ${unreadable} | ${seconds} |`,
  );
  const rows = [...left, ...made].sort();
  const lines = [
    'The browser’s whole process group is killed (`SIGKILL`) at a random moment of answering questions and, in every second',
    'round, of rating cards, again and again on one profile. An answer counts as acknowledged once its verdict was on the',
    'screen, a rating once the next card was. 10 kills in `npm test`.',
    '',
    '| browser | kills | acknowledged | lost | events doubled | rows unreadable | seconds |',
    '| :-- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
  return {
    lines,
    ok: results.every(({ lost, doubled, unreadable }) => lost + doubled + unreadable === 0),
  };
}
