import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { after, Sitting } from '../../../../tests/sessions/sitting.ts';
import { choice } from '../../../../tests/sessions/tiny-quiz.ts';
import { steadyInstant, timeLeft, type ClockReading } from './clock.ts';

const minute = 60_000;

test('time runs from the start of the session; without a limit it has no end', () => {
  const limited = new Sitting({ mode: 'exam', minutes: 10 }).session;
  expect(timeLeft(limited, after(4))).toBe(6 * minute);
  expect(timeLeft(limited, after(11))).toBe(0);
  expect(timeLeft(new Sitting({ mode: 'exam' }).session, after(1e6))).toBe(Infinity);
});

test('a clock set back before the last event, or before the start, gives no time back', () => {
  const sitting = new Sitting({ mode: 'exam', minutes: 10 });
  sitting.act({ type: 'skip', item: choice.id }, 7);
  expect(timeLeft(sitting.session, after(2))).toBe(3 * minute);
  expect(timeLeft(sitting.session, after(-60))).toBe(3 * minute);
  expect(timeLeft(new Sitting({ mode: 'exam', minutes: 10 }).session, after(-60))).toBe(10 * minute);
});

/** How the two clocks go on from one look to the next: real time passes, and the wall clock may be set. */
const looks = fc.array(
  fc.record({ passed: fc.nat(5 * minute), set: fc.oneof(fc.constant(0), fc.integer({ min: -1e8, max: 1e8 })) }),
  { maxLength: 20 },
);

prop.prop([looks])('however the wall clock is set, instants never run back nor behind what has passed', (all) => {
  let reading: ClockReading = { wall: after(0), running: 0 };
  let anchor = reading;
  let passed = 0;
  for (const look of all) {
    passed += look.passed;
    const wall = new Date(reading.wall.getTime() + look.passed + look.set);
    reading = { wall, running: reading.running + look.passed };
    const instant = steadyInstant(anchor, reading);
    expect(instant.getTime()).toBeGreaterThanOrEqual(anchor.wall.getTime() + look.passed);
    expect(instant.getTime()).toBeGreaterThanOrEqual(after(0).getTime() + passed);
    anchor = { wall: instant, running: reading.running };
  }
});

test('a wall clock that is left alone is what counts', () => {
  const anchor = { wall: after(1), running: 500 };
  expect(steadyInstant(anchor, { wall: after(3), running: 500 + 2 * minute })).toEqual(after(3));
  expect(steadyInstant(anchor, { wall: after(3), running: 500 })).toEqual(after(3)); // the device slept
});
