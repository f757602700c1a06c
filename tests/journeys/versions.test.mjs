/// <reference lib="dom" />
// Installing, a new version that waits to be asked for, and a lesson file that arrives damaged.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, temporaryFolder, watchedPage } from './support/browser.mjs';
import { goTo, heading, keptOffline, textOf } from './support/learner.mjs';

const STUDY = fileURLToPath(new URL('../../apps/study', import.meta.url));
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {string} */
let site;

/** Builds the app under a version's name. @param {string} version @param {string} into */
async function build(version, into) {
  const args = [VITE, 'build', '--outDir', into, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, args, { cwd: STUDY, env: { ...process.env, SANAD_BUILD: version } });
}

before(async () => {
  folder = await temporaryFolder('versions');
  site = join(folder.path, 'site');
  await build('2.0.0', join(folder.path, 'new'));
  await cp(join(STUDY, 'dist'), site, { recursive: true });
  server = await serve(site);
  browser = await openChromium(join(folder.path, 'profile'));
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

test('the app can be installed', async (context) => {
  const { page } = await watchedPage(browser);
  await page.goto(server.url);
  await heading(page);
  await keptOffline(page);
  const devtools = await page.createCDPSession();
  const { appId } = await devtools.send('Page.getAppId');
  assert.deepEqual((await devtools.send('Page.getAppManifest')).errors, []);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  await page.close();
  if (appId === undefined || appId === '') return context.skip('this Chromium knows nothing of installing');
  assert.deepEqual(installabilityErrors, []);
});

test('a deployment with a missing file leaves the version the learner has', async () => {
  await rm(site, { recursive: true });
  await cp(join(folder.path, 'new'), site, { recursive: true });
  // A script that both versions share is in the learner's cache already: one that only the new version has must be missed.
  const known = new Set(await readdir(join(STUDY, 'dist', 'assets')));
  const script = (await readdir(join(site, 'assets'))).find((name) => name.endsWith('.js') && !known.has(name));
  assert.ok(script, 'the new version has a script of its own');
  await rm(join(site, 'assets', script));
  const { page } = await watchedPage(browser);
  await page.goto(`${server.url}#/settings`);
  assert.match(await textOf(page, '.settings'), /الإصدار 0\.1\.0/u);
  const waiting = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return registration.waiting !== null;
  });
  assert.equal(waiting, false);
  await page.close();
});

test('a new version waits, asks, and takes over when told to', async () => {
  await rm(site, { recursive: true });
  await cp(join(folder.path, 'new'), site, { recursive: true });
  const { page, complaints } = await watchedPage(browser);
  await page.goto(`${server.url}#/settings`);
  assert.match(await textOf(page, '.settings'), /الإصدار 0\.1\.0/u);
  await page.waitForSelector('[data-action="update"]');
  assert.match(await textOf(page, '.notices'), /نسخة جديدة من سند جاهزة/u);
  await Promise.all([page.waitForNavigation(), page.click('[data-action="update"]')]);
  assert.match(await textOf(page, '.settings'), /الإصدار 2\.0\.0/u);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a damaged lesson file gets a page that says so, with a way on', async (context) => {
  const broken = join(folder.path, 'broken');
  await cp(join(folder.path, 'new'), broken, { recursive: true });
  const lessons = (await readdir(join(broken, 'assets'))).filter((name) => name.endsWith('.json'));
  for (const name of lessons)
    await writeFile(join(broken, 'assets', name), '{"format":"sanad-lesson/1","id":"libya-2020"}');
  const other = await serve(broken);
  context.after(() => other.stop());
  const { page, complaints } = await watchedPage(browser);
  await page.goto(`${other.url}#/lesson/libya-2020`);
  assert.equal(await heading(page), 'ملف الدرس تالف');
  await page.click('.problem summary');
  assert.ok((await page.$$('.problem li')).length > 0);
  await goTo(page, '#/');
  assert.equal(await heading(page), 'ملف الدرس تالف');
  await cp(join(folder.path, 'new'), broken, { recursive: true });
  await page.click('.problem .btn.main');
  assert.equal(await heading(page), 'اقرأ الخبر، واعرف مَن قاله');
  assert.match(await textOf(page, '.lessons'), /تعذّر فتح هذا الدرس ما السبب؟/u);
  assert.deepEqual(complaints, []);
  await page.close();
});
