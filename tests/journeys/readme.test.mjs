/// <reference lib="dom" />
// README's page: its HTML block, beside the built files and the lesson it names, asks a question and grades the answer.
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from '../../scripts/bootstrap.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, temporaryFolder, watchedPage } from './support/browser.mjs';
import { answer, count } from './support/learner.mjs';

/** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  const html = /```html\n([\s\S]*?)```/.exec(await readFile(`${ROOT}README.md`, 'utf8'))?.[1];
  assert.ok(html, 'README has an html block');
  assert.equal(html.trim().split('\n').length, 2);
  folder = await temporaryFolder('readme');
  await cp(`${ROOT}apps/cdn/dist`, folder.path, { recursive: true });
  await cp(`${ROOT}content/libya-2020.lesson.json`, join(folder.path, 'libya-2020.lesson.json'));
  await writeFile(
    join(folder.path, 'index.html'),
    `<!doctype html><html lang="ar" dir="rtl"><body>${html}</body></html>`,
  );
  server = await serve(folder.path, { headers: {} });
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

test('the two lines ask ten questions, take an answer and show its verdict', async () => {
  const { page } = await watchedPage(browser);
  await page.goto(server.url);
  /** @type {Promise<string>} */
  const verdict = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('sanad-graded', (event) => {
          const { grade } = /** @type {Event & { grade: { verdict: string } }} */ (event);
          resolve(grade.verdict);
        });
      }),
  );
  await answer(page, true);
  assert.deepEqual(await count(page), [1, 10]);
  assert.match(await verdict, /^(right|spelling)$/);
});
