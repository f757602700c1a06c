/// <reference lib="dom" />
// What a learner has is taken to another device in one file, written into a folder by itself, and erased in two presses.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, temporaryFolder, watchedPage } from './support/browser.mjs';
import { answer, drawn, goTo, heading, itemShown, next, savedAnswers, textOf } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
let folder;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {string[]} */
const answered = [];
/** The backup on the disk. */
let backup = '';

before(async () => {
  folder = await temporaryFolder('backup');
  server = await serve(DIST);
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

/** A new device: a browser context of its own. */
async function device() {
  const context = await browser.createBrowserContext();
  const { page, complaints } = await watchedPage(context);
  await page.goto(server.url);
  await heading(page);
  return { context, page, complaints };
}

/** @param {import('puppeteer-core').Page} page */
async function startQuiz(page) {
  await goTo(page, '#/lesson/libya-2020/quiz');
  await page.waitForSelector('.form .btn.main');
  await page.click('.form .btn.main');
  await itemShown(page);
}

/** Chooses a file to restore from, and waits for what comes of it. @param {import('puppeteer-core').Page} page @param {string} path */
async function restore(page, path) {
  await goTo(page, '#/');
  await drawn(page, 'study-today');
  await goTo(page, '#/settings');
  const choosing = page.waitForFileChooser();
  await drawn(page, '[data-action="restore"]');
  await page.click('[data-action="restore"]');
  await (await choosing).accept([path]);
  await page.waitForFunction(() => /[.]$/u.test(document.querySelector('.report p')?.textContent?.trim() ?? ''));
  return textOf(page, '.report');
}

/** Writes a file beside the backup. @param {string} name @param {Uint8Array | string} bytes */
async function file(name, bytes) {
  const path = join(folder.path, name);
  await writeFile(path, bytes);
  return path;
}

test('a backup is read back and then saved', async () => {
  const { context, page, complaints } = await device();
  await startQuiz(page);
  answered.push(await answer(page, true));
  await next(page);
  answered.push(await answer(page, false));
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder.path,
    browserContextId: context.id ?? '',
  });
  await goTo(page, '#/settings');
  await drawn(page, '[data-action="backup"]');
  assert.match(await textOf(page, 'study-backup'), /لم تُنشأ نسخة في هذا الجهاز بعد/u);
  await page.click('[data-action="backup"]');
  await page.waitForFunction(() => document.querySelector('.report')?.textContent?.includes('سليمة'));
  assert.match(await textOf(page, 'study-backup'), /آخر نسخة: .* لا إجابات بعدها/u);
  for (let turn = 0; turn < 100 && backup === ''; turn++) {
    const name = (await readdir(folder.path)).find((name) => /^sanad-[\d-]+\.jsonl\.gz$/u.test(name));
    if (name !== undefined) backup = join(folder.path, name);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const lines = gunzipSync(await readFile(backup))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const header = JSON.parse(lines[0] ?? '');
  assert.equal(header.format, 'sanad-backup/1');
  assert.equal(lines.length, 1 + header.events + header.settings);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('on another device both logs meet, and a second time nothing is added', async () => {
  const { context, page, complaints } = await device();
  await startQuiz(page);
  const own = await answer(page, true);
  assert.match(await restore(page, backup), /تمّت الاستعادة\. أُضيف/u);
  assert.deepEqual(new Set(await savedAnswers(page)), new Set([own, ...answered]));
  assert.match(await textOf(page, '.settings'), /حُفظت 3 إجابات/u);
  assert.match(await restore(page, backup), /لم يُضف شيء\. و/u);
  assert.equal((await savedAnswers(page)).length, 3);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('a file that is not as it was written is refused with the reason, and what can be read of it is offered', async () => {
  const { context, page } = await device();
  const bytes = await readFile(backup);
  assert.match(await restore(page, await file('photo.gz', 'no backup')), /ليس هذا الملفّ نسخة احتياطيّة من سند/u);
  assert.match(
    await restore(page, await file('newer.gz', gzipSync('{"format":"sanad-backup/9"}\n'))),
    /نسخةٌ أحدث من سند/u,
  );
  const plain = gunzipSync(bytes).toString('utf8');
  const cut = await file('cut.jsonl', plain.slice(0, plain.lastIndexOf('\n', plain.length - 2) - 40));
  assert.match(await restore(page, cut), /آخِر هذا الملفّ ناقص.*لم يتغيّر شيء\. وفيه/u);
  assert.deepEqual(await savedAnswers(page), []);
  await page.click('[data-action="restore-readable"]');
  await page.waitForFunction(() => document.querySelector('.report')?.textContent?.includes('تمّت الاستعادة'));
  assert.ok((await savedAnswers(page)).length > 0);
  await context.close();
});

test('after a hundred answers without a backup the learner is reminded, until it is enough', async () => {
  const lines = gunzipSync(await readFile(backup))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const answer = lines.map((line) => JSON.parse(line)).find(({ value }) => value?.type === 'answered');
  const many = Array.from({ length: 120 }, (_, n) => {
    const id = `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    return `${JSON.stringify({ ...answer, value: { ...answer.value, id } })}\n`;
  });
  const body = Buffer.from(many.join(''));
  const sums = { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
  const header = {
    format: 'sanad-backup/1',
    at: '2026-01-01T00:00:00.000Z',
    events: 120,
    lessons: 0,
    settings: 0,
    ...sums,
  };
  const { context, page, complaints } = await device();
  const path = await file('many.jsonl', `${JSON.stringify(header)}\n${body.toString('utf8')}`);
  assert.match(await restore(page, path), /أُضيف 120 سجلًّا/u);
  assert.match(await textOf(page, '.notices'), /أجبت 120 إجابة منذ آخر نسخة احتياطيّة/u);
  await page.evaluate(() => {
    const reminder = [...document.querySelectorAll('.notice')].find((notice) => notice.textContent?.includes('120'));
    const close = reminder?.querySelector('.iconbtn');
    if (close instanceof HTMLElement) close.click();
  });
  await page.waitForFunction(() => !document.querySelector('.notices')?.textContent?.includes('120'));
  assert.deepEqual(complaints, []);
  await context.close();
});

test('a backup is written into the chosen folder after a quiz, and the folder is remembered', async () => {
  const { context, page, complaints } = await device();
  await page.evaluateOnNewDocument(() => {
    // A folder that needs no dialogue: the site's own.
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.reload();
  const written = () =>
    page.evaluate(async () => {
      const names = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names.filter((name) => name.endsWith('.jsonl.gz')).length;
    });
  await startQuiz(page);
  await answer(page, true);
  await goTo(page, '#/settings');
  await drawn(page, '[data-action="choose-folder"]');
  await page.click('[data-action="choose-folder"]');
  await drawn(page, '[data-folder="on"]');
  await page.waitForFunction(() => /آخر نسخة/u.test(document.querySelector('study-backup')?.textContent ?? ''));
  assert.equal(await written(), 1);
  await page.reload();
  await drawn(page, '[data-folder="on"]');
  await goTo(page, '#/');
  await drawn(page, '.lead .btn.main');
  await page.click('.lead .btn.main');
  for (let left = 9; left > 0; left--) {
    await answer(page, true);
    if (left > 1) await next(page);
  }
  await page.click('sanad-quiz >>> .next');
  await drawn(page, 'sanad-results');
  await page.waitForFunction(async () => {
    let count = 0;
    for await (const name of (await navigator.storage.getDirectory()).keys()) if (name.endsWith('.gz')) count += 1;
    return count === 2;
  });
  await goTo(page, '#/settings');
  await drawn(page, '[data-action="leave-folder"]');
  await page.click('[data-action="leave-folder"]');
  await drawn(page, '[data-folder="off"]');
  assert.equal(await written(), 2);
  assert.deepEqual(complaints, []);
  await context.close();
});

/** A device whose folder is the site's own; what the browser lets it do is written in `localStorage`. */
async function deviceWithFolder() {
  const own = await device();
  await own.page.evaluateOnNewDocument(() => {
    const permission = () => Promise.resolve(localStorage.getItem('permission') ?? 'granted');
    const { createWritable } = FileSystemFileHandle.prototype;
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    Object.assign(FileSystemHandle.prototype, { queryPermission: permission, requestPermission: permission });
    Object.assign(FileSystemFileHandle.prototype, {
      /** @this {FileSystemFileHandle} */
      createWritable() {
        if (localStorage.getItem('room') === 'none') throw new DOMException('no room', 'QuotaExceededError');
        return createWritable.call(this);
      },
    });
  });
  await own.page.reload();
  await goTo(own.page, '#/settings');
  await drawn(own.page, '[data-action="choose-folder"]');
  return own;
}

/** What lies in the site's own folder. @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} */
function inFolder(page) {
  return page.evaluate(async () => {
    const names = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });
}

/** What the browser lets the page do from now on. @param {import('puppeteer-core').Page} page @param {Record<string, string>} how */
function browserSays(page, how) {
  return page.evaluate((said) => Object.assign(localStorage, said), how);
}

test('a folder that the browser has closed again is asked for after a press, and written to once it is open', async () => {
  const { context, page, complaints } = await deviceWithFolder();
  await page.click('[data-action="choose-folder"]');
  await drawn(page, '[data-folder="on"]');
  await page.waitForFunction(() => /آخر نسخة/u.test(document.querySelector('study-backup')?.textContent ?? ''));
  await browserSays(page, { permission: 'denied' });
  await page.reload();
  assert.match(await textOf(page, '[data-folder="closed"]'), /المتصفّح/u);
  await page.click('[data-action="open-folder"]');
  await drawn(page, '[data-folder="closed"]');
  assert.equal((await inFolder(page)).length, 1);
  await browserSays(page, { permission: 'granted' });
  await page.click('[data-action="open-folder"]');
  await drawn(page, '[data-folder="on"]');
  assert.deepEqual(complaints, []);
  await context.close();
});

test('a backup that the folder has no room for is said to be missing, leaves nothing behind, and is tried again', async () => {
  const { context, page, complaints } = await deviceWithFolder();
  await browserSays(page, { room: 'none' });
  await page.click('[data-action="choose-folder"]');
  await drawn(page, '[data-folder="failed"]');
  assert.match(await textOf(page, 'study-backup'), /لم تُنشأ نسخة في هذا الجهاز بعد/u);
  assert.deepEqual(await inFolder(page), []);
  await browserSays(page, { room: 'enough' });
  await page.click('[data-action="write-backup"]');
  await drawn(page, '[data-folder="on"]');
  await page.waitForFunction(() => /آخر نسخة/u.test(document.querySelector('study-backup')?.textContent ?? ''));
  assert.equal((await inFolder(page)).length, 1);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('erasing takes two presses, and leaves nothing in any tab', async () => {
  const { context, page, complaints } = await device();
  await startQuiz(page);
  await answer(page, true);
  const other = await context.newPage();
  await other.goto(server.url);
  assert.equal(await heading(other), 'تابِع من السؤال 2');
  await page.bringToFront();
  await goTo(page, '#/settings');
  await page.click('input[name="theme"][value="dark"]');
  await drawn(page, '[data-action="erase"]');
  await page.click('[data-action="erase"]');
  await drawn(page, '[data-action="keep"]');
  assert.match(await textOf(page, '.warning'), /تضيع إجابة واحدة/u);
  await page.click('[data-action="keep"]');
  await drawn(page, '[data-action="erase"]');
  assert.equal((await savedAnswers(page)).length, 1);
  await page.click('[data-action="erase"]');
  await drawn(page, '[data-action="erase-for-good"]');
  await Promise.all([page.waitForNavigation(), page.click('[data-action="erase-for-good"]')]);
  assert.equal(await heading(page), 'اقرأ الخبر، واعرف مَن قاله');
  assert.deepEqual(await savedAnswers(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), undefined);
  await other.bringToFront();
  await other.waitForFunction(() => document.querySelector('main h1')?.textContent === 'اقرأ الخبر، واعرف مَن قاله');
  assert.deepEqual(complaints, []);
  await context.close();
});
