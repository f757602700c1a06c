/// <reference lib="dom" />
// A long log opens from a snapshot; only where there is none is it replayed, in a worker, and once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, watchedPage } from './support/browser.mjs';
import { drawn, goTo, heading, textOf } from './support/learner.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));
const CARDS = 1000;
const RATINGS = 6;
const EVENTS = CARDS * (1 + RATINGS);

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('puppeteer-core').Page} */
let page;
/** @type {string[]} */
let complaints;
/** Workers that replayed. */
let replays = 0;

before(async () => {
  server = await serve(DIST);
  browser = await openChromium();
  ({ page, complaints } = await watchedPage(browser));
  page.on('workercreated', (worker) => {
    if (worker.url().includes('replay-worker')) replays += 1;
  });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Puts a long log into the database, as if it had come from another device. @param {{ cards: number, ratings: number }} how */
function fill({ cards, ratings }) {
  /** @param {number} at @param {number} place */
  const idAt = (at, place) => {
    const hex = at.toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${String(place).padStart(12, '0')}`;
  };
  const rows = Array.from({ length: cards * (1 + ratings) }, (_, place) => {
    const [card, round] = [place % cards, Math.floor(place / cards)];
    const at = Date.UTC(2024, 0, 1 + round * round * 3, 12) + card * 1000;
    const lesson = { id: 'libya-2020', version: 1 };
    const base = { id: idAt(at, place), at: new Date(at).toISOString(), offset: 0, device: 'desk', lesson };
    const own = { ...base, card: `card-${card}` };
    return round === 0
      ? {
          ...own,
          type: 'card-added',
          target: { fact: `fact-${card}`, role: 'x' },
          direction: 'forward',
          topic: 'place',
        }
      : { ...own, type: 'reviewed', rating: 'good', evidence: 'card', milliseconds: 4000 };
  });
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sanad');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(['events', 'arrivals'], 'readwrite');
      for (const row of rows) writing.objectStore('events').put(row);
      const types = { 'card-added': cards, reviewed: cards * ratings };
      writing.objectStore('arrivals').put({ ids: [], tally: { seq: 1, count: rows.length, ids: 1, types } }, 1);
      writing.oncomplete = () => {
        db.close();
        resolve(undefined);
      };
      writing.onabort = reject;
    };
  });
}

/** Rows of the log that the snapshot stands for; undefined without one. @returns {Promise<number | undefined>} */
function snapshotRows() {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const asking = opening.result.transaction('snapshots').objectStore('snapshots').get('review');
          asking.onerror = reject;
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result?.position.count);
          };
        };
      }),
  );
}

/** The figures of the progress page, which count every recall. */
async function progress() {
  await goTo(page, '#/progress');
  await drawn(page, '.fig-table, table, figure');
  return textOf(page, 'main');
}

let figures = '';

test('a long log without a snapshot is replayed in a worker, and the snapshot is kept', async () => {
  await page.goto(server.url);
  await heading(page);
  await page.evaluate(fill, { cards: CARDS, ratings: RATINGS });
  await page.reload();
  await heading(page);
  figures = await progress();
  assert.equal(replays, 1);
  assert.equal(await snapshotRows(), EVENTS);
});

test('then it opens from the snapshot and says the same', async () => {
  await page.reload();
  await heading(page);
  assert.equal(await progress(), figures);
  assert.equal(replays, 1);
});

test('where the snapshot was deleted or changed it is replayed, and says the same', async () => {
  for (const harm of ['delete', 'change']) {
    await page.evaluate(
      (how) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('sanad');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const writing = opening.result.transaction('snapshots', 'readwrite');
            const store = writing.objectStore('snapshots');
            if (how === 'delete') store.clear();
            else store.put({ part: '[]', check: 0 }, 'review cards 3');
            writing.oncomplete = () => {
              opening.result.close();
              resolve(undefined);
            };
          };
        }),
      harm,
    );
    const before = replays;
    await page.reload();
    await heading(page);
    assert.equal(await progress(), figures);
    assert.equal(replays, before + 1);
    assert.equal(await snapshotRows(), EVENTS);
  }
});

test('nothing was refused by the content policy and nothing went wrong on the way', () => {
  assert.deepEqual(complaints, []);
});
