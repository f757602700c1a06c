/// <reference lib="dom" />
// What is typed and not sent outlives a reload, a killed browser, and a newer version that wants the log.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { killBrowser, openChromium, temporaryFolder, watchedPage } from './support/browser.mjs';
import { drawn, goTo, heading, itemShown, savedAnswers, textOf } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));
const FIELD = 'sanad-quiz >>> #typed';
const begun = 'نصف كلمة';

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
let profile;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('puppeteer-core').Page} */
let page;
/** @type {string[]} */
let complaints;

before(async () => {
  profile = await temporaryFolder('drafts');
  server = await serve(DIST);
  browser = await openChromium(profile.path);
  ({ page, complaints } = await watchedPage(browser));
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await profile?.remove();
});

async function typed() {
  await drawn(page, FIELD);
  return page.$eval(FIELD, (field) => /** @type {HTMLInputElement} */ (field).value);
}

/** Drafts on the disk. */
function drafts() {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** Begins a quiz of words to be typed. */
async function beginTyping() {
  await page.goto(server.url);
  await goTo(page, '#/lesson/libya-2020/quiz');
  await drawn(page, '.more summary');
  await page.click('.more summary');
  await page.evaluate(() => {
    const kinds = [...document.querySelectorAll('.more fieldset')].at(-1);
    const press = (/** @type {Element | null | undefined} */ part) => part instanceof HTMLElement && part.click();
    press(kinds?.querySelector('button'));
  });
  await page.evaluate(() => {
    const labels = [...document.querySelectorAll('.more fieldset:last-of-type label')];
    labels
      .find((label) => label.textContent?.includes('كتابة الكلمة الناقصة'))
      ?.querySelector('input')
      ?.click();
  });
  await page.click('.form .btn.main');
  assert.equal((await itemShown(page)).type, 'cloze-typed');
}

/** Nothing more can be written while this page lives: its log is held in a transaction that does not end. */
function holdUpWriting() {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const drafts = opening.result
            .transaction(['events', 'arrivals', 'drafts'], 'readwrite')
            .objectStore('drafts');
          const goOn = () => (drafts.count().onsuccess = goOn);
          goOn();
          resolve(undefined);
        };
      }),
  );
}

test('what was typed is there after a reload', async () => {
  await beginTyping();
  await page.type(FIELD, begun);
  await page.reload();
  assert.equal(await typed(), begun);
});

test('and after the browser is killed', async () => {
  const address = page.url();
  await killBrowser(browser);
  browser = await openChromium(profile.path);
  ({ page, complaints } = await watchedPage(browser));
  await page.goto(address);
  assert.equal(await typed(), begun);
});

test('when another tab opens a newer version, this one asks to be reloaded and what was typed is kept', async () => {
  await page.type(FIELD, ' أخرى');
  const newer = await browser.newPage();
  await newer.goto(`${server.url}icon.svg`);
  await newer.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad', 999);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.transaction?.abort(); // asks for the log, and leaves it as it is
        opening.onerror = () => resolve(undefined);
      }),
  );
  await newer.close();
  await page.bringToFront();
  assert.match(await textOf(page, '.problem'), /فُتحت نسخة أحدث من سند.*محفوظة/u);
  await Promise.all([page.waitForNavigation(), page.click('.problem .btn.main')]);
  assert.equal(await typed(), `${begun} أخرى`);
});

test('once it is sent, nothing of it is left', async () => {
  await page.click('sanad-quiz >>> .acts .btn.main');
  await drawn(page, 'sanad-quiz >>> .next');
  assert.equal((await savedAnswers(page)).length, 1);
  assert.deepEqual(await drafts(), []);
  await goTo(page, '#/');
  assert.equal(await heading(page), 'تابِع من السؤال 2');
  assert.deepEqual(complaints, []);
});

test('what could not be written before a reload is written after it', async () => {
  await beginTyping();
  await holdUpWriting();
  await page.type(FIELD, begun);
  const held = page.url();
  await page.reload();
  assert.equal(await typed(), begun);
  assert.equal(page.url(), held);
  assert.deepEqual(complaints, []);
});
