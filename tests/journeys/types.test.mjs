/// <reference lib="dom" />
// A quiz with every type of item, as the lessons make them, answered to the end right and wrong, in both languages.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, watchedPage } from './support/browser.mjs';
import { answer, heading, itemShown, next, textOf } from './support/learner.mjs';

/** @typedef {import('@sanad/lesson').Quiz} Quiz */
/** @typedef {'ar' | 'en'} Language */

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('vite').ViteDevServer} */
let sources;

before(async () => {
  server = await serve(`${root}apps/study/dist`);
  browser = await openChromium();
  sources = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    ssr: { resolve: { conditions: ['@sanad/source'] }, noExternal: [/^@sanad\//] },
    optimizeDeps: { noDiscovery: true },
  });
});

after(async () => {
  await sources?.close();
  await browser?.close();
  await server?.stop();
});

/** One item of each type, of the first lesson that makes it, as one quiz. @param {Language} language @returns {Promise<Quiz>} */
async function quizOfEveryType(language) {
  const { itemTypes, parseLesson } = await sources.ssrLoadModule('/packages/lesson/src/index.ts');
  const { indexLesson, makeQuiz } = await sources.ssrLoadModule('/packages/quiz/src/index.ts');
  const indexes = ['libya-2020', 'rosetta-2016'].map((id) =>
    indexLesson(parseLesson(JSON.parse(readFileSync(`${root}content/${id}.lesson.json`, 'utf8'))).value),
  );
  /** @type {Quiz[]} */
  const quizzes = itemTypes.flatMap((/** @type {string} */ type) => {
    const made = indexes.map((index) => makeQuiz(index, { language, count: 1, aboveLocate: 0, types: [type] }, 1));
    return made.find(({ items }) => items.length > 0) ?? [];
  });
  assert.equal(quizzes.length, itemTypes.length);
  const [first] = quizzes;
  assert.ok(first);
  return { ...first, items: quizzes.flatMap(({ items }) => items), shortfalls: [] };
}

/**
 * Puts the start of a quiz in the log, as the app does.
 * @param {import('puppeteer-core').Page} page @param {Quiz} quiz @returns {Promise<string>} id of the session
 */
async function startQuiz(page, quiz) {
  const id = randomUUID();
  const event = {
    type: 'started',
    id,
    session: id,
    at: new Date().toISOString(),
    device: 'test',
    lesson: quiz.lesson,
    quiz,
  };
  await page.evaluate(
    (started) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          transaction.objectStore('events').add(started);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => resolve(opening.result.close());
        };
      }),
    event,
  );
  return id;
}

for (const language of /** @type {const} */ (['ar', 'en'])) {
  for (const right of [true, false]) {
    test(`every type of item is answered ${right ? 'right' : 'wrong'} in ${language}`, async () => {
      const context = await browser.createBrowserContext();
      const { page, complaints } = await watchedPage(context);
      await page.setViewport({ width: 360, height: 800 });
      await page.goto(server.url);
      await heading(page);
      const quiz = await quizOfEveryType(language);
      const session = await startQuiz(page, quiz);
      await page.goto(`${server.url}#/quiz/${session}`);
      await page.reload();
      for (const [index, { id, type }] of quiz.items.entries()) {
        assert.equal((await itemShown(page)).id, id);
        await answer(page, right);
        const tone = await page.$eval('sanad-quiz >>> .verdict', (verdict) => verdict.classList[1]);
        assert.equal(tone === 'right', right, `${type}: ${tone}`);
        if (index < quiz.items.length - 1) await next(page);
      }
      await page.click('sanad-quiz >>> .next');
      assert.equal((await textOf(page, 'sanad-results >>> .score')).includes(`${quiz.items.length}`), true);
      const mistakes = await page.$$('sanad-results >>> .mistakes > li');
      assert.equal(mistakes.length, right ? 0 : quiz.items.length);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
}

test('one kind of question can be chosen out of all of them', async () => {
  const context = await browser.createBrowserContext();
  const { page, complaints } = await watchedPage(context);
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(`${server.url}#/lesson/libya-2020/quiz`);
  await page.waitForSelector('.more summary');
  await page.click('.more summary');
  await page.click('::-p-text(ألغِ اختيار الكلّ: أنواع الأسئلة)');
  await page.click('.form .btn.main');
  assert.match(await textOf(page, '#setup-problem'), /اختر نوعًا/u);
  await page.click('::-p-aria(صواب أو خطأ)');
  await page.click('.form .btn.main');
  assert.equal((await itemShown(page)).type, 'true-false');
  assert.deepEqual(complaints, []);
  await context.close();
});
