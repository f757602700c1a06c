/// <reference lib="dom" />
// What a learner does with the app, in the words of the app.
import { give } from './give-answer.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('@sanad/lesson').Item} Item */

const QUIZ = 'sanad-quiz';

/**
 * Waits until something is drawn. Without `visible` puppeteer looks again only when the document changes, which what is
 * drawn inside an element does not do.
 * @param {Page} page @param {string} selector
 */
export function drawn(page, selector) {
  return page.waitForSelector(selector, { visible: true });
}

/** Goes to a screen inside the running app. @param {Page} page @param {string} fragment */
export async function goTo(page, fragment) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

/** Waits for the land of a map, at each frame: shadow trees tell of no change. @param {Page} page */
export async function mapDrawn(page) {
  await page.waitForSelector('sanad-map >>> .land', { visible: true });
}

/** Waits until the app shows a page with a heading, and gives the heading. @param {Page} page */
export async function heading(page) {
  await page.waitForSelector('main h1');
  return page.$eval('main h1', (element) => element.textContent?.trim() ?? '');
}

/** The text of the first element, without doubled spaces. @param {Page} page @param {string} selector */
export async function textOf(page, selector) {
  await drawn(page, selector);
  return page.$eval(selector, (element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

/**
 * Sets a field as a learner does: another value, then out of the field.
 * @param {Page} page @param {string} selector @param {string} value
 */
export async function setField(page, selector, value) {
  await page.$eval(
    selector,
    (field, wanted) => {
      Object.assign(field, { value: wanted });
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}

/** The question shown, as data, once it is drawn: what a type needs is loaded when it first comes up. @param {Page} page @returns {Promise<Item>} */
export async function itemShown(page) {
  await drawn(page, `${QUIZ} >>> .stem`);
  return page.$eval(`${QUIZ} >>> sanad-item`, async (element) => {
    const { item, updateComplete } = /** @type {Element & { item?: Item, updateComplete?: Promise<boolean> }} */ (
      element
    );
    await updateComplete;
    return /** @type {Item} */ (JSON.parse(JSON.stringify(item)));
  });
}

/** Waits until another question than this is shown. @param {Page} page @param {string} id */
export async function anotherThan(page, id) {
  await page.waitForFunction(
    (selector, before) => {
      const element = document.querySelector(selector)?.shadowRoot?.querySelector('sanad-item');
      const { item } = /** @type {{ item?: Item }} */ (element ?? {});
      return item !== undefined && item.id !== before;
    },
    {},
    QUIZ,
    id,
  );
}

/** @param {Page} page @returns {Promise<readonly [at: number, of: number]>} from the count in words */
export async function count(page) {
  const numbers = (await textOf(page, `${QUIZ} >>> .desk > .note`)).match(/\d+/g) ?? [];
  return [Number(numbers[0]), Number(numbers[1])];
}

/**
 * Answers the question shown, right or wrong, and waits for the verdict.
 * @param {Page} page @param {boolean} right @returns {Promise<string>} id of the item
 */
export async function answer(page, right) {
  const item = await itemShown(page);
  await give(page, item, right);
  await page.click(`${QUIZ} >>> .acts .btn.main`);
  await drawn(page, `${QUIZ} >>> .next`);
  return item.id;
}

/** Goes on after the verdict, and waits for the next question. @param {Page} page */
export async function next(page) {
  const before = await itemShown(page);
  await page.click(`${QUIZ} >>> .next`);
  await anotherThan(page, before.id);
}

/** The log as it is on the disk, oldest first. @param {Page} page @returns {Promise<import('@sanad/lesson').StudyEvent[]>} */
async function savedEvents(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sanad');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1)));
          };
        };
      }),
  );
}

/** Answers of the log, as they are on the disk. @param {Page} page @returns {Promise<string[]>} item ids in order */
export async function savedAnswers(page) {
  return (await savedEvents(page)).flatMap((event) => (event.type === 'answered' ? [event.item.id] : []));
}

/**
 * What was done with cards, as it is on the disk. @param {Page} page
 * @returns {Promise<{ type: string, rating: string | undefined }[]>}
 */
export async function savedCardEvents(page) {
  const events = (await savedEvents(page)).filter((event) => 'card' in event || event.type === 'revoked');
  return events.map((event) => ({ type: event.type, rating: 'rating' in event ? event.rating : undefined }));
}

/** Waits until the app is kept for offline use. @param {Page} page */
export async function keptOffline(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
