/// <reference lib="dom" />
// The main job: from a first visit through a crash to a result, and on without a server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { killBrowser, openChromium, temporaryFolder, watchedPage } from './support/browser.mjs';
import { give } from './support/give-answer.mjs';
import {
  anotherThan,
  answer,
  count,
  drawn,
  goTo,
  heading,
  itemShown,
  keptOffline,
  mapDrawn,
  next,
  savedAnswers,
  textOf,
} from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));

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
/** @type {string[]} */
const answered = [];

before(async () => {
  profile = await temporaryFolder('learner');
  server = await serve(DIST);
  browser = await openChromium(profile.path);
  ({ page, complaints } = await watchedPage(browser));
});

after(async () => {
  await browser?.close();
  await server?.stop().catch(() => undefined);
  await profile?.remove();
});

test('a first visit is in Arabic and says in plain words what to do', async () => {
  await page.goto(server.url);
  assert.equal(await heading(page), 'اقرأ الخبر، واعرف مَن قاله');
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
    'ar',
    'rtl',
  ]);
  await page.waitForSelector('.lessons h3 a');
  await keptOffline(page);
});

test('from the timeline and the map one press leads to the sentence, and back', async () => {
  await goTo(page, '#/lesson/libya-2020/explore');
  await mapDrawn(page);
  await page.click('sanad-timeline >>> summary');
  await page.click('sanad-timeline >>> details[open] .clip .link');
  await page.waitForSelector('sanad-passage >>> .para-text');
  assert.match(page.url(), /read\/p16-4$/u);
  await page.goBack();
  await mapDrawn(page);
  await page.click('sanad-map >>> [data-place="zuwara"]');
  assert.match(await textOf(page, 'sanad-map >>> .gloss'), /زوارة.*السفارة الأمريكية.*الفقرة 3/u);
  await page.click('sanad-map >>> .told .link');
  await page.waitForSelector('sanad-passage >>> .para-text');
  assert.match(page.url(), /read\/p3-1$/u);
  await goTo(page, '#/');
  await page.waitForSelector('.lessons h3 a');
});

test('a quiz of ten starts with one press from the lesson', async () => {
  await page.click('.lessons h3 a');
  await drawn(page, 'sanad-passage >>> .para-text');
  await page.click('.endnote .btn.main');
  await page.waitForSelector('.form .btn.main');
  await page.click('.form .btn.main');
  const item = await itemShown(page);
  assert.equal(item.language, 'ar');
  assert.deepEqual(await count(page), [1, 10]);
});

test('each answer shows its verdict, evidence and chain, and is on the disk when it does', async () => {
  for (let question = 1; question <= 4; question++) {
    const { chain, type } = await itemShown(page);
    answered.push(await answer(page, question !== 2));
    assert.deepEqual(await savedAnswers(page), answered);
    const clip = await textOf(page, 'sanad-quiz >>> .clip');
    assert.match(clip, /الدليل.*الفقرة \d+/u);
    if (chain.length > 0) assert.match(clip, /مَن قال؟/u);
    const verdict = await textOf(page, 'sanad-quiz >>> .verdict');
    if (type === 'open')
      assert.match(verdict, /قدّرت جوابك/u); // the learner judges it
    else if (question !== 2) assert.match(verdict, /صواب|أصبت|صحيح/u);
    if (question < 4) await next(page);
  }
});

test('after the browser is killed, the quiz goes on at question 5 with four answers', async () => {
  assert.deepEqual(complaints, []);
  await killBrowser(browser);
  browser = await openChromium(profile.path);
  ({ page, complaints } = await watchedPage(browser));
  await page.goto(server.url);
  assert.equal(await heading(page), 'تابِع من السؤال 5');
  assert.deepEqual(await savedAnswers(page), answered);
  await page.click('.lead .btn.main');
  await itemShown(page);
  assert.deepEqual(await count(page), [5, 10]);
  assert.equal((await page.$$('sanad-quiz >>> .ticks .done')).length, 4);
});

test('a double press answers once', async () => {
  const item = await itemShown(page);
  await give(page, item, false);
  await page.evaluate(() => {
    const button = document
      .querySelector('sanad-quiz')
      ?.shadowRoot?.querySelector('sanad-item')
      ?.shadowRoot?.querySelector('.acts .btn.main');
    if (!(button instanceof HTMLButtonElement)) throw new Error('no button');
    button.click();
    button.click();
  });
  await drawn(page, 'sanad-quiz >>> .next');
  answered.push(item.id);
  assert.deepEqual(await savedAnswers(page), answered);
});

test('the evidence opens in its paragraph, and going back loses nothing', async () => {
  const { evidence } = await itemShown(page);
  await page.click('sanad-quiz >>> .clip .link');
  await drawn(page, 'sanad-passage >>> .para-text');
  const sentence = evidence.find(({ supports }) => supports)?.sentence;
  assert.match(page.url(), new RegExp(`${sentence}$`, 'u'));
  await page.goBack();
  await drawn(page, 'sanad-quiz >>> .next');
  assert.deepEqual(await count(page), [5, 10]);
});

test('a skipped question waits at the end, and the result counts every answer', async () => {
  await next(page);
  const skipped = await itemShown(page);
  await page.click('sanad-quiz >>> .acts .quiet');
  await anotherThan(page, skipped.id);
  for (let question = 7; question <= 10; question++) {
    answered.push(await answer(page, true));
    if (question < 10) await next(page);
  }
  await page.click('sanad-quiz >>> .next');
  await page.waitForSelector('sanad-quiz >>> .closing .btn.main');
  await page.click('sanad-quiz >>> .closing .btn.main');
  answered.push(await answer(page, true));
  assert.deepEqual(await savedAnswers(page), answered);
  assert.equal(answered.at(-1), skipped.id);
  await page.click('sanad-quiz >>> .next');
  await drawn(page, 'sanad-results');
  assert.match(await textOf(page, 'sanad-results >>> .score'), /\d+ من 10/u);
});

test('with the server gone, reload, deep links and answers are all there', async () => {
  await keptOffline(page);
  await server.stop();
  await page.reload();
  assert.match(await textOf(page, 'sanad-results >>> .score'), /\d+ من 10/u);
  await page.goto(`${server.url}#/lesson/libya-2020/read/p3-1`);
  await drawn(page, 'sanad-passage >>> .para-text');
  assert.ok(await page.evaluate(async () => (await document.fonts.ready).check('400 20px "Noto Naskh Arabic"', 'سند')));
  await goTo(page, '#/lesson/rosetta-2016/explore');
  await mapDrawn(page);
  await goTo(page, '#/');
  assert.match(await heading(page), /اختبار جديد/u);
  assert.deepEqual(await savedAnswers(page), answered);
});

test('a quiz that was left for another opens by its address', async () => {
  const left = [];
  for (let nth = 0; nth < 2; nth++) {
    await goTo(page, '#/lesson/libya-2020/quiz');
    await drawn(page, '.form .btn.main');
    await page.click('.form .btn.main');
    left.push({ item: (await itemShown(page)).id, url: page.url() });
    await goTo(page, '#/');
    assert.match(await heading(page), /تابِع من السؤال 1/u);
  }
  const [first] = left;
  assert.ok(first);
  await page.goto(first.url);
  await page.reload();
  assert.equal((await itemShown(page)).id, first.item);
  assert.deepEqual(await count(page), [1, 10]);
});

test('nothing was refused by the content policy and nothing went wrong on the way', () => {
  assert.deepEqual(complaints, []);
});
