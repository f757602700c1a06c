import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { backupName, superfluousBackups } from './thin-backups.ts';

const now = new Date('2026-06-01T12:00:00.000Z');
const hour = 3_600_000;

function madeBefore(hours: number): string {
  return backupName(new Date(now.getTime() - hours * hour).toISOString());
}

const folder = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 800 }), { maxLength: 60 })
  .map((all) => all.map(madeBefore));

test('a name says when the backup was made', () => {
  expect(backupName('2026-01-02T03:04:05.678Z')).toBe('sanad-2026-01-02-030405.jsonl.gz');
});

test('of many backups of one day the newest three stay', () => {
  const names = [0, 1, 2, 3, 4].map(madeBefore);
  expect(superfluousBackups(names, now)).toEqual([madeBefore(3), madeBefore(4)]);
});

test('of a year of daily backups a week of days, five weeks and a year of months stay', () => {
  const names = Array.from({ length: 365 }, (_, days) => madeBefore(24 * days + 1));
  const kept = names.length - superfluousBackups(names, now).length;
  expect(kept).toBe(7 + 4 + 11);
});

test('other files in the folder are left alone', () => {
  const others = [
    'notes.txt',
    'sanad.jsonl.gz',
    'sanad-2026-13-45-999999.jsonl.gz',
    '../sanad-2020-01-01-000000.jsonl.gz',
  ];
  expect(superfluousBackups([...others, ...[0, 1, 2, 3].map(madeBefore)], now)).toEqual([madeBefore(3)]);
});

prop.prop([folder])('thinning takes nothing that it would keep, and never the newest', (names) => {
  const gone = superfluousBackups(names, now);
  const left = names.filter((name) => !gone.includes(name));
  expect(superfluousBackups(left, now)).toEqual([]);
  const newest = names.toSorted().slice(-3);
  expect(left).toEqual(expect.arrayContaining(newest));
});
