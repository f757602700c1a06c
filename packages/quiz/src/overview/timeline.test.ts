import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { factsById, readLesson, type Fact, type Lesson } from '@sanad/lesson';
import { describe, expect } from 'vitest';
import { comesBefore } from '../chronology.ts';
import { LessonDates } from '../days.ts';
import { timelineOf } from './timeline.ts';

const read = readLesson(readFileSync(new URL('../../../../content/libya-2020.lesson.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('libya-2020');
const libya = read.value;
const { asOf, ...undated } = libya;
const shown = (lesson: Lesson): readonly string[] =>
  timelineOf(lesson).map((entry) => (entry.kind === 'written' ? 'written' : entry.fact.id));

/** A lesson of nothing but these facts. */
function lessonOf(facts: readonly Partial<Fact>[]): Lesson {
  const whole = facts.map((fact, index) => ({
    id: `e${String(index)}`,
    nature: 'event' as const,
    weight: 'core' as const,
    statement: {},
    evidence: [],
    ...fact,
  }));
  return { ...undated, facts: whole };
}

const dated = (edtf: string, more: object = {}) => ({ values: { date: { type: 'date' as const, edtf, ...more } } });
const after = (...facts: readonly string[]) => ({ after: { facts, evidence: [] } });

describe('the timeline of a lesson', () => {
  test('puts days among the months, quarters and years that they lie in, by when each may have begun', () => {
    const edtfs = ['2016-09-30', '1969', '2016-05', '2016-33', '2016', '2016-01-05/2016-02-01', '../2015'];
    expect(shown(lessonOf(edtfs.map((edtf) => dated(edtf))))).toEqual(['e1', 'e6', 'e3', 'e4', 'e5', 'e2', 'e0']);
  });

  test('has the writing of the text in it where that is known', () => {
    expect(timelineOf(lessonOf([]))).toEqual([]);
    expect(timelineOf({ ...lessonOf([]), asOf: asOf! })).toEqual([{ kind: 'written', asOf }]);
  });

  test('tells the visit to Benghazi after both trips, and the elections after the article was written', () => {
    const order = shown(libya);
    expect(order).toEqual([
      'turkish-forces-deployed',
      'syrian-fighters-sent',
      'trip-zuwara',
      'trip-misrata',
      'visit-misrata',
      'visit-benghazi',
      'meeting-hadia',
      'committee-session-date',
      'written',
      'elections-deadline',
    ]);
  });

  test('says which dates the text does not state', () => {
    const dates = timelineOf(libya).flatMap((entry) =>
      entry.kind === 'dated' && !entry.isStated ? entry.fact.id : [],
    );
    expect(dates).toEqual(['visit-misrata', 'meeting-hadia', 'committee-session-date', 'elections-deadline']);
  });

  test('leaves out judgements and roles, and what has neither a date nor a place in an order', () => {
    const facts = [
      { nature: 'judgement' as const, ...dated('2016') },
      { nature: 'role' as const, ...dated('2016') },
      {},
    ];
    expect(shown(lessonOf(facts))).toEqual([]);
  });

  test('holds an undated event that others come after, and ends with events in a circle too', () => {
    expect(shown(lessonOf([after('e1'), {}, after('e3'), after('e2')])).toSorted()).toEqual(['e0', 'e1', 'e2', 'e3']);
  });

  /** Events that happened one after another, each told by its day, its month or not at all, and after some of those before. */
  const story = fc.array(
    fc.record({
      wait: fc.nat(40),
      told: fc.constantFrom('day', 'month', 'year', 'not' as const),
      follows: fc.array(fc.nat(20), { maxLength: 2 }),
    }),
    { maxLength: 12 },
  );

  test.prop([story, fc.nat()])('never contradicts what the passage shows to have come first', (events, turn) => {
    let day = new Date(Date.UTC(2016, 0, 1));
    const facts = events.map(({ wait, told, follows }, index) => {
      day = new Date(day.getTime() + wait * 86_400_000);
      const iso = day.toISOString();
      const date = { day: iso.slice(0, 10), month: iso.slice(0, 7), year: iso.slice(0, 4), not: '' }[told];
      const earlier = follows.filter((other) => other < index).map((other) => `e${String(other)}`);
      return {
        id: `e${String(index)}`,
        ...(date === '' ? {} : dated(date)),
        ...(earlier.length > 0 ? after(...earlier) : {}),
      };
    });
    const split = facts.length === 0 ? 0 : turn % facts.length;
    const lesson = lessonOf([...facts.slice(split), ...facts.slice(0, split)]);
    const order = timelineOf(lesson).flatMap((entry) => (entry.kind === 'written' ? [] : entry.fact));
    const known = { facts: factsById(lesson), dates: new LessonDates() };
    for (const [index, later] of order.entries()) {
      for (const earlier of order.slice(index + 1)) expect(comesBefore(known, earlier, later)).toBe(false);
    }
  });
});
