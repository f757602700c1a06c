/// <reference lib="dom" />
// What a page of somebody else's gets: two lines of HTML, a sandboxed frame, two versions at once, a quiz that goes on.
import assert from 'node:assert/strict';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { itemTypes } from '@sanad/lesson';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, temporaryFolder, watchedPage } from './support/browser.mjs';
import { answer, itemShown, next, textOf } from './support/learner.mjs';
import { preparedQuiz } from './support/prepared-quiz.mjs';

const DIST = fileURLToPath(new URL('../../apps/cdn/dist', import.meta.url));
const LESSON = fileURLToPath(new URL('../../content/libya-2020.lesson.json', import.meta.url));
/** A content delivery network lets every page read its files. */
const HEADERS = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };
const MODULE = '<script type="module" src="sanad.js"></script>';
const QUIZ = '<sanad-quiz src="libya.lesson.json" lang="ar" count="2" types="single-choice" seed="7"';

/** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('puppeteer-core').Page} */
let page;
/** @type {string[]} */
let complaints;

before(async () => {
  folder = await temporaryFolder('embed');
  await cp(DIST, folder.path, { recursive: true });
  await cp(LESSON, join(folder.path, 'libya.lesson.json'));
  server = await serve(folder.path, { headers: HEADERS });
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

/** Opens a page with this in its body. @param {string} html */
async function open(html) {
  const icon = '<link rel="icon" href="data:," />';
  await writeFile(join(folder.path, 'page.html'), `<!doctype html><title>page</title>${icon}<body>${html}</body>`);
  await page?.close();
  ({ page, complaints } = await watchedPage(browser));
  await page.goto(`${server.url}page.html`);
}

/** Answers both questions. @param {import('puppeteer-core').Page} page */
async function take(page) {
  await answer(page, true);
  await next(page);
  await answer(page, false);
  await page.click('sanad-quiz >>> .next');
}

for (const script of [
  MODULE,
  '<script type="module" src="sanad.quiz.js"></script>',
  '<script type="module" src="sanad.single.js"></script>',
  '<script src="sanad.classic.js"></script>',
]) {
  test(`two lines of HTML ask a quiz and show its result: ${script}`, async () => {
    await open(`${script}\n${QUIZ}></sanad-quiz>`);
    await take(page);
    assert.match(await textOf(page, 'sanad-quiz >>> .score'), /1/u);
    assert.deepEqual(complaints, []);
  });
}

for (const script of ['sanad.js', 'sanad.quiz.js']) {
  test(`a quiz that has begun is finished without a network, whatever it asks: ${script}`, async () => {
    await writeFile(join(folder.path, 'every-type.json'), preparedQuiz(itemTypes));
    await open(`<script type="module" src="${script}"></script>
      <sanad-quiz src="every-type.json" lang="ar"></sanad-quiz>`);
    await itemShown(page);
    await page.waitForNetworkIdle({ idleTime: 1000 });
    await page.setOfflineMode(true);
    const items = await page.$eval('sanad-quiz', (element) => {
      const { session } = /** @type {Element & { session?: { quiz: { items: readonly unknown[] } } }} */ (element);
      return session?.quiz.items.length ?? 0;
    });
    assert.equal(items, itemTypes.length);
    for (let at = 0; at < items; at++) {
      await answer(page, true);
      if (at < items - 1) await next(page);
    }
    await page.click('sanad-quiz >>> .next');
    assert.match(await textOf(page, 'sanad-quiz >>> .score'), new RegExp(`${items}`, 'u'));
    assert.deepEqual(complaints, []);
  });
}

test('a classic script is right in a page of any encoding: it is ASCII alone', async () => {
  const script = await readFile(join(DIST, 'sanad.classic.js'));
  assert.ok(script.every((byte) => byte < 0x80));
});

test('the hash of each form is one that the browser accepts', async () => {
  const { files } = JSON.parse(await readFile(join(DIST, 'integrity.json'), 'utf8'));
  const pinned = `integrity="${files['sanad.single.js'].integrity}" crossorigin`;
  await open(`<script type="module" src="sanad.single.js" ${pinned}></script>${QUIZ}></sanad-quiz>`);
  await itemShown(page);
  await open(`<script type="module" src="sanad.single.js" integrity="sha384-AAAA"></script>${QUIZ}></sanad-quiz>`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(await page.evaluate(() => customElements.get('sanad-quiz')), undefined);
});

test('in a sandboxed frame the quiz works, says that nothing is kept, and tells the page its height and its result', async () => {
  await writeFile(join(folder.path, 'framed.html'), `${MODULE}${QUIZ} store-name="course" report-to="*"></sanad-quiz>`);
  await open(`<script>
    heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
  </script><iframe sandbox="allow-scripts" src="framed.html" width="600" height="900"></iframe>`);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  assert.ok(frame);
  const inside = /** @type {import('puppeteer-core').Page} */ (/** @type {unknown} */ (frame));
  await answer(inside, true);
  assert.match(await textOf(inside, 'sanad-quiz >>> p[role="status"]'), /المتصفح|المتصفّح/u);
  await next(inside);
  await answer(inside, false);
  await frame.click('sanad-quiz >>> .next');
  await page.waitForFunction('heard.some(({ type }) => type === "result")');
  const heard = /** @type {object[]} */ (await page.evaluate('heard'));
  assert.deepEqual(
    heard.filter((message) => 'points' in message),
    [{ source: 'sanad', type: 'result', points: 1, items: 2 }],
  );
  const heights = heard.flatMap((message) => ('height' in message ? [Number(message.height)] : []));
  assert.ok(heights.length > 1 && heights.every((height) => height > 0 && height < 3000), String(heights));
});

test('two copies on one page do not break one another', async () => {
  const copies = ['sanad.single.js?one', 'sanad.single.js?two', 'sanad.js'];
  await open(`${copies.map((src) => `<script type="module" src="${src}"></script>`).join('')}${QUIZ}></sanad-quiz>`);
  await take(page);
  await textOf(page, 'sanad-quiz >>> .score');
  assert.deepEqual(complaints, []);
});

test('a quiz is made of its own parts where another version holds the names of these', async () => {
  await open(`<script>
    for (const name of ['sanad-item', 'sanad-results']) customElements.define(name, class extends HTMLElement {});
  </script>${MODULE}${QUIZ}></sanad-quiz>`);
  await page.waitForSelector('sanad-quiz >>> sanad-item-2 >>> .stem', { visible: true });
  assert.deepEqual(complaints, []);
});

test('with a store name an unfinished quiz goes on after a reload, and under another name it does not', async () => {
  await open(`${MODULE}${QUIZ} store-name="class-one"></sanad-quiz>`);
  const first = await answer(page, true);
  await next(page);
  const second = (await itemShown(page)).id;
  await page.reload();
  assert.equal((await itemShown(page)).id, second);
  await page.$eval('sanad-quiz', (element) => element.setAttribute('store-name', 'class-two'));
  await page.waitForFunction(
    (id) => {
      const item = document.querySelector('sanad-quiz')?.shadowRoot?.querySelector('sanad-item');
      return /** @type {{ item?: { id: string } } | null | undefined} */ (item)?.item?.id === id;
    },
    {},
    first,
  );
  assert.deepEqual(complaints, []);
});

for (const script of [MODULE, '<script type="module" src="sanad.single.js"></script>']) {
  test(`every element of the package comes to a page that uses it: ${script}`, async () => {
    const modules = await readdir(new URL('../../packages/elements/src/define', import.meta.url));
    const tags = modules.map((name) => name.replace('.ts', ''));
    await open(script);
    await page.evaluate((names) => document.body.append(...names.map((name) => document.createElement(name))), tags);
    await page.evaluate((names) => Promise.all(names.map((name) => customElements.whenDefined(name))), tags);
    assert.deepEqual(complaints, []);
  });
}

test('a quiz without a store is as it was left when the learner comes back to its page', async () => {
  // A page that hears of its unloading is not kept whole: the browser makes it anew and gives back what it kept of it.
  await open(`${MODULE}<script>addEventListener('unload', () => undefined)</script>${QUIZ}></sanad-quiz>`);
  await answer(page, true);
  await page.goto('about:blank');
  await page.goBack();
  assert.match(await textOf(page, 'sanad-quiz >>> .desk'), /السؤال 2 من 2/);
  const answers = await page.$eval('sanad-quiz', (element) => {
    const { session } = /** @type {Element & { session?: { answers: ReadonlyMap<string, unknown> } }} */ (element);
    return session?.answers.size;
  });
  assert.equal(answers, 1);
});
