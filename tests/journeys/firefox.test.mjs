/// <reference lib="dom" />
// The same app in Firefox: a question answered, and a reload without the server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { watchedPage } from './support/browser.mjs';
import { answer, count, goTo, heading, keptOffline, textOf } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));
const executablePath = firefoxPath();

test('in Firefox a quiz outlives the server', { skip: executablePath === undefined }, async (context) => {
  if (executablePath === undefined) return;
  const server = await serve(DIST);
  context.after(() => server.stop().catch(() => undefined));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  context.after(() => browser.close());
  const { page, complaints } = await watchedPage(browser);
  await page.goto(server.url);
  await heading(page);
  await keptOffline(page);
  await goTo(page, '#/lesson/libya-2020/quiz');
  await page.waitForSelector('.form .btn.main');
  await page.click('.form .btn.main');
  await answer(page, true);
  await server.stop();
  await page.reload();
  assert.deepEqual(await count(page), [2, 10]);
  await goTo(page, '#/');
  assert.equal(await heading(page), 'تابِع من السؤال 2');
  assert.match(await textOf(page, '.mast'), /سَنَد/u);
  assert.deepEqual(complaints, []);
});
