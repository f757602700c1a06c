import { openStudyStore } from '@sanad/storage';
import { beforeEach, expect, test, vi } from 'vitest';
import { sessionOf } from '../../test/session.ts';
import type { Host } from '../host.ts';
import { StudyLog } from '../log/study-log.ts';
import { QuizRun } from './quiz-run.ts';

const { quiz } = sessionOf(3, [], 0);
const right = { type: 'truth', value: true } as const;

let clock: Date;
let log: StudyLog;
let run: QuizRun;
let session: string;

const host: Host = {
  now: () => clock,
  elapsed: () => clock.getTime(),
  randomBytes: (count) => new Uint8Array(count).fill(7),
};

beforeEach(async () => {
  vi.stubGlobal('navigator', {});
  clock = new Date('2020-07-27T10:00:00.000Z');
  log = await StudyLog.open(await openStudyStore(), host);
  session = await log.start(quiz);
  run = new QuizRun(log, host, session);
});

function itemAt(index: number) {
  const item = quiz.items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}

test('two presses at once answer once', async () => {
  await Promise.all([run.answer(itemAt(0), right), run.answer(itemAt(0), { type: 'truth', value: false })]);
  expect(log.answers).toBe(1);
  expect(run.session?.answers.get('0')?.grade.verdict).toBe('right');
});

test('an answered question takes no second answer', async () => {
  await run.answer(itemAt(0), right);
  await run.answer(itemAt(0), right);
  expect(log.answers).toBe(1);
});

test('a clock that is set back does not reorder a session', async () => {
  await run.move(1);
  clock = new Date('2020-07-27T09:00:00.000Z');
  await run.move(2);
  await run.move(1);
  expect(run.session?.position).toBe(1);
});

test('a submitted quiz takes nothing more', async () => {
  await run.submit();
  await run.answer(itemAt(0), right);
  expect(run.session?.status).toBe('submitted');
  expect(log.answers).toBe(0);
});

test('a move to a question that is not there goes nowhere', async () => {
  await run.move(9);
  await run.move(-1);
  expect(run.session?.position).toBe(0);
});
