import { fc, test as prop } from '@fast-check/vitest';
import { readReviewSettings } from '@sanad/review';
import { describe, expect, test } from 'vitest';
import { lessonOptions, withLessonOptions } from './lesson-options.ts';

const none = { newCards: undefined, reviews: undefined, until: undefined };
const limit = fc.option(fc.nat(9999), { nil: undefined });
const until = fc.constantFrom(undefined, '2024-06-30', '2031-01-01');
const options = fc.record({ newCards: limit, reviews: limit, until });

describe('the options of a lesson', () => {
  prop.prop([options, options])('are read as they were set, and those of other lessons stay', (market, harbour) => {
    const stored = withLessonOptions(withLessonOptions({}, 'market', market), 'harbour', harbour);
    expect(lessonOptions(stored, 'market')).toEqual(market);
    expect(lessonOptions(stored, 'harbour')).toEqual(harbour);
    expect(lessonOptions(stored, 'elsewhere')).toEqual(none);
  });

  prop.prop([options])('leave nothing behind once they are taken back', (market) => {
    const before = { desiredRetention: 0.85, ofALaterVersion: true };
    const set = withLessonOptions(before, 'market', market);
    expect(set).toMatchObject(before);
    expect(withLessonOptions(set, 'market', none)).toEqual(before);
  });

  test('leave no empty object of any lesson', () => {
    const stored = { lessons: { market: { limits: {} }, harbour: {} } };
    expect(withLessonOptions(stored, 'square', { ...none, newCards: 0 })).toEqual({
      lessons: { square: { limits: { newCards: 0 } } },
    });
  });

  test('are what the scheduler goes by', () => {
    const stored = withLessonOptions({}, 'market', { newCards: 3, reviews: undefined, until: '2024-06-30' });
    expect(readReviewSettings(stored).lessons).toEqual({
      market: { limits: { newCards: 3 }, retireAfter: '2024-06-30' },
    });
  });
});
