import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  isoDayOf,
  localHourAt,
  startOfStudyDay,
  studyDayFromIso,
  studyDayOf,
  weekdayOf,
  type DayRule,
} from './study-day.ts';

/** Offsets of a real place, as the platform knows them. */
function placeRule(timeZone: string, turnsAtHour = 4): DayRule {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  const offsetAt = (at: Date): number => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
  return { offsetAt, turnsAtHour };
}

const isoStudyDay = (at: string, rule: DayRule): string => isoDayOf(studyDayOf(new Date(at), rule));

describe('a day of study', () => {
  test('turns at four in the morning where the learner is', () => {
    const tripoli = placeRule('Africa/Tripoli'); // UTC+2
    expect(isoStudyDay('2024-03-10T01:59:59.999Z', tripoli)).toBe('2024-03-09');
    expect(isoStudyDay('2024-03-10T02:00:00.000Z', tripoli)).toBe('2024-03-10');
    expect(isoStudyDay('2024-03-10T02:00:00.000Z', placeRule('Africa/Tripoli', 0))).toBe('2024-03-10');
  });

  test('is one day across midnight UTC, which is no midnight to the learner', () => {
    const honolulu = placeRule('Pacific/Honolulu');
    expect(isoStudyDay('2024-03-10T23:30:00.000Z', honolulu)).toBe(isoStudyDay('2024-03-11T00:30:00.000Z', honolulu));
  });

  test('is an hour shorter in spring and longer in autumn where clocks are changed, and none is lost', () => {
    const berlin = placeRule('Europe/Berlin');
    const length = (isoDay: string): number => {
      const day = studyDayFromIso(isoDay);
      return (startOfStudyDay(day + 1, berlin).getTime() - startOfStudyDay(day, berlin).getTime()) / 3_600_000;
    };
    expect([length('2024-03-30'), length('2024-03-31'), length('2024-10-26'), length('2024-10-27')]).toEqual([
      23, 24, 25, 24,
    ]);
  });

  test('goes by what an event says of the clock, wherever the log is read', () => {
    const at = new Date('2024-03-10T01:00:00.000Z');
    const readInTokyo = placeRule('Asia/Tokyo');
    expect(isoDayOf(studyDayOf(at, readInTokyo, -300))).toBe('2024-03-09');
    expect(localHourAt(at.getTime(), -300)).toBe(20);
    expect(localHourAt(at.getTime(), readInTokyo.offsetAt(at))).toBe(10);
  });

  test('is named by its date and knows its weekday', () => {
    expect(isoDayOf(studyDayFromIso('2024-02-29'))).toBe('2024-02-29');
    expect(weekdayOf(studyDayFromIso('2024-03-10'))).toBe(0); // a Sunday
    expect(weekdayOf(studyDayFromIso('1969-12-31'))).toBe(3); // a Wednesday
  });

  const places = fc.constantFrom(
    'Africa/Tripoli',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Chatham',
  );
  const instants = fc.date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });

  prop.prop([instants, places])('holds the instants from its start to the next start', (at, place) => {
    const rule = placeRule(place);
    const day = studyDayOf(at, rule);
    const [start, next] = [startOfStudyDay(day, rule), startOfStudyDay(day + 1, rule)];
    expect([start <= at, at < next]).toEqual([true, true]);
    expect([studyDayOf(start, rule), studyDayOf(new Date(next.getTime() - 1), rule)]).toEqual([day, day]);
  });
});
