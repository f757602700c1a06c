/// <reference lib="dom" />
// What pages load that take a whole quiz with the built elements, gzipped: every script that the browser asks for until each
// question is answered and its evidence shown, and then until the result is.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { itemTypes } from '@sanad/lesson';
import { openChromium, temporaryFolder, watchedPage } from '../tests/journeys/support/browser.mjs';
import { answer, next } from '../tests/journeys/support/learner.mjs';
import { LESSON, preparedQuiz } from '../tests/journeys/support/prepared-quiz.mjs';
import { ROOT } from './bootstrap.mjs';
import { serve } from './serve.mjs';

/** By page: its data, and the attributes of its quiz. */
const PAGES = {
  'page: single choice, prepared': { data: () => preparedQuiz(['single-choice']), attributes: '' },
  'page: single choice, from a lesson': { data: () => LESSON, attributes: 'types="single-choice" count="10" seed="7"' },
  'page: every type, prepared': { data: () => preparedQuiz(itemTypes), attributes: '' },
};

/** Answers every question of a page's quiz. @param {import('puppeteer-core').Page} page */
async function answerAll(page) {
  const items = await page.$eval('sanad-quiz', (element) => {
    const { session } = /** @type {Element & { session?: { quiz: { items: readonly unknown[] } } }} */ (element);
    return session?.quiz.items.length ?? 0;
  });
  for (let at = 0; at < items; at++) {
    await answer(page, at % 2 === 0);
    if (at < items - 1) await next(page);
  }
}

/** @returns {Promise<Record<string, number>>} bytes by page, each file gzipped on its own as servers send it */
export async function quizPages() {
  const folder = await temporaryFolder('pages');
  await cp(`${ROOT}apps/cdn/dist`, folder.path, { recursive: true });
  const server = await serve(folder.path, { headers: {} });
  const browser = await openChromium();
  /** @type {Record<string, number>} */
  const sizes = {};
  try {
    for (const [name, { data, attributes }] of Object.entries(PAGES)) {
      await writeFile(join(folder.path, 'data.json'), data());
      // Nothing is fetched that may wait until the page is idle.
      const html = `<!doctype html><link rel="icon" href="data:,"><script>requestIdleCallback = () => 0</script>
        <script type="module" src="sanad.js"></script><sanad-quiz src="data.json" lang="ar" ${attributes}></sanad-quiz>`;
      await writeFile(join(folder.path, 'page.html'), html);
      const { page } = await watchedPage(browser);
      /** @type {Promise<number>[]} */
      const scripts = [];
      page.on('response', (response) => {
        if (!/(?<!land-data-[\w-]*)\.js$/.test(response.url())) return; // coastlines have a budget of their own
        scripts.push(response.buffer().then((body) => gzipSync(body, { level: 9 }).length));
      });
      await page.goto(`${server.url}page.html`);
      await page.waitForSelector('sanad-quiz >>> .stem', { visible: true });
      const size = async () => (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
      await answerAll(page);
      sizes[name] = await size();
      await page.click('sanad-quiz >>> .next');
      await page.waitForSelector('sanad-quiz >>> .score', { visible: true });
      sizes[`${name}, to its result`] = await size();
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    await folder.remove();
  }
  return sizes;
}
