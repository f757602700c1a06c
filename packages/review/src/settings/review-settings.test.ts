import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { memoryModel } from '../memory/memory-model.ts';
import { readReviewSettings } from './read-review-settings.ts';
import { defaultReviewSettings, settingsAdvice, type ReviewSettings } from './review-settings.ts';

describe('review settings', () => {
  test('begin with twenty new cards and two hundred reviews, nine of ten to be recalled', () => {
    expect(defaultReviewSettings).toMatchObject({
      limits: { newCards: 20, reviews: 200 },
      desiredRetention: 0.9,
      leechLapses: 8,
      dayTurnsAtHour: 4,
    });
    expect(settingsAdvice(defaultReviewSettings)).toEqual([]);
  });

  test('warn of a retention that costs too much or forgets too much, and of more new cards than reviews', () => {
    const advise = (changed: Partial<ReviewSettings>) => settingsAdvice({ ...defaultReviewSettings, ...changed });
    expect(advise({ desiredRetention: 0.97 })).toEqual([]);
    expect(advise({ desiredRetention: 0.98 })).toEqual(['retention-costs-many-reviews']);
    expect(advise({ desiredRetention: 0.75 })).toEqual(['retention-forgets-much']);
    expect(advise({ limits: { newCards: 30, reviews: 20 } })).toEqual(['more-new-cards-than-reviews']);
  });

  test('are read back as they were written', () => {
    const own: ReviewSettings = {
      weights: defaultReviewSettings.weights.map((weight, i) => (i === 0 ? 0.5 : weight)),
      desiredRetention: 0.85,
      maximumIntervalDays: 365,
      learningStepsMinutes: [5],
      relearningStepsMinutes: [],
      limits: { newCards: 5, reviews: 50 },
      lessons: { market: { limits: { newCards: 0 }, retireAfter: '2024-06-30' }, harbour: {} },
      weekdayShares: [1, 1, 1, 1, 1, 0, 0.5],
      dayTurnsAtHour: 0,
      spreadsDays: false,
      buriesSiblings: false,
      leechLapses: 4,
    };
    expect(readReviewSettings(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  test.each([undefined, null, 7, 'settings', [], {}])('are as by default where %j is stored', (stored) => {
    expect(readReviewSettings(stored)).toEqual(defaultReviewSettings);
  });

  test('keep what is usable and take the default for the rest', () => {
    const stored = {
      weights: [1, 2],
      desiredRetention: 1,
      maximumIntervalDays: 100,
      learningStepsMinutes: [1, 'ten'],
      relearningStepsMinutes: [2000],
      limits: { newCards: -1, reviews: 50 },
      lessons: { market: { retireAfter: 'soon', limits: { reviews: 'many' } } },
      weekdayShares: [1, 1, 1],
      dayTurnsAtHour: 25,
      leechLapses: 1.5,
    };
    expect(readReviewSettings(stored)).toEqual({
      ...defaultReviewSettings,
      maximumIntervalDays: 100,
      limits: { newCards: 20, reviews: 50 },
      lessons: { market: {} },
    });
  });

  prop.prop([fc.object({ key: fc.constantFrom(...Object.keys(defaultReviewSettings)) })])(
    'schedule, whatever is stored',
    (stored) => {
      const settings = readReviewSettings(stored);
      expect(memoryModel(settings).intervalDays({ stability: 10, difficulty: 5 })).toBeGreaterThan(0);
    },
  );
});
