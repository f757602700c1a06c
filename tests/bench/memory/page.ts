// What a long log costs in a real browser, beside bare IndexedDB: called from the benchmark, one function a question.
import type { StudyEvent } from '@sanad/lesson';
import { readReviewSettings, studyQueue } from '../../../packages/review/src/index.ts';
import { openStudyStore, type StudyStore } from '../../../packages/storage/src/index.ts';
import { StudyLog } from '../../../apps/study/src/log/study-log.ts';
import { CardMemory } from '../../../apps/study/src/memory/card-memory.ts';
import type { ReplayReport } from '../../../apps/study/src/memory/replay-messages.ts';
import { learnedLog } from '../../review/learned-log.ts';
import { importBare, openBare, putBare, queryBare, writeBareCards } from './bare.ts';
import { median } from './median.ts';
import { quizLog } from './quiz-log.ts';

const ratings = 9;
const day = 86_400_000;
const imported = 100_000;
const settings = readReviewSettings({});

/** The day after the last event. */
const nowAfter = (at: string): Date => new Date(Date.parse(at) + day);

async function timeOf(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

interface Watched {
  readonly time: number;
  readonly longest: number;
}

/** Runs work and says how long it took, and the longest time that the page was held up in the midst of it. */
async function watched(work: () => Promise<unknown>): Promise<Watched> {
  let longest = 0;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const time = await timeOf(work);
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { time, longest };
}

const merge = (store: StudyStore, rows: readonly StudyEvent[]): Promise<unknown> =>
  store.merge({ rows, lessons: new Map(), settings: new Map() });

async function opened() {
  const store = await openStudyStore();
  const host = { now: () => new Date(), randomBytes: (count: number) => new Uint8Array(count) };
  const log = await StudyLog.open(store, host);
  return { store, log, memory: new CardMemory({ store, log, preferences: { review: {} }, replayBeside: undefined }) };
}

/** The first 100,000 events of a log, or all. */
let first: readonly StudyEvent[] = [];

/** Makes the events that are to be imported: before, so that what is left of making them can be cleared away. */
function prepare(cards: number): void {
  const log = learnedLog(cards, ratings);
  localStorage.setItem('last', log.at(-1)?.at ?? '');
  first = log.slice(0, imported);
}

/** Imports them, beside bare IndexedDB. */
async function importFirst(): Promise<{ ours: Watched; theirs: Watched }> {
  const bare = await openBare('bare');
  const store = await openStudyStore();
  const ours = await watched(() => merge(store, first));
  const theirs = await watched(() => importBare(bare, first));
  store.close();
  bare.close();
  return { ours, theirs };
}

/** Imports the rest of the log; gives back how many events it has. */
async function importRest(cards: number): Promise<number> {
  const log = learnedLog(cards, ratings);
  const store = await openStudyStore();
  await merge(store, log.slice(imported));
  store.close();
  return log.length;
}

/** Imports the log of a quiz a day of the lesson beside the page. */
async function fillQuizzes(days: number): Promise<void> {
  const lesson: unknown = await (await fetch('lesson.json')).json();
  const store = await openStudyStore();
  await merge(store, quizLog(lesson, days));
  store.close();
}

/** From nothing to the sessions that are shown, in a page that stays for a while. */
async function openSessions(): Promise<number> {
  let held = 0;
  const time = await timeOf(async () => {
    const { log } = await opened();
    held = log.sessions.length;
  });
  if (held !== 1) throw new Error(`${String(held)} sessions are shown`);
  await new Promise((resolve) => setTimeout(resolve, 500)); // nobody leaves before the outlines are put away
  return time;
}

/** Replays the log in the app's own worker, with how often it told how far it was. */
async function replay(): Promise<{ time: number; reports: number }> {
  let reports = 0;
  const worker = new Worker('replay-worker.js', { type: 'module' });
  const time = await timeOf(
    () =>
      new Promise<void>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<ReplayReport>) => {
          if (data.kind === 'progress') reports += 1;
          else if (data.isKept) resolve();
          else reject(new Error('no snapshot was kept'));
        };
        worker.onerror = () => {
          reject(new Error('the worker failed'));
        };
        worker.postMessage({ settings });
      }),
  );
  worker.terminate();
  return { time, reports };
}

/** Milliseconds of each. */
interface FoldTimes {
  readonly read: number;
  readonly fold: number;
  readonly putAway: number;
  readonly bare: number;
}

/** The fold of the whole log beside the bare new states of its ratings, by turns, in one worker. */
function foldBesideBare(turns: number): Promise<FoldTimes> {
  const worker = new Worker('fold-worker.js', { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FoldTimes>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      reject(new Error('the worker failed'));
    };
    worker.postMessage(turns);
  });
}

/** From nothing to the first due card, as the app opens: the sessions, then the cards from their snapshot. */
async function coldOpen(): Promise<{ sessions: number; cards: number; replayed: boolean }> {
  let replayed = false;
  let world: Awaited<ReturnType<typeof opened>> | undefined;
  const sessions = await timeOf(async () => {
    world = await opened();
  });
  const { memory } = world ?? (await opened());
  memory.subscribe(() => {
    replayed ||= memory.progress !== undefined;
  });
  const cards = await timeOf(async () => {
    await memory.reopen();
    const [first] = studyQueue(memory.state, nowAfter(await lastInstant())).cards;
    if (first === undefined) throw new Error('nothing is due');
  });
  Object.assign(globalThis, { held: world });
  return { sessions, cards, replayed };
}

/** The instant of the last event, as the benchmark noted it. */
function lastInstant(): Promise<string> {
  return Promise.resolve(localStorage.getItem('last') ?? '');
}

/** An answer and the next card, beside a bare strict put, by turns; then the queue beside an indexed query. */
async function answer(turns: number) {
  const { store, memory } = await opened();
  await memory.reopen();
  const bare = await openBare('bare');
  const now = nowAfter(await lastInstant());
  const times: { ours: number; theirs: number }[] = [];
  for (let i = 0; i < turns; i++) {
    const [card] = studyQueue(memory.state, now).cards;
    if (card === undefined) throw new Error('nothing is due');
    const event = eventAt(new Date(now.getTime() + i), i, card);
    const ours = await timeOf(async () => {
      await store.append(event);
      studyQueue(memory.state, now);
    });
    times.push({ ours, theirs: await timeOf(() => putBare(bare, event)) });
  }
  const chosen = await queues(memory, bare, now, turns);
  await memory.save();
  const saved = await watched(async () => {
    const [card] = studyQueue(memory.state, now).cards;
    if (card) await store.append(eventAt(new Date(now.getTime() + turns), turns, card));
    await memory.save();
  });
  return { ours: median(times.map((t) => t.ours)), theirs: median(times.map((t) => t.theirs)), queue: chosen, saved };
}

async function queues(memory: CardMemory, bare: IDBDatabase, now: Date, turns: number) {
  const { state } = memory;
  const today = Math.floor(now.getTime() / day);
  const rows = [...state.cards.values()].flatMap(({ id, schedule, target }) =>
    schedule.phase === 'review' ? [{ id, target, due: schedule.dueDay }] : [],
  );
  await writeBareCards(bare, rows);
  const times: { ours: number; theirs: number }[] = [];
  for (let i = 0; i < turns; i++) {
    const ours = await timeOf(() => studyQueue(state, now));
    times.push({ ours, theirs: await timeOf(() => queryBare(bare, today, 200)) });
  }
  return { ours: median(times.map((t) => t.ours)), theirs: median(times.map((t) => t.theirs)) };
}

function eventAt(at: Date, number: number, { id, lesson }: Pick<StudyEvent, 'lesson'> & { id: string }): StudyEvent {
  const hex = at.getTime().toString(16).padStart(12, '0');
  const base = { at: at.toISOString(), offset: 0, device: 'desk', lesson, card: id };
  const own = `${hex.slice(0, 8)}-${hex.slice(8)}-7fff-8000-${String(number).padStart(12, '0')}`;
  return { ...base, id: own, type: 'reviewed', rating: 'good', evidence: 'card', milliseconds: 4000 };
}

const bench = { prepare, importFirst, importRest, replay, foldBesideBare, coldOpen, answer, fillQuizzes, openSessions };
Object.assign(globalThis, { bench });
