/// <reference lib="dom" />
// How cards are reviewed is the learner's to set, and the weights of a memory can be fitted to it beside the page.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, temporaryFolder, watchedPage } from './support/browser.mjs';
import { drawn, goTo, heading, setField, textOf } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));
const DAY = 86_400_000;
const BEGINS = Date.UTC(2025, 0, 6, 12);
const CARDS = 90;
/** Days of review of each card. */
const DAYS = [0, 1, 3, 6, 10, 15, 21];

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
let folder;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('puppeteer-core').Page} */
let page;
/** @type {readonly string[]} */
let complaints;

before(async () => {
  folder = await temporaryFolder('settings');
  server = await serve(DIST);
  browser = await openChromium();
  ({ page, complaints } = await watchedPage(browser));
  await page.goto(server.url);
  await heading(page);
  await openSettings();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

async function openSettings() {
  await goTo(page, '#/settings');
  await drawn(page, '.review-settings');
}

/** @param {string} selector */
const valueOf = (selector) =>
  page.$eval(selector, (field) => /** @type {HTMLInputElement | HTMLSelectElement} */ (field).value);

/**
 * A backup of somebody whose memory is not the usual one: whatever they recall one time they have forgotten the next.
 * @returns {Promise<string>} its path
 */
async function forgetfulBackup() {
  let count = 0;
  /** @param {number} day @param {object} event */
  const event = (day, event) => ({
    kind: 'event',
    value: {
      id: `01960000-0000-7000-8000-${String(count).padStart(12, '0')}`,
      at: new Date(BEGINS + day * DAY + 1000 * count++).toISOString(),
      device: 'another',
      lesson: { id: 'libya-2020', version: 1 },
      ...event,
    },
  });
  const cards = Array.from({ length: CARDS }, (_, n) => `card-${n}`);
  const added = cards.map((card) =>
    event(0, {
      type: 'card-added',
      card,
      target: { fact: card, role: 'place' },
      direction: 'forward',
      topic: 'place',
    }),
  );
  const reviewed = DAYS.flatMap((day, turn) =>
    cards.map((card) =>
      event(day, { type: 'reviewed', card, rating: turn % 2 === 0 ? 'good' : 'again', evidence: 'card' }),
    ),
  );
  const lines = [...added, ...reviewed].map((line) => `${JSON.stringify(line)}\n`);
  const body = lines.join('');
  const sums = { bytes: Buffer.byteLength(body), sha256: createHash('sha256').update(body).digest('hex') };
  const header = { format: 'sanad-backup/1', at: '2025-02-01T00:00:00.000Z', events: lines.length, lessons: 0 };
  const path = join(folder.path, 'forgetful.jsonl');
  await writeFile(path, `${JSON.stringify({ ...header, settings: 0, ...sums })}\n${body}`);
  return path;
}

test('limits, goal, longest interval and easy days are kept, and what is out of range is brought into it', async () => {
  await setField(page, '#review-new-cards', '7');
  await setField(page, '#review-interval', '99999999');
  await setField(page, '#review-retention', '95');
  await page.select('.review-settings select', 'none');
  await page.waitForFunction(() => /حُفظ/u.test(document.querySelector('.review-settings')?.textContent ?? ''));
  await page.reload();
  await openSettings();
  assert.equal(await valueOf('#review-new-cards'), '7');
  assert.equal(await valueOf('#review-interval'), '36500');
  assert.equal(await valueOf('#review-retention'), '95');
  assert.equal(await valueOf('.review-settings select'), 'none');
});

test('a goal says what it costs beside the usual one', async () => {
  await setField(page, '#review-retention', '95');
  const dear = await textOf(page, '#review-retention-cost');
  await setField(page, '#review-retention', '90');
  await page.waitForFunction(
    (before) =>
      document.querySelector('#review-retention-cost')?.textContent?.replaceAll(/\s+/g, ' ').trim() !== before,
    {},
    dear,
  );
  assert.match(dear, /\d/u);
});

test('weights are not offered before there are enough reviews', async () => {
  assert.match(await textOf(page, 'study-weights'), /400/u);
  assert.equal(await page.$('[data-act="train"]'), null);
});

test('weights are fitted beside the page, can be stopped, are used when the learner says so, and given up again', async () => {
  const choosing = page.waitForFileChooser();
  await page.click('[data-action="restore"]');
  await (await choosing).accept([await forgetfulBackup()]);
  await drawn(page, '[data-act="train"]');
  await page.click('[data-act="train"]');
  await drawn(page, '[data-act="cancel"]');
  await page.click('[data-act="cancel"]');
  await drawn(page, '[data-act="train"]');
  await page.click('[data-act="train"]');
  await drawn(page, '[data-act="use"]');
  const [lossBefore, lossAfter] = await page.$$eval('.losses dd', (each) =>
    each.map((loss) => Number(loss.textContent)),
  );
  assert.ok((lossAfter ?? 0) < (lossBefore ?? 0), `${String(lossBefore)} before, ${String(lossAfter)} after`);
  await page.click('[data-act="use"]');
  await drawn(page, '[data-act="usual-weights"]');
  await page.reload();
  await openSettings();
  await drawn(page, '[data-act="usual-weights"]');
  await page.click('[data-act="usual-weights"]');
  await page.waitForFunction(() => document.querySelector('[data-act="usual-weights"]') === null);
});

test('nothing was refused by the content policy and nothing went wrong on the way', () => {
  assert.deepEqual(complaints, []);
});
