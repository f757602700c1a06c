// `pnpm bench`: how long the main calls take on made-up lessons of 100, 1,000 and 10,000 facts and on the first
// lesson, each also as a ratio to JSON.parse of the first lesson on this machine in the same run; then whether each
// target is met. `--write` keeps the output in docs/reports/bench.md; `--strict` fails when a target is missed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compareTyped } from '@sanad/language';
import { parseLesson } from '@sanad/lesson';
import { attemptsFor, indexLesson, lintItem, makeContext, makeQuiz } from '@sanad/quiz';
import { Bench } from 'tinybench';
import { lessonSchema } from '../packages/lesson/dist/parse/schema.js';
import { syntheticLesson } from '../tests/lessons/synthetic-lesson.ts';
import { databaseSection } from './bench-database.mjs';
import { memorySection } from './bench-memory.mjs';
import { ROOT, say } from './bootstrap.mjs';

/** @typedef {import('@sanad/lesson').Lesson} Lesson */
/** @typedef {import('@sanad/quiz').LessonIndex} LessonIndex */
/** @typedef {{ call: string, facts: number, milliseconds: number }} Row */

const REPORT = `${ROOT}docs/reports/bench.md`;
const SIZES = [100, 1_000, 10_000];
const { values: options } = parseArgs({ options: { strict: { type: 'boolean' }, write: { type: 'boolean' } } });

/** Milliseconds of processor time: other work on the machine does not count. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median milliseconds of a call that has run long enough to be compiled. @param {() => void} call @param {{ time: number, warmup: boolean, iterations: number }} [how] */
async function measured(call, how = { time: 1_000, warmup: true, iterations: 3 }) {
  const { time, warmup, iterations } = how;
  const bench = new Bench({ time, warmup, iterations, warmupTime: 2_500, warmupIterations: 2, now: processorTime });
  bench.add('call', call);
  await bench.run();
  const result = bench.getTask('call')?.result;
  if (result === undefined || !('latency' in result)) throw new Error(`the call did not finish: ${String(call)}`);
  return result.latency.p50;
}

/** @param {unknown} json @returns {Lesson} */
function lessonOf(json) {
  const parsed = parseLesson(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  return parsed.value;
}

/** Every item of a lesson in one language. @param {LessonIndex} index */
function bankOf(index) {
  const context = makeContext(index, 'ar', 1);
  return index.lesson.facts.flatMap((fact) =>
    attemptsFor(context, fact).flatMap(({ outcome }) => (outcome.ok ? outcome.value : [])),
  );
}

/** Items that the linter is timed on: of each size as many, from all over the bank. */
const LINTED = 200;

/**
 * How many items the bank of each lesson has, and some of them from all over it.
 * @type {Map<LessonIndex, { items: number, sample: ReturnType<typeof bankOf> }>}
 */
const banks = new Map();

/** @param {LessonIndex} index */
function rememberBank(index) {
  const bank = bankOf(index);
  const sample = Array.from({ length: LINTED }, (_, i) => bank[Math.floor((i * bank.length) / LINTED)] ?? []).flat();
  banks.set(index, { items: bank.length, sample });
}

/** Holds the sample of a lesson's bank against the rules. @param {LessonIndex} index */
function lintSample(index) {
  for (const item of banks.get(index)?.sample ?? []) lintItem(item, { index });
}

let seed = 0;
/** A quiz of 20 items, each time from another seed and in the other language. @param {LessonIndex} index */
function nextQuiz(index) {
  seed += 1;
  return makeQuiz(index, { language: seed % 2 === 0 ? 'ar' : 'en', count: 20 }, seed);
}

/**
 * What is measured on lessons of every size, and how many times longer 10,000 facts may take than 1,000. With
 * `rounds`, growth is measured by `growthOf`, else it is that of the medians.
 * @type {readonly { call: string, atMost?: number, rounds?: number, run: (index: LessonIndex) => unknown }[]}
 */
const SCALED = [
  { call: 'parseLesson', run: ({ lesson }) => parseLesson(lesson) },
  { call: 'indexLesson', atMost: 12, rounds: 7, run: ({ lesson }) => indexLesson(lesson) },
  { call: 'the whole bank, Arabic', atMost: 12, rounds: 3, run: bankOf },
  { call: 'makeQuiz, 20 items', atMost: 2, run: nextQuiz },
  { call: `lintItem, ${LINTED} items of the bank`, atMost: 12, run: lintSample },
];

/** What is done with the first lesson, in turns, each the median of three. @param {string} text */
async function firstLessonRows(text) {
  const lesson = lessonOf(JSON.parse(text));
  const index = indexLesson(lesson);
  const typed = { key: 'مصراتة', typed: 'مصراته', others: ['سرت', 'بنغازي', 'طرابلس'] };
  /** @type {readonly [string, () => void][]} */
  const calls = [
    ['JSON.parse', () => void JSON.parse(text)],
    ['JSON.parse and valibot', () => void lessonSchema['~standard'].validate(JSON.parse(text))],
    ['JSON.parse and parseLesson', () => void parseLesson(JSON.parse(text))],
    ['indexLesson', () => void indexLesson(lesson)],
    ['makeQuiz, 20 items', () => void nextQuiz(index)],
    ['compareTyped', () => void compareTyped({ language: 'ar', type: 'place', ...typed })],
  ];
  /** @type {Map<string, number[]>} */
  const times = new Map(calls.map(([call]) => [call, []]));
  for (let round = 0; round < 3; round++) {
    for (const [call, run] of calls) times.get(call)?.push(await measured(run));
  }
  return calls.map(([call]) => ({ call, facts: lesson.facts.length, milliseconds: medianOf(times.get(call) ?? []) }));
}

/** Milliseconds of one call for each of these lessons, whose results all stay until the last is there. @param {(index: LessonIndex) => unknown} run @param {readonly LessonIndex[]} indexes */
function timeOfAll(run, indexes) {
  const before = processorTime();
  const results = indexes.map(run);
  const time = processorTime() - before;
  return results.length === indexes.length ? time : NaN;
}

/** @param {readonly number[]} numbers */
function medianOf(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Calls until one is compiled. */
const WARMING = 3;

/**
 * How many times longer a lesson of 10,000 facts takes than one of 1,000, once the call is compiled: beside ten of these,
 * in turns, so that as much is kept in memory, and before anything else is: the garbage collector goes through all of it.
 * @param {(index: LessonIndex) => unknown} run @param {number} rounds
 */
function growthOf(run, rounds) {
  const small = Array.from({ length: 10 }, (_, i) =>
    indexLesson(lessonOf(syntheticLesson(i + 1, { facts: 1_000 }).lesson)),
  );
  const large = [indexLesson(lessonOf(syntheticLesson(1, { facts: 10_000 }).lesson))];
  for (let i = 0; i < WARMING; i++) timeOfAll(run, small.slice(0, 1));
  const turns = Array.from({ length: rounds }, () => ({ small: timeOfAll(run, small), large: timeOfAll(run, large) }));
  return medianOf(turns.map(({ large: time }) => time)) / (medianOf(turns.map(({ small: time }) => time)) / 10);
}

async function scaledRows() {
  const indexes = SIZES.map((facts) => indexLesson(lessonOf(syntheticLesson(1, { facts }).lesson)));
  indexes.forEach(rememberBank);
  /** @type {Row[]} */
  const rows = [];
  for (const { call, run } of SCALED) {
    for (const index of indexes) {
      const long = run === bankOf && index.lesson.facts.length > 1_000;
      const how = long ? { time: 0, warmup: false, iterations: 1 } : undefined;
      rows.push({ call, facts: index.lesson.facts.length, milliseconds: await measured(() => void run(index), how) });
    }
  }
  const items = indexes.map((index) => ({ facts: index.lesson.facts.length, items: banks.get(index)?.items ?? 0 }));
  return { rows, items };
}

/** @param {readonly Row[]} rows @param {string} call @param {number} [facts] */
function timeOf(rows, call, facts) {
  const row = rows.find((candidate) => candidate.call === call && (facts ?? candidate.facts) === candidate.facts);
  if (row === undefined) throw new Error(`${call} was not measured`);
  return row.milliseconds;
}

/** @param {string} target @param {number} figure @param {number} atMost */
function judged(target, figure, atMost) {
  const met = figure <= atMost;
  return { met, line: `| ${target} | ${atMost}× | ${figure.toFixed(2)}× | ${met ? 'ok' : 'MISSED'} |` };
}

const first = await firstLessonRows(readFileSync(`${ROOT}content/libya-2020.lesson.json`, 'utf8'));
/** By call. @type {ReadonlyMap<string, number>} */
const growths = new Map(SCALED.flatMap(({ call, rounds, run }) => (rounds ? [[call, growthOf(run, rounds)]] : [])));
const { rows: scaled, items } = await scaledRows();
const baseline = timeOf(first, 'JSON.parse');
const verdicts = [
  judged(
    'parsing the first lesson, to JSON.parse and valibot alone',
    timeOf(first, 'JSON.parse and parseLesson') / timeOf(first, 'JSON.parse and valibot'),
    3,
  ),
  ...SCALED.flatMap(({ call, atMost }) => {
    if (atMost === undefined) return [];
    const growth = growths.get(call) ?? timeOf(scaled, call, 10_000) / timeOf(scaled, call, 1_000);
    return judged(`${call}: 10,000 facts to 1,000`, growth, atMost);
  }),
];

/** @param {readonly Row[]} rows */
const table = (rows) => [
  '| call | facts | median ms | to JSON.parse |',
  '| :--- | ---: | ---: | ---: |',
  ...rows.map(
    ({ call, facts, milliseconds }) =>
      `| ${call} | ${facts.toLocaleString('en')} | ${milliseconds.toFixed(3)} | ${(milliseconds / baseline).toFixed(2)} |`,
  ),
];
const report = [
  '# Benchmark',
  '',
  `Written by \`pnpm bench --write\` on ${cpus().length} cores with Node ${process.versions.node}. The ratios are to \`JSON.parse\` of the first`,
  'lesson in the same run, so that machines can be compared; times are processor time. Made-up lessons come from `tests/lessons/synthetic-lesson.ts`.',
  '',
  '## Targets',
  '',
  '| target | at most | measured | |',
  '| :--- | ---: | ---: | :--- |',
  ...verdicts.map(({ line }) => line),
  '',
  'The growth of `indexLesson` and of the bank is that of one lesson of 10,000 facts to a tenth of ten lessons of 1,000 whose',
  'indexes or items are all kept: as much stays in memory on both sides, and it is measured before anything else is kept. A',
  'small lesson alone is done before the garbage collector comes, so the ratio of the rows below is higher.',
  '',
  '## The first lesson',
  '',
  ...table(first),
  '',
  '## Made-up lessons',
  '',
  ...table(scaled),
  '',
  ...items.map(({ facts, items: count }) => {
    const seconds = timeOf(scaled, 'the whole bank, Arabic', facts) / 1000;
    return `- ${facts.toLocaleString('en')} facts: ${count.toLocaleString('en')} items, ${Math.round(count / seconds).toLocaleString('en')} a second.`;
  }),
  '',
  ...memorySection(),
  ...(await databaseSection()),
].join('\n');
say(report);
if (options.write === true) {
  mkdirSync(`${ROOT}docs/reports`, { recursive: true });
  writeFileSync(REPORT, report);
}
process.exitCode = options.strict === true && verdicts.some(({ met }) => !met) ? 1 : 0;
