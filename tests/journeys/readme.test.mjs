/// <reference lib="dom" />
// README's page: its HTML block, served as it stands, asks a question and grades the answer.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/browsers.mjs';
import { give } from './support/give-answer.mjs';
import { itemShown } from './support/learner.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(root, 'tests/readme/.page-'));
/** @type {import('vite').ViteDevServer} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  const html = /```html\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1];
  assert.ok(html, 'README has an html block');
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="ar" dir="rtl"><body>${html}</body></html>`);
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@sanad/source'] },
    optimizeDeps: { noDiscovery: true },
    cacheDir: join(folder, '.vite'),
  });
  await server.listen();
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the embedded item takes an answer and shows its verdict', async () => {
  const page = await browser.newPage();
  const path = folder.slice(root.length);
  await page.goto(`${server.resolvedUrls?.local[0]}${path}/index.html`);
  await page.waitForFunction(() => document.querySelector('sanad-item')?.shadowRoot?.querySelector('button'));
  await give(page, await itemShown(page), true);
  await page.click('sanad-item >>> button.main');
  await page.waitForSelector('sanad-item >>> .next', { visible: true });
  const verdict = await page.$eval(
    'sanad-item',
    (element) => /** @type {Element & { grade?: { verdict: string } }} */ (element).grade?.verdict,
  );
  assert.match(String(verdict), /^(right|spelling)$/);
});
