/// <reference lib="dom" />
// Cards, in Arabic and by keyboard: a deck proposed and confirmed, studied, undone, and still there after a reload.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, watchedPage } from './support/browser.mjs';
import { drawn, goTo, heading, keptOffline, savedCardEvents, setField, textOf } from './support/learner.mjs';

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
});

after(async () => {
  await browser?.close();
  await server?.stop().catch(() => undefined);
});

/** The question on the card shown. */
const question = () => textOf(page, `${CARDS} >>> .ask`);

/** What was kept of the cards, each as its type and rating. */
async function kept() {
  const events = await savedCardEvents(page);
  return events.map(({ type, rating }) => (rating === undefined ? type : `${type} ${rating}`));
}

/** Waits until another card than this is shown, its front up. @param {string} before */
async function anotherCard(before) {
  await page.waitForFunction(
    (selector, text) => {
      const root = document.querySelector(selector)?.shadowRoot;
      const ask = root?.querySelector('.ask')?.textContent?.replaceAll(/\s+/g, ' ').trim();
      return root?.querySelector('.show') !== null && ask !== undefined && ask !== text;
    },
    {},
    CARDS,
    before,
  );
}

test('a lesson proposes about twenty cards, and adds those that the learner confirms', async () => {
  await page.goto(server.url);
  await keptOffline(page);
  assert.equal(await page.$('.ring, .week'), null);
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.deepEqual(
    fetched.filter((name) => /open-desk|week-part/.test(name)),
    [],
    'without cards nothing of theirs is fetched',
  );
  await goTo(page, '#/lesson/libya-2020/cards');
  await drawn(page, '.offer');
  const offers = await page.$$('.offer input');
  assert.ok(offers.length >= 15 && offers.length <= 20, `${offers.length} cards`);
  const asks = await page.$$eval('.offer .card-ask', (found) => found.map((one) => one.textContent?.trim() ?? ''));
  assert.ok(
    asks.some((ask) => /^بحسب .* من قال هذا .*؟.+3800/su.test(ask.replaceAll(/\p{M}/gu, ''))),
    'a card that asks who said something says what',
  );
  assert.deepEqual(await kept(), []);
  for (const offer of offers.slice(4)) await offer.evaluate((box) => box instanceof HTMLElement && box.click());
  assert.equal(await textOf(page, '.picker .btn.main'), 'أضف 4 بطاقات');
  await page.focus('.picker .btn.main');
  await page.keyboard.press('Enter');
  await drawn(page, '.deck-due .btn.main');
  assert.deepEqual(await kept(), Array(4).fill('card-added'));
  assert.match(await textOf(page, '.deck-due h2'), /4 بطاقات حان موعدها/u);
});

test('a card turns with Space, says on each button when it would come back, and is rated with 1 to 4', async () => {
  await page.focus('.deck-due .btn.main');
  await page.keyboard.press('Enter');
  const first = await question();
  await page.keyboard.press('Space');
  await drawn(page, `${CARDS} >>> .answer`);
  const intervals = await page.$$eval(`${CARDS} >>> .rate small`, (all) => all.map(({ textContent }) => textContent));
  assert.deepEqual(intervals.slice(0, 3), ['دقيقة', '6 دقائق', '10 دقائق']);
  assert.match(intervals[3] ?? '', /أيام|يومًا/u);
  assert.match(await textOf(page, `${CARDS} >>> .proof`), /الدليل.*الفقرة \d+/u);
  await page.keyboard.press('4');
  await anotherCard(first);
  assert.equal((await kept()).at(-1), 'reviewed easy');
});

test('Z takes the rating back, and the card is there again', async () => {
  const second = await question();
  await page.keyboard.press('z');
  await anotherCard(second);
  assert.equal((await kept()).at(-1), 'revoked');
  const first = await question();
  await page.keyboard.press('Enter');
  await drawn(page, `${CARDS} >>> .answer`);
  await page.keyboard.press('Enter');
  await anotherCard(first);
  assert.equal((await kept()).at(-1), 'reviewed good');
});

test('a card is worded anew and keeps its place; a fault is reported', async () => {
  await page.click('[data-act="edit"]');
  await drawn(page, '.card-form');
  await page.$eval('#card-question', (field) => field instanceof HTMLTextAreaElement && field.select());
  await page.keyboard.type('بكلماتي أنا؟');
  await page.click('.card-form .btn.main');
  await page.waitForFunction(() => document.querySelector('.card-form') === null);
  assert.equal(await question(), 'بكلماتي أنا؟');
  await page.click('[data-act="report"]');
  await drawn(page, '.card-form');
  await page.type('#card-note', 'التاريخ يحتاج إلى مراجعة');
  await page.click('.card-form .btn.main');
  await page.waitForFunction(() => document.querySelector('.card-form') === null);
  assert.deepEqual((await kept()).slice(-2), ['worded', 'flagged']);
  assert.match(await textOf(page, '.review-news'), /حُفظ بلاغك/u);
});

test('after a reload the same card waits, in the learner’s own words, and Today says how many are due', async () => {
  await page.reload();
  assert.equal(await question(), 'بكلماتي أنا؟');
  await page.keyboard.press('Space');
  await drawn(page, `${CARDS} >>> .answer`);
  await goTo(page, '#/');
  assert.equal(await heading(page), '3 بطاقات حان موعدها');
});

test('Today draws the week and how far the lesson is mastered, each in words too', async () => {
  await drawn(page, '.week');
  const said = await page.$$eval('.week, .ring[role="img"]', (all) =>
    all.map((part) => part.getAttribute('aria-label')),
  );
  assert.match(said[0] ?? '', /ما راجعته في آخر سبعة أيام: بطاقة واحدة، وما ينتظر اليوم: 3 بطاقات/u);
  assert.deepEqual(said.slice(1), ['أتقنت 0٪ من بطاقاته']);
  await page.click('.this-week summary');
  const rows = await page.$$eval('.this-week tbody tr', (all) => all.map(({ textContent }) => textContent?.trim()));
  assert.equal(rows.length, 8);
  assert.match(rows.at(-1) ?? '', /^تنتظر اليوم\s*3$/u);
});

test('the last card leads to what comes back and to undo', async () => {
  await page.click('.lead .btn.main');
  for (let left = 3; left > 0; left--) {
    const before = await question();
    await page.keyboard.press('Space');
    await drawn(page, `${CARDS} >>> .answer`);
    await page.keyboard.press('4');
    if (left > 1) await anotherCard(before);
  }
  assert.match(await textOf(page, `${CARDS} >>> .ending`), /انتهت البطاقات/u);
  assert.match(await textOf(page, '.round-end'), /تعود أوّل بطاقة بعد \d+ دقائق/u);
  await page.keyboard.press('z');
  await drawn(page, `${CARDS} >>> .show`);
  assert.equal((await kept()).at(-1), 'revoked');
});

test('after a reload, too, Z takes back what was done, step by step', async () => {
  const reviewed = (await kept()).filter((event) => event.startsWith('reviewed')).length;
  const revoked = (await kept()).filter((event) => event === 'revoked').length;
  const before = await question();
  await page.keyboard.press('Space');
  await drawn(page, `${CARDS} >>> .answer`);
  await page.keyboard.press('4');
  await drawn(page, `${CARDS} >>> .ending`);
  await page.reload();
  assert.match(await textOf(page, `${CARDS} >>> .ending`), /انتهت البطاقات/u);
  await page.click(`${CARDS} >>> .undo`);
  assert.equal(await question(), before);
  for (let left = reviewed - revoked; left > 0; left--) {
    const shown = await question();
    await page.keyboard.press('z');
    await anotherCard(shown);
  }
  const events = await kept();
  assert.equal(events.filter((event) => event === 'revoked').length, reviewed + 1);
  assert.equal(await page.$eval(`${CARDS} >>> .undo`, (undo) => undo.getAttribute('aria-disabled')), 'true');
  assert.match(await textOf(page, `${CARDS} >>> .note`), /البطاقة 1 من 4/u);
});

test('a learner’s own card joins the deck', async () => {
  await goTo(page, '#/lesson/libya-2020/cards');
  await drawn(page, '.card-row');
  await page.click('study-own-card summary');
  await page.type('#card-own-question', 'ما معنى السند؟');
  await page.type('#card-own-answer', 'ما يقوم عليه الخبر');
  await page.click('study-own-card .btn');
  await page.waitForFunction(() => document.querySelectorAll('.card-row').length === 5);
  assert.match(await textOf(page, '.card-row:last-child'), /ما معنى السند؟.*جديدة/u);
  assert.deepEqual((await kept()).slice(-2), ['card-added', 'worded']);
});

/** Waits until the first element with this selector says something. @param {string} selector @param {string} words */
async function says(selector, words) {
  const isSaid = (/** @type {string} */ where, /** @type {string} */ wanted) =>
    document.querySelector(where)?.textContent?.includes(wanted) ?? false;
  await page.waitForFunction(isSaid, {}, selector, words);
}

test('a card is removed from its deck, and brought back', async () => {
  await goTo(page, '#/lesson/libya-2020/cards');
  await drawn(page, '.card-rows [data-act="remove"]');
  const rows = () => page.$$eval('.card-row', (found) => found.length);
  const before = await rows();
  await page.click('.card-rows [data-act="remove"]');
  await drawn(page, '[data-act="undo-remove"]');
  assert.equal(await rows(), before - 1);
  assert.match(await textOf(page, '.added:has([data-act="undo-remove"])'), /أُزيلت البطاقة/u);
  await page.keyboard.press('Enter');
  await page.waitForFunction((count) => document.querySelectorAll('.card-row').length === count, {}, before);
});

test('a lesson takes limits and a last day of its own, keeps them, and gives them up again', async () => {
  const options = 'study-lesson-options';
  await page.click(`${options} summary`);
  await says(`${options} [role="status"]`, 'تسري عليه الحدود العامّة');
  await setField(page, '#lesson-newCards', '0');
  await says(`${options} [role="status"]`, 'في اليوم لا بطاقات جديدة.');
  await says('.deck-due h2', 'لا بطاقات');
  await setField(page, '#lesson-newCards', '');
  await says('.deck-due h2', '5 بطاقات حان موعدها');
  await setField(page, '#lesson-until', '2020-06-30');
  await says('.deck-due', 'كان 30 يونيو 2020 آخر يوم لبطاقاته، فلم تعد تُسأل عنها.');
  await page.reload();
  await says('.deck-due h2', 'لا بطاقات');
  await page.click(`${options} summary`);
  await setField(page, '#lesson-until', '');
  await says('.deck-due h2', '5 بطاقات حان موعدها');
  await says(`${options} [role="status"]`, 'تسري عليه الحدود العامّة');
});

test('custom study is of one lesson or of all, once there are cards of more than one', async () => {
  await goTo(page, '#/cards');
  await drawn(page, 'study-custom');
  assert.equal(await page.$('#custom-lesson'), null);
  await goTo(page, '#/lesson/rosetta-2016/cards');
  await drawn(page, '.offer');
  await page.focus('.picker .btn.main');
  await page.keyboard.press('Enter');
  await drawn(page, '.deck-due .btn.main');
  await goTo(page, '#/cards');
  await drawn(page, 'study-custom');
  await page.click('input[name="custom-kind"][value="exam"]');
  const found = Number.parseInt(await textOf(page, 'study-custom [role="status"]'), 10);
  await page.select('#custom-lesson', 'libya-2020');
  await says('study-custom [role="status"]', '5 بطاقات.');
  assert.ok(found > 5);
  await page.click('study-custom button[type="submit"]');
  assert.match(await textOf(page, `${CARDS} >>> .note`), /البطاقة 1 من 5/u);
  assert.match(new URL(page.url()).hash, /^#\/review\/lesson\/libya-2020\/exam\//u);
});

test('progress works out how well cards are held, and the time they take, once that is opened', async () => {
  const shown = await question();
  await page.keyboard.press('Space');
  await drawn(page, `${CARDS} >>> .answer`);
  await page.keyboard.press('3');
  await anotherCard(shown);
  await goTo(page, '#/progress');
  await drawn(page, 'study-memory summary');
  assert.equal(await page.$('.measures'), null);
  await page.click('study-memory summary');
  await drawn(page, '.measures');
  assert.equal((await page.$$('.measures .figures')).length, 4);
  assert.match(await textOf(page, '.measures > :first-child'), /كم تثبت في الذاكرة.*أقلّ من أسبوع/u);
  await page.click('.measures .figures summary');
  await page.click('study-memory summary');
  await page.waitForFunction(() => document.querySelector('.measures') === null);
});

test('nothing was refused by the content policy and nothing went wrong on the way', () => {
  assert.deepEqual(complaints, []);
});
