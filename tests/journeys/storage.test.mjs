/// <reference lib="dom" />
// What the learner is told when the browser keeps nothing, and what two tabs know of each other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, watchedPage } from './support/browser.mjs';
import { answer, goTo, heading, itemShown, savedAnswers, textOf } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  server = await serve(DIST);
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** @param {import('puppeteer-core').Page} page */
async function startQuiz(page) {
  await goTo(page, '#/lesson/libya-2020/quiz');
  await page.waitForSelector('.form .btn.main');
  await page.click('.form .btn.main');
  await itemShown(page);
}

test('where the browser refuses storage, the app works and says that nothing is kept', async () => {
  const context = await browser.createBrowserContext();
  const { page, complaints } = await watchedPage(context);
  await page.evaluateOnNewDocument(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is switched off', 'SecurityError');
    };
  });
  await page.goto(server.url);
  await heading(page);
  assert.match(await textOf(page, '.standing'), /لا يسمح المتصفّح لهذه الصفحة بالحفظ/u);
  await startQuiz(page);
  await answer(page, true);
  await goTo(page, '#/settings');
  assert.match(await textOf(page, '.settings'), /لا يُحفظ تقدّمك بعد إغلاق هذه الصفحة/u);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('when a step cannot be saved, the learner is told and can try again', async () => {
  const context = await browser.createBrowserContext();
  const { page } = await watchedPage(context);
  await page.goto(server.url);
  await startQuiz(page);
  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
    const makeRoom = () => void Object.assign(IDBObjectStore.prototype, { add, put });
    Object.assign(globalThis, { makeRoom });
  });
  const item = await answer(page, true);
  assert.match(await textOf(page, '.notices'), /لم تبقَ على جهازك مساحة.*خطوة واحدة لم تُحفظ بعد/u);
  assert.deepEqual(await savedAnswers(page), []);
  await page.evaluate(() => {
    /** @type {{ makeRoom?: () => void }} */ (globalThis).makeRoom?.();
  });
  await page.click('.notices .link');
  await page.waitForFunction(() => document.querySelector('.notices')?.textContent?.trim() === '');
  assert.deepEqual(await savedAnswers(page), [item]);
  await context.close();
});

test('an answer given in one tab shows in another', async () => {
  const context = await browser.createBrowserContext();
  const { page } = await watchedPage(context);
  await page.goto(server.url);
  await startQuiz(page);
  const other = await context.newPage();
  await other.goto(server.url);
  assert.equal(await heading(other), 'تابِع من السؤال 1');
  await page.bringToFront();
  await answer(page, true);
  await other.bringToFront();
  await other.waitForFunction(() => document.querySelector('main h1')?.textContent === 'تابِع من السؤال 2');
  await context.close();
});

test('while another tab holds an older version open, the app says which to close, and opens once it is', async () => {
  const context = await browser.createBrowserContext();
  const older = await context.newPage();
  await older.goto(`${server.url}icon.svg`);
  await older.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad', 1);
        opening.onerror = reject;
        opening.onupgradeneeded = () => {
          const events = opening.result.createObjectStore('events', { keyPath: 'id' });
          events.createIndex('by-session', 'session');
          events.createIndex('by-instant', 'at');
          opening.result.createObjectStore('settings');
        };
        // It stays open, whoever asks for a newer one.
        opening.onsuccess = () => resolve(undefined);
      }),
  );
  const { page, complaints } = await watchedPage(context);
  await page.goto(server.url);
  assert.equal(await heading(page), 'نسخة أقدم من سند مفتوحة');
  assert.match(await textOf(page, '.problem p'), /أغلق ألسنة سند الأخرى/u);
  assert.equal(await page.$('.problem button'), null);
  await older.close();
  await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'اقرأ الخبر، واعرف مَن قاله');
  await startQuiz(page);
  assert.deepEqual(await savedAnswers(page), []);
  assert.deepEqual(complaints, []);
  await context.close();
});
