// Compares gzipped sizes with scripts/size-budgets.json. `--write` sets each budget to today's size and a tenth more.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT, say } from './bootstrap.mjs';
import { pageSizes } from './page-sizes.mjs';
import { quizPages } from './quiz-pages.mjs';

const BUDGETS = `${ROOT}scripts/size-budgets.json`;
const APP = `${ROOT}apps/study/dist/`;
const ROOM = 1.1;

/**
 * Gzipped bytes of a package alone, minified, without its dependencies: what is loaded with it, and what is fetched
 * later, when it is first needed.
 * @param {string} name @returns {Promise<{ atOnce: number, later: number }>}
 */
async function packageSize(name) {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}packages/${name}/dist/index.js`],
    bundle: true,
    splitting: true,
    outdir: 'unwritten',
    entryNames: 'entry',
    minify: true,
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    write: false,
  });
  const isLater = (/** @type {string} */ path) => /land-data-\w+\.js$/.test(path);
  const sum = (/** @type {boolean} */ later) =>
    outputFiles
      .filter(({ path }) => isLater(path) === later)
      .reduce((total, { contents }) => total + gzipSync(contents).length, 0);
  return { atOnce: sum(false), later: sum(true) };
}

/** @param {RegExp} pattern @returns {number} gzipped bytes of the built app's files whose name matches, each on its own */
function appSize(pattern) {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file));
  return files.reduce((total, file) => total + gzipSync(readFileSync(APP + file)).length, 0);
}

/** @returns {Promise<Record<string, number>>} gzipped bytes by what is measured */
async function sizes() {
  /** @type {Record<string, number>} */
  const measured = {};
  for (const name of readdirSync(`${ROOT}packages`).sort()) {
    const { atOnce, later } = await packageSize(name);
    measured[`@sanad/${name}`] = atOnce;
    if (later > 0) measured[`@sanad/${name}: coastlines`] = later;
  }
  Object.assign(measured, await pageSizes());
  Object.assign(measured, await quizPages());
  measured['study: scripts'] = appSize(/^assets[/\\](?!land-data-).*\.js$/);
  measured['study: coastlines'] = appSize(/^assets[/\\]land-data-.*\.js$/);
  measured['study: styles'] = appSize(/\.css$/);
  measured['study: service worker'] = appSize(/^sw\.js$/);
  measured['study: fonts'] = appSize(/\.woff2$/);
  return measured;
}

const measured = await sizes();
if (process.argv.includes('--write')) {
  const budgets = Object.fromEntries(Object.entries(measured).map(([name, size]) => [name, Math.ceil(size * ROOM)]));
  writeFileSync(BUDGETS, `${JSON.stringify(budgets, null, 2)}\n`);
}
const budgets = JSON.parse(readFileSync(BUDGETS, 'utf8'));
for (const [name, size] of Object.entries(measured)) {
  const budget = budgets[name] ?? 0;
  const fits = size > 0 && size <= budget;
  say(
    `${name.padEnd(24)} ${String(size).padStart(8)} of ${String(budget).padStart(8)} bytes gzipped${fits ? '' : '  NOT WITHIN'}`,
  );
  if (!fits) process.exitCode = 1;
}
