/// <reference lib="dom" />
// axe on every screen, in both languages and themes, on a phone and a desktop; nothing scrolls sideways at 320 px, nor with the largest letters.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, watchedPage } from './support/browser.mjs';
import { anotherThan, answer, count, drawn, goTo, itemShown, next } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/** @param {import('puppeteer-core').Page} page @param {string} where */
async function check(page, where) {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } =
      /** @type {{ axe: { run(): Promise<{ violations: { id: string, nodes: { target: unknown }[] }[] }> } }} */ (
        /** @type {unknown} */ (globalThis)
      );
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
  });
  assert.deepEqual(found, [], where);
  const { width, height } = page.viewport() ?? { width: 360, height: 800 };
  const narrow = width < 400 ? 320 : width;
  await page.setViewport({ width: narrow, height });
  const wide = await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const { scrollWidth } = document.documentElement;
    const { textSize = 'normal' } = dataset;
    dataset['textSize'] = 'largest';
    const withLargestText = document.documentElement.scrollWidth;
    dataset['textSize'] = textSize;
    return { scrollWidth, withLargestText };
  });
  assert.ok(
    Math.max(wide.scrollWidth, wide.withLargestText) <= narrow,
    `${where} in ${narrow} px: ${JSON.stringify(wide)}`,
  );
  await page.setViewport({ width, height });
}

/** Leaves every question that is left. @param {import('puppeteer-core').Page} page */
async function skipAll(page) {
  for (let [at, of] = [0, 1]; at < of;) {
    const { id } = await itemShown(page);
    [at, of] = await count(page);
    await page.click('sanad-quiz >>> .acts .quiet');
    if (at < of) await anotherThan(page, id);
  }
  await page.waitForSelector('sanad-quiz >>> .closing');
}

/** A deck from the proposal to the last card, and what comes of it. @param {import('puppeteer-core').Page} page */
async function studyCards(page) {
  await goTo(page, '#/lesson/libya-2020/cards');
  await drawn(page, '.offer');
  for (const box of (await page.$$('.offer input')).slice(2)) await box.evaluate((own) => own.click());
  await page.$eval('.picker .btn.main', (button) => button instanceof HTMLElement && button.click());
  await drawn(page, '.card-row');
  for (const summary of await page.$$('.deck > * > summary, .deck details > summary')) {
    await summary.evaluate((own) => own instanceof HTMLElement && own.parentElement?.setAttribute('open', ''));
  }
  await check(page, 'deck');
  await goTo(page, '#/');
  await drawn(page, '.lead .first');
  await check(page, 'today with cards due');
  await goTo(page, '#/review');
  await drawn(page, 'sanad-cards >>> .show');
  await page.click('.review-top input');
  await drawn(page, 'sanad-cards >>> #typed');
  await check(page, 'card');
  await page.type('sanad-cards >>> #typed', 'س');
  await page.keyboard.press('Enter');
  await drawn(page, 'sanad-cards >>> .answer');
  await check(page, 'card turned');
  await page.click('[data-act="edit"]');
  await drawn(page, '.card-form');
  await check(page, 'a card worded anew');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.card-form') === null);
  await page.keyboard.press('3');
  await drawn(page, 'sanad-cards >>> .show');
  await page.keyboard.press('Enter');
  await drawn(page, 'sanad-cards >>> .answer');
  await page.keyboard.press('4');
  await drawn(page, '.round-end [data-act="early"]');
  await check(page, 'end of the cards');
  await goTo(page, '#/');
  await drawn(page, '.week');
  await page.click('.this-week summary');
  await check(page, 'today with the week');
  await goTo(page, '#/cards');
  await drawn(page, 'study-custom .seg');
  await page.click('input[name="custom-kind"][value="exam"]');
  await check(page, 'custom study');
  await goTo(page, '#/progress');
  await drawn(page, '.heat');
  await page.$eval('study-memory details', (own) => own.setAttribute('open', ''));
  await drawn(page, '.measures .day-chart');
  for (const details of await page.$$('.figures')) await details.evaluate((own) => own.setAttribute('open', ''));
  await check(page, 'progress');
}

const screens = /** @type {const} */ ([
  ['today', '#/', '.lessons h3'],
  ['read', '#/lesson/libya-2020', 'sanad-passage >>> .para-text'],
  ['explore', '#/lesson/libya-2020/explore', 'sanad-map >>> .land'],
  ['explore science', '#/lesson/rosetta-2016/explore', 'sanad-map >>> .land'],
  ['set-up', '#/lesson/libya-2020/quiz', '.form .btn.main'],
  ['no cards', '#/cards', '.lead h1'],
  ['no progress', '#/progress', '.lead h1'],
  ['proposed cards', '#/lesson/libya-2020/cards', '.offer'],
  ['no such custom study', '#/review/ahead/never', '.problem h1'],
  ['settings', '#/settings', '.review-settings select'],
  ['not found', '#/nowhere', '.problem h1'],
  ['no such lesson', '#/lesson/none', '.problem h1'],
  ['no such quiz', '#/quiz/none', '.problem h1'],
]);

for (const language of ['ar', 'en']) {
  for (const theme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      test(`every screen is accessible and fits in ${language}, ${theme}, ${width} px`, async () => {
        const context = await browser.createBrowserContext();
        const { page, complaints } = await watchedPage(context);
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
        await page.goto(`${server.url}#/settings`);
        await page.waitForSelector('.settings .seg');
        await page.click(`input[name="language"][value="${language}"]`);
        await page.click(`input[name="theme"][value="${theme}"]`);
        await page.waitForSelector(`html[lang="${language}"][data-theme="${theme}"]`);
        for (const [name, fragment, ready] of screens) {
          await goTo(page, fragment);
          await drawn(page, ready);
          await check(page, name);
        }
        await studyCards(page);
        await goTo(page, '#/settings');
        await drawn(page, '[data-action="erase"]');
        await page.click('[data-action="erase"]');
        await drawn(page, '[data-action="keep"]');
        await check(page, 'settings, asked whether to erase');
        await goTo(page, '#/lesson/libya-2020/quiz');
        await page.waitForSelector('.more summary');
        await page.click('.more summary');
        await check(page, 'set-up with more options');
        await page.click('.form .btn.main');
        await itemShown(page);
        await check(page, 'question');
        await answer(page, false);
        await check(page, 'wrong answer');
        await next(page);
        await answer(page, true);
        await check(page, 'right answer');
        await goTo(page, '#/');
        await page.waitForSelector('.lead .ticks');
        await check(page, 'today with an unfinished quiz');
        await page.click('.lead .btn.main');
        await skipAll(page);
        await check(page, 'end with questions left');
        await page.click('sanad-quiz >>> .closing .quiet');
        await drawn(page, 'sanad-results >>> .score');
        await check(page, 'result');
        assert.deepEqual(complaints, []);
        await context.close();
      });
    }
  }
}
