import fc from 'fast-check';
import { canonicalEvents } from '../../packages/lesson/src/canonical-events.ts';
import { anyLog } from './any-log.ts';

const nonsense = fc.constantFrom<unknown>(undefined, null, '', 'x', 0, -0, -1, 1.5, Number.NaN, Infinity, true, [], {});

/** A field as it should be, or anything at all, or not there. */
const field = (...sound: unknown[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...sound).map((value): readonly unknown[] => [value]), weight: 16 },
    { arbitrary: nonsense.map((value): readonly unknown[] => [value]), weight: 1 },
    { arbitrary: fc.constant<readonly unknown[]>([]), weight: 1 },
  );

const hex = (n: number): string => n.toString(16).padStart(2, '0');
const id = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `0190${hex(a)}00-0000-7000-8000-0000000000${hex(b)}`);
const ids = fc.oneof(
  { arbitrary: id, weight: 30 },
  { arbitrary: fc.uuid(), weight: 3 },
  fc.constantFrom('no uuid', '0190AB00-0000-7000-8000-000000000001', '00000000-0000-0000-0000-000000000000'),
);
const instants = fc.oneof(
  { arbitrary: fc.nat(1e6).map((n) => new Date(Date.UTC(2024, 0, 1) + n).toISOString()), weight: 20 },
  { arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), weight: 2 },
  fc.constantFrom(
    '2024-01-01T02:00:00+02:00',
    '2024-01-01T00:00:00Z',
    '2024-13-01T00:00:00.000Z',
    '0001-01-01T00:00:00.000Z',
  ),
);
const lessons = [
  { id: 'market', version: 1 },
  { id: 'market', version: 2.5 },
  { id: '', version: -0 },
];
const oddLessons = [{ id: 'a', version: 1, extra: 1 }, { id: 'a', version: NaN }, { id: 1 }];

const row = fc
  .record({
    type: field('reviewed', 'reviewed', 'card-added', 'card-added', 'suspended', 'revoked'),
    id: ids.map((one) => [one]),
    at: instants.map((one) => [one]),
    offset: field(0, 120, -840, 840, 841, 0.5, -1000),
    device: field('desk', ''),
    lesson: field(...lessons, ...oddLessons),
    card: field('1c2d3e4f5g6h7', 'fvvvvvvvvvvvv', 'gvvvvvvvvvvvv', '0000000000000', 'own', '1C2D3E4F5G6H7'),
    rating: field('again', 'hard', 'good', 'easy'),
    evidence: field('card', 'typed', 'choice'),
    milliseconds: field(0, 4200, 4200.5, 1e12, -1, Infinity),
    target: field({ fact: 'opens', role: 'date' }, { fact: '', role: '' }, { fact: 'opens', role: 'date', extra: 1 }),
    direction: field('forward', 'backward'),
    topic: field('date', 'place', 'no topic'),
    answer: field('1c2d3e4f5g6h7', 'x'.repeat(65)),
    event: field('0190ab00-0000-7000-8000-000000000001'),
    unknown: fc.oneof({ arbitrary: fc.constant([]), weight: 12 }, fc.constant(['left as it is'])),
  })
  .map((fields) => {
    const keys = keysOf(fields.type[0], fields);
    return Object.fromEntries(keys.flatMap((key) => (fields[key].length > 0 ? [[key, fields[key][0]]] : [])));
  });

type Field =
  | 'type'
  | 'id'
  | 'at'
  | 'offset'
  | 'device'
  | 'lesson'
  | 'card'
  | 'rating'
  | 'evidence'
  | 'milliseconds'
  | 'target'
  | 'direction'
  | 'topic'
  | 'answer'
  | 'event'
  | 'unknown';

/** The fields that a row of a type has, and the unknown one. */
function keysOf(type: unknown, fields: Readonly<Record<Field, readonly unknown[]>>): readonly Field[] {
  const base: readonly Field[] = ['type', 'id', 'at', 'offset', 'device', 'lesson', 'unknown'];
  if (type === 'reviewed') return [...base, 'card', 'rating', 'evidence', 'milliseconds'];
  if (type === 'card-added') return [...base, 'card', 'target', 'direction', 'topic', 'answer'];
  if (type === 'suspended') return [...base, 'card'];
  return type === 'revoked' ? [...base, 'event'] : (Object.keys(fields) as Field[]);
}

/** Any rows of a log: events, what other versions wrote, and what is no row at all. */
export const anyRows: fc.Arbitrary<readonly unknown[]> = fc.oneof(
  fc.array(fc.oneof({ arbitrary: row, weight: 8 }, nonsense), { maxLength: 8 }),
  anyLog,
  anyLog.map(canonicalEvents),
);
