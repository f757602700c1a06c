import { expect, test } from 'vitest';
import { isOwnWorker } from './trusted-worker.ts';

const page = 'https://school.example/sanad/#/settings';

test.each([
  'https://school.example/sanad/sw.js',
  'https://school.example/sanad/assets/training-worker-Be67NOkk.js',
  'https://school.example/sanad/assets/replay-worker-Be67NOkk.js',
])('a worker of the build (%s) is trusted', (address) => {
  expect(isOwnWorker(address, page, false)).toBe(true);
});

test.each([
  'https://elsewhere.example/sanad/sw.js',
  'https://school.example/sw.js',
  'https://school.example/sanad/assets/index-1.js',
  'https://school.example/sanad/assets/../upload/training-worker-1.js',
  'data:text/javascript,1',
])('anything else (%s) is not', (address) => {
  expect(isOwnWorker(address, page, false)).toBe(false);
});
