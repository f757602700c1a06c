import type { StudyAction } from '@sanad/quiz';
import { beforeEach, expect, test } from 'vitest';
import { sessionOf } from '../../../../tests/sessions/answered-session.ts';
import type { ElementsHost } from '../host.ts';
import { Sitting } from './sitting.ts';

const { quiz } = sessionOf(3, [], 0);

let clock: Date;
let sitting: Sitting;

const host: ElementsHost = {
  now: () => clock,
  elapsed: () => clock.getTime(),
  randomBytes: (count) => new Uint8Array(count).fill(7),
  fetchText: () => Promise.reject(new Error('no network')),
  every: () => () => undefined,
  whenIdle: () => undefined,
};

beforeEach(async () => {
  clock = new Date('2020-07-27T10:00:00.000Z');
  sitting = Sitting.begin({ host, changed: () => undefined }, quiz, { mode: 'practice' });
  await Promise.all(sitting.missing());
});

function answer(value: boolean): StudyAction {
  return { type: 'answer', item: '0', response: { type: 'truth', value } };
}

test('two presses at once answer once', async () => {
  await Promise.all([sitting.take(answer(true)), sitting.take(answer(false))]);
  expect(sitting.session.answers.get('0')?.tries).toHaveLength(1);
  expect(sitting.session.answers.get('0')?.grade.verdict).toBe('right');
});

test('a clock that is set back does not reorder a session', async () => {
  await sitting.take({ type: 'move', to: 1 });
  clock = new Date('2020-07-27T09:00:00.000Z');
  await sitting.take({ type: 'move', to: 2 });
  await sitting.take({ type: 'move', to: 1 });
  expect(sitting.session.position).toBe(1);
});

test('a submitted quiz takes nothing more', async () => {
  await sitting.take({ type: 'submit' });
  expect(await sitting.take(answer(true))).toBeUndefined();
  expect(sitting.session.answers.size).toBe(0);
});

test('a move to a question that is not there goes nowhere', async () => {
  await sitting.take({ type: 'move', to: 9 });
  await sitting.take({ type: 'move', to: -1 });
  expect(sitting.session.position).toBe(0);
});
