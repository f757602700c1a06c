import { fc, test } from '@fast-check/vitest';
import type { StudyEvent } from './model/event.ts';
import { expect } from 'vitest';
import { canonicalEvents } from './canonical-events.ts';

const events = fc.array(
  fc
    .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), second: fc.integer({ min: 0, max: 2 }) })
    .map(({ id, second }): StudyEvent => ({
      id,
      at: `2026-01-01T00:00:0${String(second)}.000Z`,
      device: 'd',
      lesson: { id: 'market', version: 1 },
      session: 's',
      type: 'submitted',
    })),
);

test.prop([events])('each id comes once, the first of those given', (given) => {
  const canonical = canonicalEvents(given);
  expect(new Set(canonical.map((event) => event.id)).size).toBe(canonical.length);
  for (const event of canonical) expect(event).toBe(given.find(({ id }) => id === event.id));
});

test.prop([events])('sorting again, or giving every event twice, changes nothing', (given) => {
  const canonical = canonicalEvents(given);
  expect(canonicalEvents(canonical)).toEqual(canonical);
  expect(canonicalEvents([...given, ...given])).toEqual(canonical);
});

const shuffles = events.map(canonicalEvents).chain((once) => {
  const all = { minLength: once.length, maxLength: once.length };
  return fc.tuple(fc.constant(once), fc.shuffledSubarray([...once], all));
});

test.prop([shuffles])('the order in which events come does not matter', ([once, shuffled]) => {
  expect(canonicalEvents(shuffled)).toEqual(once);
});
