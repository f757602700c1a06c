import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { canonicalEvents } from '../canonical-events.ts';
import { parseStudyEvent } from '../parse-study-event.ts';
import { LogColumns } from './log-columns.ts';
import { packRows } from './pack-rows.ts';
import { anyRows } from '../../../../tests/review/any-rows.ts';
import { learnedLog } from '../../../../tests/review/learned-log.ts';
import { unpackRows } from './unpack-rows.ts';

const events = (rows: readonly unknown[]) =>
  rows.map(parseStudyEvent).flatMap((event) => (event.ok ? [event.value] : []));

describe('rows that are packed', () => {
  prop.prop([anyRows], { numRuns: 1000 })('are the same rows when they are unpacked, whatever they say', (rows) => {
    expect(unpackRows(packRows(rows))).toStrictEqual(rows);
  });

  prop.prop([anyRows], { numRuns: 1000 })('are the same rows when a database has given them back', (rows) => {
    expect(unpackRows(structuredClone(packRows(rows)))).toStrictEqual(rows);
  });

  prop.prop([anyRows], { numRuns: 1000 })('are events, where they stand in columns', (rows) => {
    const packed = packRows(rows);
    for (const [place, row] of rows.entries())
      if (packed.kinds[place] !== 0) expect(parseStudyEvent(row)).toStrictEqual({ ok: true, value: row });
  });
});

test('what our apps write of cards stands in columns, in a sixth of the room', () => {
  const log = learnedLog(200, 9).slice(0, 1000);
  const packed = packRows(log);
  expect(packed.rows).toEqual([]);
  const columns = Object.values(packed).filter((part) => ArrayBuffer.isView(part));
  const bytes = columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(bytes + packed.texts.join('').length).toBeLessThan(JSON.stringify(log).length / 6);
});

describe('a log in columns', () => {
  prop.prop([fc.array(anyRows, { maxLength: 5 })], { numRuns: 1000 })(
    'has the events of its rows in the log’s order, each once, and the rest aside',
    (packs) => {
      const log = new LogColumns();
      for (const rows of packs) log.take(packRows(rows));
      const rows = packs.flat();
      expect(log.events()).toStrictEqual(canonicalEvents(events(rows)));
      expect(log.unreadable).toStrictEqual(rows.filter((row) => !parseStudyEvent(row).ok));
    },
  );
});
