/// <reference lib="dom" />
// The part of `pnpm bench` that runs in a browser: what a long log costs the study app, beside bare IndexedDB and the
// bare model, each pair in one run.
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openChromium, temporaryFolder } from '../tests/journeys/support/browser.mjs';
import { serve } from './serve.mjs';

/** Cards, each with nine ratings. */
const SIZES = [1_000, 10_000, 100_000];
const TURNS = 150;

/** Days of a log of quizzes, and how often it is opened. */
const DAYS = [100, 365];
const OPENINGS = 5;

/** How often a log is folded, until a small one is no longer compiled meanwhile. @param {number} cards */
const foldTurns = (cards) => Math.min(150, Math.max(7, 300_000 / cards));
const SOURCES = {
  page: '../tests/bench/memory/page.ts',
  'fold-worker': '../tests/bench/memory/fold-worker.ts',
  'replay-worker': '../apps/study/src/memory/replay-worker.ts',
};

/**
 * @typedef {{ ours: number, theirs: number }} Pair milliseconds
 * @typedef {{ time: number, longest: number }} Watched
 * @typedef {object} Figures
 * @property {number} cards
 * @property {{ events: number, ours: Watched, theirs: Watched }} filled
 * @property {{ time: number, reports: number }} replayed
 * @property {{ read: number, fold: number, putAway: number, bare: number }} folded
 * @property {{ sessions: number, cards: number, replayed: boolean }} cold
 * @property {number} heap megabytes
 * @property {Pair & { queue: Pair, saved: Watched }} answered
 */

/** @param {string} folder */
async function bundle(folder) {
  const entryPoints = Object.fromEntries(
    Object.entries(SOURCES).map(([name, path]) => [name, fileURLToPath(new URL(path, import.meta.url))]),
  );
  await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@sanad/source'],
    outdir: folder,
    logLevel: 'error',
  });
  const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>';
  await writeFile(join(folder, 'index.html'), `${page}<script type="module" src="page.js"></script></html>`);
}

/**
 * Calls one of the page's functions in a page that was just opened; the page stays open.
 * @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} name @param {unknown} [input]
 */
async function called(browser, url, name, input) {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(url);
  await page.waitForFunction('globalThis.bench !== undefined');
  return { page, result: await callIn(page, name, input) };
}

/** @param {import('puppeteer-core').Page} page @param {string} name @param {unknown} [input] */
function callIn(page, name, input) {
  return page.evaluate(
    ([method, argument]) => /** @type {any} */ (globalThis).bench[/** @type {string} */ (method)](argument),
    [name, input],
  );
}

/** Megabytes in use once the garbage collector has come. @param {import('puppeteer-core').Page} page */
async function heapOf(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  return JSHeapUsedSize / 1e6;
}

/** The import of the first events, with nothing else in memory. @param {import('puppeteer-core').Browser} browser @param {string} url @param {number} cards */
async function imported(browser, url, cards) {
  const { page } = await called(browser, url, 'prepare', cards);
  await heapOf(page);
  const pair = await callIn(page, 'importFirst');
  await page.close();
  return pair;
}

/**
 * Opens the pages of the benchmark in a browser of its own, and hands over how to call a function in a new one.
 * @template T
 * @param {(browser: import('puppeteer-core').Browser, url: string, once: (name: string, input?: unknown) => Promise<any>) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function inBrowser(work) {
  const folder = await temporaryFolder('bench-database');
  const site = join(folder.path, 'site');
  await bundle(site);
  await copyFile(new URL('../content/libya-2020.lesson.json', import.meta.url), join(site, 'lesson.json'));
  const server = await serve(site, { headers: {} });
  const browser = await openChromium(join(folder.path, 'profile'));
  try {
    return await work(browser, server.url, async (name, input) => {
      const { page, result } = await called(browser, server.url, name, input);
      await page.close();
      return result;
    });
  } finally {
    await browser.close();
    await server.stop();
    await folder.remove();
  }
}

/** @param {number} cards @returns {Promise<Figures>} */
function measured(cards) {
  return inBrowser(async (browser, url, once) => {
    const filled = { ...(await imported(browser, url, cards)), events: await once('importRest', cards) };
    const replayed = await once('replay');
    const folded = await once('foldBesideBare', foldTurns(cards));
    const { page, result: cold } = await called(browser, url, 'coldOpen');
    const heap = await heapOf(page);
    await page.close();
    return { cards, filled, replayed, folded, cold, heap, answered: await once('answer', TURNS) };
  });
}

/** Opening a log of a quiz a day, the first time and then the middle of some. @param {number} days */
function sessionsOpened(days) {
  return inBrowser(async (_browser, _url, once) => {
    await once('fillQuizzes', days);
    const first = await once('openSessions');
    const later = [];
    for (let i = 0; i < OPENINGS; i++) later.push(await once('openSessions'));
    return { days, first, later: later.sort((a, b) => a - b)[OPENINGS >> 1] ?? Number.NaN };
  });
}

/** @param {number} number @param {number} [digits] */
const shown = (number, digits = 0) =>
  number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** What is asked of the app, at most (or at least) so many times of what it is held against. @type {readonly [string, number, (figures: Figures) => number][]} */
const TARGETS = [
  ['an answer kept and the next card chosen, to one bare strict `put`', 2, (f) => f.answered.ours / f.answered.theirs],
  ['due queue and counts, to a bare indexed query', 1.5, (f) => f.answered.queue.ours / f.answered.queue.theirs],
  ['importing 100,000 events, to bare IndexedDB', 1.3, (f) => f.filled.ours.time / f.filled.theirs.time],
  ['the longest that the page is held up in importing, to 50 ms', 1, (f) => f.filled.ours.longest / 50],
  [
    'the whole log folded in a worker, to twice the bare new states of its ratings',
    1,
    (f) => f.folded.fold / f.folded.bare / 2,
  ],
  ['the same with reading it', 1, (f) => (f.folded.read + f.folded.fold) / f.folded.bare / 2],
];

/** The section of the report, with whether each target is met at the largest size. */
export async function databaseSection() {
  /** @type {Figures[]} */
  const all = [];
  for (const cards of SIZES) all.push(await measured(cards));
  const sessions = [];
  for (const days of DAYS) sessions.push(await sessionsOpened(days));
  const head = (/** @type {readonly string[]} */ names) => [
    `| ${names.join(' | ')} |`,
    `| ${names.map((_, i) => (i === 0 ? ':---' : '---:')).join(' | ')} |`,
  ];
  const row = (/** @type {string} */ name, /** @type {(figures: Figures) => string} */ cell) =>
    `| ${[name, ...all.map(cell)].join(' | ')} |`;
  const sizes = all.map(({ filled }) => `${shown(filled.events)} events`);
  return [
    '## A long log in a browser',
    '',
    'The study app’s own store, log and memory of cards in headless Chromium, on a disk, each beside what there would be without',
    'them, by turns in the same run; medians. A page that was just opened reads the sessions, then the cards from their snapshot.',
    'Bare IndexedDB has the same index and flushes a thousand rows at a time; the bare query is of cards by the day due. The bare',
    'new states are those of `next_state` of ts-fsrs for the same ratings of the same cards, held in lists of numbers: they are',
    'made and the log is folded by turns in one worker. The whole replay is one of a worker that has just begun.',
    '',
    ...head(['target', 'at most', ...sizes]),
    ...TARGETS.map(([name, most, figure]) =>
      row(`${name} | ${most}×`, (f) => `${figure(f).toFixed(2)}×${figure(f) <= most ? '' : ' MISSED'}`),
    ),
    row('opening folds the whole log | never', ({ cold }) => (cold.replayed ? 'MISSED' : 'never')),
    '',
    ...head(['milliseconds', ...sizes]),
    row('an answer and the next card', ({ answered }) => shown(answered.ours, 2)),
    row('a bare strict `put`', ({ answered }) => shown(answered.theirs, 2)),
    row('due queue and counts', ({ answered }) => shown(answered.queue.ours, 2)),
    row('a bare indexed query', ({ answered }) => shown(answered.queue.theirs, 2)),
    row('opening to the sessions', ({ cold }) => shown(cold.sessions)),
    row('opening to the first due card', ({ cold }) => shown(cold.sessions + cold.cards)),
    row('the whole log read, folded and put away in a worker', ({ replayed }) => shown(replayed.time)),
    row('reading it', ({ folded }) => shown(folded.read)),
    row('folding it', ({ folded }) => shown(folded.fold, 1)),
    row('putting it into pieces', ({ folded }) => shown(folded.putAway)),
    row('the bare new states of its ratings', ({ folded }) => shown(folded.bare, 1)),
    row('reports of how far it was', ({ replayed }) => shown(replayed.reports)),
    row('importing the first 100,000', ({ filled }) => shown(filled.ours.time)),
    row('the same into bare IndexedDB', ({ filled }) => shown(filled.theirs.time)),
    row('the page held up in importing, longest', ({ filled }) => shown(filled.ours.longest)),
    row('… in bare IndexedDB', ({ filled }) => shown(filled.theirs.longest)),
    row('an answer kept and put into the snapshot', ({ answered }) => shown(answered.saved.time)),
    row('memory in use once open, MB', ({ heap }) => shown(heap)),
    '',
    'A log of a quiz of 20 questions a day: all sessions are read the first time, then outlines and the sessions that are shown.',
    '',
    '| days | opened the first time, ms | later, ms |',
    '| ---: | ---: | ---: |',
    ...sessions.map(({ days, first, later }) => `| ${shown(days)} | ${shown(first)} | ${shown(later)} |`),
    '',
  ];
}
