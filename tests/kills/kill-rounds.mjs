/// <reference lib="dom" />
// A learner whose browser is killed again and again at moments nobody chose, and what is left of answers and ratings afterwards.
import { readdir } from 'node:fs/promises';
import { parseStudyEvent, unpackRows } from '@sanad/lesson';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from '../../scripts/browsers.mjs';
import { killBrowser, temporaryFolder } from '../journeys/support/browser.mjs';
import { answer, count, drawn, goTo, heading, itemShown, next } from '../journeys/support/learner.mjs';

/** @typedef {'chromium' | 'firefox'} Engine */
/** @typedef {{ kills: number, acknowledged: number, lost: number, doubled: number, unreadable: number }} KillReport */

const CARDS = 'sanad-cards';

/** A kill comes after fewer answers or ratings than this, and then within so many milliseconds. */
const MOST_ANSWERS = 4;
const LONGEST = 500;

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {Engine} engine @param {string} profile */
async function open(engine, profile) {
  const common = { headless: true, userDataDir: profile };
  if (engine === 'chromium') {
    return puppeteer.launch({ ...common, executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
  }
  const executablePath = firefoxPath();
  if (executablePath === undefined) throw new Error('No Firefox found.');
  return puppeteer.launch({ ...common, browser: 'firefox', executablePath });
}

/** Waits until puppeteer has put back what it changed in a Firefox profile: before that it cannot be opened again. @param {string} profile */
async function putBack(profile) {
  const isLeft = async () => (await readdir(profile)).some((name) => name.endsWith('.puppeteer'));
  for (let turn = 0; turn < 100 && (await isLeft()); turn++) await pause(50);
}

/** Goes on with the unfinished quiz, or begins another. @param {import('puppeteer-core').Page} page */
async function sitDown(page) {
  if ((await page.$('.lead .ticks')) !== null) {
    await page.click('.lead .btn.main');
  } else {
    await goTo(page, '#/lesson/libya-2020/quiz');
    await drawn(page, '.form .btn.main');
    await page.click('.form .btn.main');
  }
  await itemShown(page);
}

/** Answers to the end of the quiz, and notes each answer once its verdict is on the screen. @param {import('puppeteer-core').Page} page @param {Set<string>} acknowledged */
async function answerOn(page, acknowledged) {
  const session = new URL(page.url()).hash.split('/').at(-1);
  const isAllAnswered = (await page.$('sanad-quiz >>> .next')) !== null; // only finishing was left
  for (let [at, of] = await count(page); at <= of && !isAllAnswered; at++) {
    const item = await answer(page, Math.random() < 0.5);
    acknowledged.add(`${session} ${item}`);
    if (at < of) await next(page);
  }
  await page.click('sanad-quiz >>> .next');
  await drawn(page, 'sanad-results, sanad-quiz >>> .closing');
  await page.goto(page.url().replace(/#.*$/u, ''));
  await heading(page);
}

/** Takes the cards that a lesson proposes, unless they are taken. @param {import('puppeteer-core').Page} page */
async function takeCards(page) {
  await goTo(page, '#/lesson/libya-2020/cards');
  await drawn(page, '.offer, .card-row');
  if ((await page.$('.card-row')) !== null) return;
  await page.focus('.picker .btn.main');
  await page.keyboard.press('Enter');
  await drawn(page, '.card-row');
}

/** Rates cards until none is left, and notes each rating once the next card is on the screen. @param {import('puppeteer-core').Page} page @param {Set<string>} acknowledged */
async function rateOn(page, acknowledged) {
  await takeCards(page);
  await page.evaluate(() => {
    document.addEventListener('sanad-rate', (event) => {
      const { card } = /** @type {Event & { card: { id: string } }} */ (event);
      Object.assign(window, { rated: card.id });
    });
  });
  await goTo(page, '#/review');
  await drawn(page, `${CARDS} >>> .show, .round-end`);
  while ((await page.$(`${CARDS} >>> .show`)) !== null) {
    await page.click(`${CARDS} >>> .show`);
    await drawn(page, `${CARDS} >>> .answer`);
    await page.keyboard.press(Math.random() < 0.5 ? '1' : '3');
    await drawn(page, `${CARDS} >>> .show, ${CARDS} >>> .ending`);
    const card = await page.evaluate(() => String(Reflect.get(window, 'rated')));
    acknowledged.add(ratingOf(card, acknowledged));
  }
}

/** The first rating of a card that is not among those noted. @param {string} card @param {ReadonlySet<string>} noted */
function ratingOf(card, noted) {
  let turn = 1;
  while (noted.has(`rating ${turn} of ${card}`)) turn += 1;
  return `rating ${turn} of ${card}`;
}

/** Rates cards first, if so, then answers quiz after quiz. @param {import('puppeteer-core').Page} page @param {Set<string>} acknowledged @param {boolean} ratesCards @returns {Promise<never>} */
async function learn(page, acknowledged, ratesCards) {
  if (ratesCards) {
    await rateOn(page, acknowledged);
    await goTo(page, '#/');
    await heading(page);
  }
  for (;;) {
    await sitDown(page);
    await answerOn(page, acknowledged);
  }
}

/** Every row of the log on the disk, in both its forms. @param {import('puppeteer-core').Page} page @returns {Promise<any[]>} */
async function rowsOnDisk(page) {
  const json = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['segments', 'events']);
          const segments = transaction.objectStore('segments').getAll();
          const events = transaction.objectStore('events').getAll();
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            const stored = { segments: segments.result, events: events.result };
            resolve(
              JSON.stringify(stored, (_, part) =>
                ArrayBuffer.isView(part) ? Array.from(/** @type {any} */ (part)) : part,
              ),
            );
          };
        };
      }),
  );
  const { segments, events } = JSON.parse(/** @type {string} */ (json));
  return [...segments.flatMap((/** @type {any} */ { packed }) => unpackRows(packed)), ...events];
}

/** @param {readonly any[]} rows @param {ReadonlySet<string>} acknowledged */
function judge(rows, acknowledged) {
  const answered = rows.filter(({ type }) => type === 'answered').map(({ session, item }) => `${session} ${item.id}`);
  const kept = new Set(answered);
  for (const { card } of rows.filter(({ type }) => type === 'reviewed')) kept.add(ratingOf(card, kept));
  return {
    lost: [...acknowledged].filter((entry) => !kept.has(entry)).length,
    doubled: rows.length - new Set(rows.map(({ id }) => id)).size,
    unreadable: rows.filter((row) => !parseStudyEvent(row).ok).length,
  };
}

/**
 * Kills the browser's whole process group so many times while a learner answers, on one profile, and judges the log in
 * the end by what had been on the screen.
 * @param {Engine} engine @param {number} kills @param {string} address of the app @returns {Promise<KillReport>}
 */
export async function killRounds(engine, kills, address) {
  const profile = await temporaryFolder(`kills-${engine}`);
  /** @type {Set<string>} */
  const acknowledged = new Set();
  let browser = await open(engine, profile.path);
  try {
    for (let kill = 0; kill < kills; kill++) {
      const page = await browser.newPage();
      await page.goto(address);
      await heading(page);
      const goal = acknowledged.size + Math.floor(Math.random() * MOST_ANSWERS);
      let ended = /** @type {unknown} */ (undefined);
      const learning = learn(page, acknowledged, kill % 2 === 1).catch((/** @type {unknown} */ reason) => {
        ended = reason; // what the kill breaks off, or a fault of the app
      });
      while (acknowledged.size < goal && ended === undefined) await pause(10);
      await pause(Math.random() * LONGEST);
      if (ended !== undefined) throw ended;
      await killBrowser(browser);
      await learning;
      await putBack(profile.path);
      browser = await open(engine, profile.path);
    }
    const page = await browser.newPage();
    await page.goto(address);
    await heading(page);
    const rows = await rowsOnDisk(page);
    return { kills, acknowledged: acknowledged.size, ...judge(rows, acknowledged) };
  } finally {
    await browser.close();
    await profile.remove();
  }
}
