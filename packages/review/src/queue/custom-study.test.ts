import { describe, expect, test } from 'vitest';
import { CardLog, afterDays, inUtc } from '../../../../tests/review/card-log.ts';
import { reviewStateOf } from '../fold/review-state-of.ts';
import { defaultReviewSettings } from '../settings/review-settings.ts';
import { customStudy, type CustomStudy } from './custom-study.ts';

const settings = { ...defaultReviewSettings, spreadsDays: false };

/** `known` was easy, `shaky` forgotten five days ago and learnt again, `place` is new. */
function deck() {
  const log = new CardLog();
  const [known, shaky] = [log.add({ fact: 'known', role: 'date' }), log.add({ fact: 'shaky', role: 'date' })];
  const place = log.add({ fact: 'place', role: 'place' }, 0, 'place');
  log.rate(known, 'easy', 0);
  log.rate(known, 'easy', 8);
  log.rate(shaky, 'easy', 0.01);
  log.rate(shaky, 'again', 5);
  log.rate(shaky, 'good', 5.01);
  const state = reviewStateOf(log.events, settings, inUtc);
  const study = (wanted: CustomStudy, days: number) =>
    customStudy(state, wanted, afterDays(days)).map(({ target }) => target.fact);
  return { log, known, shaky, place, study };
}

describe('custom study', () => {
  test('finds what was forgotten within so many days', () => {
    const { study } = deck();
    expect(study({ kind: 'forgotten', days: 5 }, 10)).toEqual(['shaky']);
    expect(study({ kind: 'forgotten', days: 4 }, 10)).toEqual([]);
  });

  test('finds what will be due soon', () => {
    const { study } = deck();
    expect(study({ kind: 'ahead', days: 1 }, 8)).toEqual([]);
    expect(study({ kind: 'ahead', days: 200 }, 8)).toEqual(['known']);
    expect(study({ kind: 'ahead', days: 3 }, 5.1)).toEqual(['shaky']);
  });

  test('finds cards by what they ask for', () => {
    const { study } = deck();
    expect(study({ kind: 'topics', topics: ['place'] }, 10)).toEqual(['place']);
  });

  test('finds what would not be recalled on the day of an exam, the least remembered first', () => {
    const { study } = deck();
    expect(study({ kind: 'exam', on: '2024-01-10' }, 8)).toEqual(['place', 'shaky']);
    expect(study({ kind: 'exam', on: '2026-01-10' }, 8)).toEqual(['place', 'shaky', 'known']);
  });

  test('leaves out what is suspended', () => {
    const { log, place } = deck();
    log.write({ type: 'suspended', card: place }, 9);
    const state = reviewStateOf(log.events, settings, inUtc);
    expect(customStudy(state, { kind: 'topics', topics: ['place'] }, afterDays(10))).toEqual([]);
  });
});
