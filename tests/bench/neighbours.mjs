/// <reference lib="dom" />
// Loads the same ten questions with our elements and with their neighbours, in one run, and writes what each costs.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT, pnpm, say } from '../../scripts/bootstrap.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, temporaryFolder } from '../journeys/support/browser.mjs';
import { PAGES } from './pages.mjs';
import { QUESTIONS } from './questions.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const REPORT = `${ROOT}docs/reports/neighbours.md`;
const LOADS = 7;
const FIRST = QUESTIONS[0]?.options[0] ?? '';
/** What a page with any H5P content loads of the player, whatever the content. */
const H5P_PLAYER = ['main.bundle.js', 'frame.bundle.js', 'styles/h5p.css'];

/** @typedef {{ bytes: number, requests: number, script: number, option: number, heap: number }} Load */

/** @param {string} folder @param {import('./pages.mjs').Page} page @param {number} at */
async function prepare(folder, { body, script }, at) {
  const path = join(folder, `page${at}`);
  await mkdir(path);
  let tags = '';
  if (script !== undefined) {
    const stdin = { contents: script, resolveDir: HERE };
    const shared = { bundle: true, minify: true, target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } };
    await build({ ...shared, stdin, format: 'esm', outfile: join(path, 'page.js'), logLevel: 'error' });
    tags = '<script type="module" src="page.js"></script>';
    if (await readFile(join(path, 'page.css')).catch(() => undefined))
      tags += '<link rel="stylesheet" href="page.css">';
  }
  const head = '<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,">';
  await writeFile(join(path, 'index.html'), `${head}<title>bench</title><body>${body}${tags}</body></html>`);
}

/** Waits in the page until a text is seen, in any shadow tree; pressing what has to be. @param {[string, string]} what */
const untilSeen = ([text, click]) => {
  /** @param {Node} node @returns {boolean} */
  const holds = (node) => {
    if (node instanceof Element && node.matches('script, style')) return false;
    if (node instanceof Text) return node.data.includes(text) && (node.parentElement?.getClientRects().length ?? 0) > 0;
    const shadow = node instanceof Element ? node.shadowRoot : null;
    return [...node.childNodes, ...(shadow?.childNodes ?? [])].some(holds);
  };
  return new Promise((resolve) => {
    const look = () => {
      if (click !== '') /** @type {HTMLElement | null} */ (document.querySelector(click))?.click();
      if (holds(document.body)) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
};

/** One cold load. @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} click @returns {Promise<Load>} */
async function load(browser, url, click) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setCacheEnabled(false);
  /** @type {Promise<number>[]} */
  const sizes = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(response.url()))
      sizes.push(
        response.buffer().then(
          (body) => gzipSync(body, { level: 9 }).length,
          () => 0,
        ),
      );
  });
  await page.goto(url);
  const option = /** @type {number} */ (
    await page.evaluate(untilSeen, /** @type {[string, string]} */ ([FIRST, click]))
  );
  const untilThen = [...sizes];
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { ScriptDuration = 0, JSHeapUsedSize = 0 } = await page.metrics();
  const bytes = (await Promise.all(untilThen)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, requests: untilThen.length, script: ScriptDuration * 1000, option, heap: JSHeapUsedSize / 1e6 };
}

/** @param {readonly Load[]} loads @returns {Load} each figure's median */
function medians(loads) {
  const of = (/** @type {keyof Load} */ key) =>
    loads.map((one) => one[key]).sort((a, b) => a - b)[loads.length >> 1] ?? NaN;
  return { bytes: of('bytes'), requests: of('requests'), script: of('script'), option: of('option'), heap: of('heap') };
}

const installed = pnpm(['install', '--ignore-workspace', '--prefer-offline', '--no-lockfile'], {
  cwd: HERE,
  stdio: 'pipe',
});
if (installed.code !== 0) throw new Error(installed.output);
const folder = await temporaryFolder('bench');
await cp(`${ROOT}apps/cdn/dist`, join(folder.path, 'sanad'), { recursive: true });
for (const [at, page] of PAGES.entries()) await prepare(folder.path, page, at);
const server = await serve(folder.path, { headers: {} });
const browser = await openChromium();
/** @type {Load[][]} */
const loads = PAGES.map(() => []);
try {
  for (let turn = 0; turn < LOADS; turn++) {
    for (const [at, { click = '' }] of PAGES.entries())
      loads[at]?.push(await load(browser, `${server.url}page${at}/index.html`, click));
  }
} finally {
  await browser.close();
  await server.stop();
  await folder.remove();
}
const player = await Promise.all(
  H5P_PLAYER.map(async (file) =>
    gzipSync(await readFile(`${HERE}node_modules/h5p-standalone/dist/${file}`), { level: 9 }),
  ),
);
const playerBytes = player.reduce((sum, { length }) => sum + length, 0);
const rows = PAGES.map(({ name }, at) => {
  const { bytes, requests, script, option, heap } = medians(loads[at] ?? []);
  const figures = [bytes.toLocaleString('en'), requests, script.toFixed(0), option.toFixed(0), heap.toFixed(1)];
  return `| ${[name, ...figures].join(' | ')} |`;
});
const report = `# The quiz element beside its neighbours

Written by \`pnpm bench:neighbours\`. Ten single-choice questions with four Arabic options each, with the same texts, in
headless Chromium: bundled and minified by esbuild (ours: the files of \`apps/cdn\`), every script and style that is loaded
until the first option is seen, gzipped (\`-9\`) on its own; the median of ${LOADS} cold loads, taken in turns. Times depend on
the machine: compare them within the table.

|  | bytes gzipped | requests | script, ms | first option, ms | heap, MB |
| --- | --: | --: | --: | --: | --: |
${rows.join('\n')}

react-quiz-component shows a start page first, which is pressed at once. qti-components shows all ten items at once.
Ours shows the sentence an answer rests on, and loads no more for that; its result, 6 kB, comes when the page is idle, and
then the quiz can be finished without a network.
H5P is not in the table, for its question types are not on npm. Its player alone (h5p-standalone 3.8.2: two scripts and a
style sheet, without fonts) is ${playerBytes.toLocaleString('en')} bytes gzipped, before any question.
`;
await writeFile(REPORT, report);
say(report);
