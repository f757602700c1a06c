import { fc, test as prop } from '@fast-check/vitest';
import { expect } from 'vitest';
import { parseStudyEvent } from './parse-study-event.ts';
import { StudyEventReader } from './study-event-reader.ts';

const id = '01900000-0000-7000-8000-000000000000';
const nonsense = fc.constantFrom<unknown>(undefined, null, '', 'x', 0, -1, 1.5, Number.NaN, Infinity, true, [], {});

/** A field as it should be, or anything at all, or not there. */
const field = (...sound: unknown[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...sound).map((value): readonly unknown[] => [value]), weight: 12 },
    { arbitrary: nonsense.map((value): readonly unknown[] => [value]), weight: 1 },
    { arbitrary: fc.constant<readonly unknown[]>([]), weight: 1 },
  );

const lessons = [
  { id: 'market', version: 1 },
  { id: 'market', version: 2, extra: 1 },
  { id: 'a', version: NaN },
  { id: 1 },
];
const rows = fc
  .record({
    type: field('reviewed', 'reviewed', 'suspended', 'revoked'),
    id: field(id, id.toUpperCase(), 'no uuid'),
    at: field('2024-01-01T00:00:00.000Z', '2024-01-01T02:00:00+02:00', '2024-13-01T00:00:00.000Z'),
    offset: field(0, 120, -840, 841, 0.5),
    device: field('desk', ''),
    lesson: field(...lessons),
    card: field('1c2d3e4f5g6h7', 'own'),
    rating: field('again', 'hard', 'good', 'easy'),
    evidence: field('card', 'typed', 'choice'),
    milliseconds: field(0, 4200.5, -1),
    unknown: field('left out'),
  })
  .map((fields) =>
    Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value.length > 0 ? [[name, value[0]]] : []))),
  );

prop.prop([fc.array(fc.oneof(rows, nonsense), { maxLength: 6 })], { numRuns: 2000 })(
  'a log is read as each of its rows is',
  (log) => {
    const reader = new StudyEventReader();
    for (const row of log) expect(reader.read(row)).toStrictEqual(parseStudyEvent(row));
  },
);

prop.prop([fc.constantFrom('a', 'b')])('what events share is there once', (card) => {
  const row = { type: 'reviewed', id, at: '2024-01-01T00:00:00.000Z', device: 'desk', card, rating: 'good' };
  const reader = new StudyEventReader();
  const [one, other] = [1, 1].map((version) => reader.read({ ...row, evidence: 'card', lesson: { id: 'a', version } }));
  expect(one?.ok && other?.ok && one.value.lesson === other.value.lesson).toBe(true);
});
