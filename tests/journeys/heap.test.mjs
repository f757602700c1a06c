/// <reference lib="dom" />
// A quiz that goes on for long keeps what was answered, and nothing of what was drawn.
import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { QUIZ } from '../bench/questions.mjs';
import { openChromium, temporaryFolder, watchedPage } from './support/browser.mjs';
import { itemShown } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/cdn/dist', import.meta.url));
const ITEMS = 200;
/** Answers after which everything that is loaded once is there. */
const WARM = 20;
/** Bytes that an answer may stay with: its event, with its instant and ids, and its place in the session. */
const PER_ANSWER = 2500;

/** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  folder = await temporaryFolder('heap');
  await cp(DIST, folder.path, { recursive: true });
  server = await serve(folder.path, { headers: {} });
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

/** Answers so many questions, right and wrong in turn, going on after each. @param {number} count */
async function answerInPage(count) {
  const quiz = document.querySelector('sanad-quiz');
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  /** @param {string} selector @returns {Promise<HTMLElement>} */
  const inItem = async (selector) => {
    for (let frame = 0; frame < 600; frame++) {
      const found = quiz?.shadowRoot?.querySelector('sanad-item')?.shadowRoot?.querySelector(selector);
      if (found instanceof HTMLElement) return found;
      await drawn();
    }
    throw new Error(`no ${selector}`);
  };
  for (let at = 0; at < count; at++) {
    (await inItem(`.item.open .opt:nth-of-type(${(at % 4) + 1}) input`)).click();
    (await inItem('.item.open .acts .main')).click();
    (await inItem('.item.told .next')).click();
  }
  await inItem('.item.open');
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<{ bytes: number, nodes: number, listeners: number }>} what is alive */
async function alive(page) {
  const devtools = await page.createCDPSession();
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  await devtools.detach();
  return { bytes: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

test(`the heap holds no more after ${ITEMS} questions than what was answered`, async () => {
  const items = Array.from({ length: ITEMS + 1 }, (_, at) => ({ ...QUIZ.items[at % QUIZ.items.length], id: `q${at}` }));
  await writeFile(join(folder.path, 'data.json'), JSON.stringify({ ...QUIZ, items }));
  await writeFile(
    join(folder.path, 'page.html'),
    `<!doctype html><title>heap</title><link rel="icon" href="data:,"><script type="module" src="sanad.quiz.js"></script>
    <sanad-quiz src="data.json" lang="ar"></sanad-quiz>`,
  );
  const { page, complaints } = await watchedPage(browser);
  await page.goto(`${server.url}page.html`);
  await itemShown(page);
  await page.waitForNetworkIdle({ idleTime: 1000 });
  await page.evaluate(answerInPage, WARM);
  const warm = await alive(page);
  await page.evaluate(answerInPage, ITEMS - WARM);
  const late = await alive(page);
  const perAnswer = (late.bytes - warm.bytes) / (ITEMS - WARM);
  const said = `${JSON.stringify({ warm, late })}, ${perAnswer.toFixed(0)} bytes an answer`;
  assert.ok(perAnswer < PER_ANSWER, said);
  assert.ok(late.nodes <= warm.nodes * 1.05, said);
  assert.ok(late.listeners <= warm.listeners * 1.05, said);
  assert.deepEqual(complaints, []);
});
