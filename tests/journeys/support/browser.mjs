/// <reference lib="dom" />
// A browser with a learner in it, and a list of everything the page complained of.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../../scripts/browsers.mjs';

/** An empty folder that lives as long as a test. @param {string} name */
export async function temporaryFolder(name) {
  const path = await mkdtemp(join(tmpdir(), `sanad-${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** @param {string} [profile] folder that keeps the profile; a fresh one in memory's place when left out */
export async function openChromium(profile) {
  return puppeteer.launch({
    executablePath: await chromiumPath(),
    headless: true,
    args: CHROMIUM_ARGS,
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
}

/**
 * Kills the browser and every process it started, as a crash or a battery would: nothing gets to say goodbye.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function killBrowser(browser) {
  const leader = browser.process();
  if (leader?.pid === undefined) throw new Error('the browser has no process');
  const gone = new Promise((resolve) => leader.once('exit', resolve));
  process.kill(-leader.pid, 'SIGKILL');
  await gone;
}

/**
 * A page that notes errors, and what the content policy or Trusted Types refused.
 * @param {import('puppeteer-core').Browser | import('puppeteer-core').BrowserContext} browser
 */
export async function watchedPage(browser) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(`console: ${message.text()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return { page, complaints };
}
