// The remembering part of `pnpm bench`: what a long log costs to fold, and an answer to take in, beside the bare model.
import { LogColumns, packRows } from '../packages/lesson/dist/index.js';
import { ReviewFold, defaultReviewSettings, studyQueue } from '../packages/review/dist/index.js';
import { bareReviewsOf, bareStates } from '../packages/review/test/bare-model.ts';
import { learnedLog } from '../tests/review/learned-log.ts';

/** Cards, each with so many ratings. */
const SIZES = [1_000, 10_000, 100_000];
const RATINGS = 9;
const ANSWERS = 50;

/** @param {() => unknown} call milliseconds it takes */
function timeOf(call) {
  const before = performance.now();
  call();
  return performance.now() - before;
}

/** @param {readonly number[]} numbers */
const medianOf = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Answers the first card of the queue: the milliseconds it takes, none where nothing is due. @param {ReviewFold} fold @param {Date} now @param {number} number */
function answerOne(fold, now, number) {
  const [card] = studyQueue(fold.state, now).cards;
  if (!card) return [];
  /** @type {import('@sanad/lesson').StudyEvent} */
  const event = {
    id: `0fffffff-ffff-7000-8000-${String(number).padStart(12, '0')}`,
    at: now.toISOString(),
    offset: 0,
    device: 'desk',
    lesson: card.lesson,
    type: 'reviewed',
    card: card.id,
    rating: 'good',
    evidence: 'card',
  };
  return [
    timeOf(() => {
      fold.add([event]);
      studyQueue(fold.state, now);
    }),
  ];
}

/** Milliseconds of the bare new states of a log's ratings. @param {readonly import('@sanad/lesson').StudyEvent[]} log */
function bareTime(log) {
  const columns = new LogColumns(log.length);
  columns.take(packRows(log));
  const reviews = bareReviewsOf(columns);
  return medianOf([1, 2, 3].map(() => timeOf(() => bareStates(reviews))));
}

/** @param {number} cards */
function measured(cards) {
  const log = learnedLog(cards, RATINGS).map((event) => structuredClone(event)); // as a database gives them back
  const heapBefore = process.memoryUsage().heapUsed;
  /** @type {ReviewFold | undefined} */
  let fold;
  const replay = timeOf(() => (fold = new ReviewFold(log, defaultReviewSettings, () => 0)));
  if (fold === undefined) throw new Error('no fold');
  const whole = fold;
  const heap = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
  const bare = bareTime(log);
  const last = Date.parse(log.at(-1)?.at ?? '');
  const answers = Array.from({ length: ANSWERS }, (_, i) =>
    answerOne(whole, new Date(last + 86_400_000 + i * 5000), i),
  );
  return { events: log.length, cards, bare, replay, answer: medianOf(answers.flat()), heap };
}

/** The section of the report. */
export function memorySection() {
  const rows = SIZES.map(measured).map(
    ({ events, cards, bare, replay, answer, heap }) =>
      `| ${events.toLocaleString('en')} | ${cards.toLocaleString('en')} | ${replay.toFixed(0)} | ${(bare / replay).toFixed(2)}× | ${((replay / events) * 1000).toFixed(1)} | ${answer.toFixed(2)} | ${heap.toFixed(0)} |`,
  );
  return [
    '## Remembering',
    '',
    'The fold of a long log of events, its speed beside the bare new states of its ratings by ts-fsrs, what it takes to fold one more',
    'answer and choose the next card, and the memory that the state holds (before the garbage collector has come).',
    '',
    '| events | cards | whole fold, ms | speed to the bare model | an event, µs | answer and next card, ms | MB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ];
}
