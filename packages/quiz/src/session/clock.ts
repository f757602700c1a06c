import type { Session } from './session.ts';
import { rulesOf } from './rules.ts';

const minute = 60_000;

type Timed = Pick<Session, 'settings' | 'unlimited' | 'startedAt' | 'lastAt'>;

/** Milliseconds from a session's start to an instant; 0 before it, and never less than its last event took. */
export function timeUsed({ startedAt, lastAt }: Timed, now: Date): number {
  const start = Date.parse(startedAt);
  return Math.max(0, now.getTime() - start, Date.parse(lastAt) - start);
}

/** Milliseconds left to answer in, 0 when the time is over; Infinity without a limit or when it was lifted. */
export function timeLeft(session: Timed, now: Date): number {
  const { minutes } = rulesOf(session.settings);
  return session.unlimited ? Infinity : Math.max(0, minutes * minute - timeUsed(session, now));
}

/** A device's two clocks, read at one moment. */
export interface ClockReading {
  /** What the calendar clock says; it may be set forwards or back. */
  readonly wall: Date;
  /** Milliseconds by a clock that only runs forwards, though it may stand still while the device sleeps. */
  readonly running: number;
}

/**
 * The instant that a session counts by: the wall clock's, but never behind what the running clock adds to
 * `anchor`, an earlier reading whose instant was already counted by. A clock set back gives no time; one
 * set forwards takes time, which lifting the limit gives back.
 */
export function steadyInstant(anchor: ClockReading, reading: ClockReading): Date {
  const ran = Math.max(0, reading.running - anchor.running);
  return new Date(Math.max(reading.wall.getTime(), anchor.wall.getTime() + ran));
}
