/// <reference lib="dom" />
// The React and Vue components of docs/elements.md, bundled: objects go in as properties, events are heard.
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { ROOT } from '../../scripts/bootstrap.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, temporaryFolder, watchedPage } from '../journeys/support/browser.mjs';
import { answer, next } from '../journeys/support/learner.mjs';

const LESSON = 'fetch("lesson.json").then((answer) => answer.json())';
const REACT = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Quiz } from './quiz.jsx';
${LESSON}.then((lesson) => createRoot(document.body).render(createElement(Quiz, { lesson })));`;
const VUE = `import { createApp } from 'vue';
import Quiz from './quiz.js';
${LESSON}.then((lesson) => createApp(Quiz, { lesson }).mount(document.body));`;

/** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;

/** @param {string} language @returns {Promise<string>} the component that docs/elements.md shows */
async function shown(language) {
  const page = await readFile(`${ROOT}docs/elements.md`, 'utf8');
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  assert.ok(found, `docs/elements.md has a ${language} block`);
  return found;
}

/** @param {string} source of a single-file component @returns {string} its module */
function compiled(source) {
  const { descriptor, errors } = parse(source);
  assert.deepEqual(errors, []);
  const compilerOptions = { isCustomElement: (/** @type {string} */ tag) => tag.startsWith('sanad-') };
  return compileScript(descriptor, { id: 'quiz', inlineTemplate: true, templateOptions: { compilerOptions } }).content;
}

/** Puts a bundled page into a folder of the site. @param {string} name @param {Record<string, string>} modules */
async function page(name, modules) {
  const path = join(folder.path, name);
  await mkdir(path);
  for (const [file, code] of Object.entries(modules)) await writeFile(join(path, file), code);
  await build({
    entryPoints: [join(path, 'main.js')],
    outfile: join(path, 'bundle.js'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['@sanad/source'],
    nodePaths: [`${ROOT}node_modules`],
    tsconfig: `${ROOT}packages/elements/tsconfig.json`,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await cp(`${ROOT}content/libya-2020.lesson.json`, join(path, 'lesson.json'));
  const script = '<script type="module" src="bundle.js"></script>';
  await writeFile(join(path, 'index.html'), `<!doctype html><html lang="ar" dir="rtl"><body></body>${script}</html>`);
}

before(async () => {
  folder = await temporaryFolder('frameworks');
  await page('react', { 'main.js': REACT, 'quiz.jsx': await shown('jsx') });
  await page('vue', { 'main.js': VUE, 'quiz.js': compiled(await shown('vue')) });
  server = await serve(folder.path, { headers: {} });
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

for (const framework of ['react', 'vue']) {
  test(`${framework} gives a quiz its lesson as an object and hears its events`, async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${server.url}${framework}/index.html`);
    await answer(page, true);
    const output = () => page.$eval('output', (element) => element.textContent?.trim());
    assert.equal(await output(), '1 right, not handed in');
    await next(page);
    await answer(page, false);
    await page.click('sanad-quiz >>> .next');
    await page.waitForFunction(() => !document.querySelector('output')?.textContent?.includes('not handed in'));
    assert.match(String(await output()), /^1(\.\d+)? right, 1(\.\d+)?$/u);
    assert.equal(await page.$eval('sanad-quiz', (element) => element.getAttribute('lesson')), null);
    await page.close();
  });
}
