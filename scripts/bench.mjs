// `pnpm bench`: how long the main calls take, as a ratio to reading the same JSON on this machine in the same run.
import { readFileSync } from 'node:fs';
import { compareTyped } from '@sanad/language';
import { parseLesson } from '@sanad/lesson';
import { indexLesson, makeQuiz } from '@sanad/quiz';
import { Bench } from 'tinybench';
import { ROOT, say } from './bootstrap.mjs';

const FILE = `${ROOT}content/libya-2020.lesson.json`;
const text = readFileSync(FILE, 'utf8');
const parsed = parseLesson(JSON.parse(text));
if (!parsed.ok) throw new Error(`${FILE} is not a lesson: run pnpm sanad check.`);
const lesson = parsed.value;
const index = indexLesson(lesson);
const BASELINE = 'JSON.parse of the lesson';
let seed = 0;

const bench = new Bench({ time: 1000, warmupTime: 200 });
bench.add(BASELINE, () => void JSON.parse(text));
bench.add('structuredClone of the lesson', () => void structuredClone(lesson));
bench.add('parseLesson', () => void parseLesson(JSON.parse(text)));
bench.add('indexLesson', () => void indexLesson(lesson));
bench.add('makeQuiz, 20 items, Arabic', () => void makeQuiz(index, { language: 'ar', count: 20 }, seed++));
bench.add('makeQuiz, 20 items, English', () => void makeQuiz(index, { language: 'en', count: 20 }, seed++));
bench.add('compareTyped', () => {
  compareTyped({ language: 'ar', type: 'place', key: 'مصراتة', typed: 'مصراته', others: ['سرت', 'بنغازي', 'طرابلس'] });
});
await bench.run();

/** @param {string} name @returns {number} median milliseconds */
const medianOf = (name) => {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !('latency' in result)) throw new Error(`${name} did not finish.`);
  return result.latency.p50;
};
const baseline = medianOf(BASELINE);
say(`${'call'.padEnd(32)}${'median ms'.padStart(12)}${'ratio'.padStart(10)}`);
for (const { name } of bench.tasks) {
  const median = medianOf(name);
  say(`${name.padEnd(32)}${median.toFixed(4).padStart(12)}${(median / baseline).toFixed(2).padStart(10)}`);
}
