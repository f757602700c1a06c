/// <reference lib="dom" />
// Cards whose lesson answers otherwise now, and cards rated while nothing can be saved.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, watchedPage } from './support/browser.mjs';
import { drawn, goTo, heading, savedCardEvents, textOf } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));
const CARDS = 'sanad-cards';

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('puppeteer-core').Page} */
let page;
/** @type {string[]} */
let complaints;

before(async () => {
  server = await serve(DIST);
  browser = await openChromium();
  ({ page, complaints } = await watchedPage(browser));
  await page.goto(server.url);
  await heading(page);
  await goTo(page, '#/lesson/libya-2020/cards');
  await drawn(page, '.offer');
  for (const offer of (await page.$$('.offer input')).slice(3)) await offer.evaluate((box) => box.click());
  await page.$eval('.picker .btn.main', (button) => button instanceof HTMLElement && button.click());
  await drawn(page, '.deck-due .btn.main');
});

after(async () => {
  await browser?.close();
  await server?.stop().catch(() => undefined);
});

/** As if every card had been confirmed with another answer than its lesson gives now. */
function confirmedOtherwise() {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['events', 'snapshots'], 'readwrite');
          const events = writing.objectStore('events');
          const reading = events.getAll();
          reading.onsuccess = () => {
            for (const row of reading.result) if ('answer' in row) events.put({ ...row, answer: 'f'.repeat(64) });
          };
          writing.objectStore('snapshots').clear();
          writing.onabort = reject;
          writing.oncomplete = () => {
            opening.result.close();
            resolve(undefined);
          };
        };
      }),
  );
}

/** Turns the card and rates it, and waits for the next one. @param {import('puppeteer-core').KeyInput} key */
async function rate(key) {
  await page.keyboard.press('Space');
  await drawn(page, `${CARDS} >>> .answer`);
  await page.keyboard.press(key);
  await drawn(page, `${CARDS} >>> .show`);
}

test('a card whose lesson answers otherwise says so before it is turned, until the learner takes the new answer', async () => {
  await confirmedOtherwise();
  await page.reload();
  await goTo(page, '#/review');
  await drawn(page, `${CARDS} >>> .show`);
  assert.equal(await textOf(page, '.doubt'), 'صار جواب هذه البطاقة في درسها غير الذي تعلّمته.');
  await page.click('[data-act="settle"]');
  await page.waitForFunction(() => document.querySelector('.doubt') === null);
  assert.equal(await textOf(page, '.review-news'), 'صار الجواب الجديد جواب بطاقتك.');
  assert.deepEqual(
    (await savedCardEvents(page)).map(({ type }) => type),
    Array(4).fill('card-added'),
  );
  await rate('4');
  assert.match(await textOf(page, '.doubt'), /غير الذي تعلّمته/u);
});

test('while nothing can be saved the cards go on, and nothing is said to be kept', async () => {
  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
    const makeRoom = () => void Object.assign(IDBObjectStore.prototype, { add, put });
    Object.assign(globalThis, { makeRoom });
  });
  await rate('4');
  assert.match(await textOf(page, '.notices'), /لم تبقَ على جهازك مساحة.*خطوة واحدة لم تُحفظ بعد/u);
  await page.click('[data-act="report"]');
  await drawn(page, '.card-form');
  await page.click('.card-form .btn.main');
  await page.waitForFunction(() => document.querySelector('.card-form') === null);
  assert.match(await textOf(page, '.notices'), /خطوتان لم تُحفظا بعد/u);
  assert.equal(await page.$eval('.review-news', (news) => news.textContent), '');
  assert.deepEqual((await savedCardEvents(page)).at(-1), { type: 'reviewed', rating: 'easy' });
});

test('once there is room again, what was done is saved', async () => {
  await page.evaluate(() => {
    /** @type {{ makeRoom?: () => void }} */ (globalThis).makeRoom?.();
  });
  await page.click('.notices .link');
  await page.waitForFunction(() => document.querySelector('.notices')?.textContent?.trim() === '');
  const saved = (await savedCardEvents(page)).map(({ type }) => type);
  assert.deepEqual(saved.slice(-3), ['reviewed', 'reviewed', 'flagged']);
  assert.deepEqual(complaints, []);
});
