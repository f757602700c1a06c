import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { anyLog } from '../../../../tests/review/any-log.ts';
import { CardLog, afterDays, inUtc } from '../../../../tests/review/card-log.ts';
import type { ReviewCard } from '../card/review-card.ts';
import { reviewStateOf } from '../fold/review-state-of.ts';
import { defaultReviewSettings, type ReviewSettings } from '../settings/review-settings.ts';
import { studyQueue, type StudyQueue } from './study-queue.ts';

const exact: ReviewSettings = { ...defaultReviewSettings, spreadsDays: false };

function queueAt(log: CardLog, days: number, settings: ReviewSettings = exact): StudyQueue {
  return studyQueue(reviewStateOf(log.events, settings, inUtc), afterDays(days));
}

const idsOf = ({ cards }: StudyQueue): readonly string[] => cards.map(({ id }) => id);

/** Adds so many cards, each of a fact of its own. */
function addMany(log: CardLog, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => log.add({ fact: `fact-${String(i)}`, role: 'date' }));
}

describe('the study queue', () => {
  test('asks twenty new cards a day, in the order they were added', () => {
    const log = new CardLog();
    const ids = addMany(log, 25);
    expect(idsOf(queueAt(log, 0))).toEqual(ids.slice(0, 20));
    expect(queueAt(log, 0).newCards).toBe(20);
    expect(queueAt(log, 0).heldBack().overLimit).toEqual({ newCards: 5, reviews: 0 });
  });

  test('counts what was asked today against the limits, and no quiz answer', () => {
    const log = new CardLog();
    const ids = addMany(log, 25);
    for (const id of ids.slice(0, 15)) log.rate(id, 'easy', 0.01);
    expect(queueAt(log, 0.02).newCards).toBe(5);
    expect(queueAt(log, 1).newCards).toBe(10);
  });

  test('keeps a lesson to its own limit beside the common one', () => {
    const [market, harbour] = [new CardLog(), new CardLog({ id: 'harbour', version: 1 })];
    addMany(market, 10);
    addMany(harbour, 10);
    const events = harbour.events.map((event, i) => ({
      ...event,
      id: `01900000-0000-7000-9000-${String(i).padStart(12, '0')}`,
    }));
    const settings = {
      ...exact,
      limits: { newCards: 8, reviews: 200 },
      lessons: { market: { limits: { newCards: 3 } } },
    };
    const queue = studyQueue(reviewStateOf([...market.events, ...events], settings, inUtc), afterDays(0));
    const lessons = queue.cards.map(({ lesson }) => lesson.id);
    expect(lessons.filter((id) => id === 'market')).toHaveLength(3);
    expect(lessons).toHaveLength(8);
  });

  test('passes over cards that cannot be asked, which take no room and are not counted', () => {
    const log = new CardLog();
    const ids = addMany(log, 25);
    const state = reviewStateOf(log.events, exact, inUtc);
    const siblingsOf = ({ id }: ReviewCard) => (ids.indexOf(id) < 20 ? undefined : id);
    const queue = studyQueue(state, afterDays(0), { siblingsOf });
    expect(idsOf(queue)).toEqual(ids.slice(20));
    expect(queue.heldBack()).toEqual({ overLimit: { newCards: 0, reviews: 0 }, siblings: 0 });
    log.rate(ids[0]!, 'again', 0);
    const later = studyQueue(reviewStateOf(log.events, exact, inUtc), afterDays(0.5), { siblingsOf });
    expect(later.learning).toBe(0);
  });

  test('asks one a day of those that give each other away, whatever facts they ask', () => {
    const log = new CardLog();
    const ids = addMany(log, 3);
    const siblingsOf = () => 'demands';
    const queue = (days: number) =>
      studyQueue(reviewStateOf(log.events, exact, inUtc), afterDays(days), { siblingsOf });
    expect(idsOf(queue(0))).toEqual(ids.slice(0, 1));
    expect(queue(0).heldBack().siblings).toBe(2);
    log.rate(ids[0]!, 'easy', 0.01);
    expect(idsOf(queue(0.1))).toEqual([]);
    expect(idsOf(queue(1))).toEqual(ids.slice(1, 2));
  });

  test('asks reviews longest due first and no more than the limit', () => {
    const log = new CardLog();
    const ids = addMany(log, 12);
    for (const [i, id] of ids.entries()) log.rate(id, 'easy', i);
    const queue = queueAt(log, 100, { ...exact, limits: { newCards: 0, reviews: 5 } });
    expect(idsOf(queue)).toEqual(ids.slice(0, 5));
    expect(queue.heldBack().overLimit.reviews).toBe(7);
  });

  test('strews new cards among reviews, a review first', () => {
    const log = new CardLog();
    const ids = addMany(log, 6);
    for (const id of ids.slice(0, 4)) log.rate(id, 'easy', 0);
    const phases = queueAt(log, 30).cards.map(({ schedule }) => schedule.phase);
    expect(phases).toEqual(['review', 'review', 'new', 'review', 'review', 'new']);
  });

  test('brings a repetition once its minutes are over, before everything else', () => {
    const log = new CardLog();
    const [id = ''] = addMany(log, 2);
    log.rate(id, 'again', 0);
    const minute = 1 / 1440;
    expect(idsOf(queueAt(log, minute / 2))).not.toContain(id);
    expect(queueAt(log, minute / 2)).toMatchObject({ learning: 1, nextLearningAt: afterDays(minute) });
    expect(idsOf(queueAt(log, minute))[0]).toBe(id);
  });

  test('asks one card of a fact a day', () => {
    const log = new CardLog();
    const target = { fact: 'opens', role: 'date' };
    const [forward, backward] = [log.add(target), log.add(target, 0, 'date', 'backward')];
    expect(queueAt(log, 0).newCards).toBe(1);
    expect(queueAt(log, 0).heldBack().siblings).toBe(1);
    log.rate(forward, 'easy', 0);
    expect(queueAt(log, 0.1).cards).toEqual([]);
    expect(queueAt(log, 0.1).heldBack().siblings).toBe(1);
    expect(idsOf(queueAt(log, 1))).toEqual([backward]);
    expect(queueAt(log, 0.1, { ...exact, buriesSiblings: false }).newCards).toBe(1);
  });

  test('leaves out what is suspended, buried until later, or of a lesson that has retired', () => {
    const log = new CardLog();
    const [suspended = '', buried = '', plain = ''] = addMany(log, 3);
    log.write({ type: 'suspended', card: suspended }, 0);
    log.write({ type: 'buried', card: buried, until: '2024-01-03' }, 0);
    expect(idsOf(queueAt(log, 1))).toEqual([plain]);
    expect(idsOf(queueAt(log, 2))).toEqual([buried, plain]);
    log.write({ type: 'resumed', card: suspended }, 2.1);
    expect(idsOf(queueAt(log, 3))).toEqual([suspended, buried, plain]);
    const retiring = { ...exact, lessons: { market: { retireAfter: '2024-01-04' } } };
    expect([queueAt(log, 3, retiring).cards.length, queueAt(log, 4, retiring).cards.length]).toEqual([3, 0]);
  });

  prop.prop([anyLog, fc.double({ min: 0, max: 400, noNaN: true }), fc.nat(3), fc.nat(3)])(
    'never asks more than the limits leave, nor what is put away, nor a card twice',
    (log, days, newCards, reviews) => {
      const settings = { ...exact, limits: { newCards, reviews } };
      const state = reviewStateOf(log, settings, inUtc);
      const queue = studyQueue(state, afterDays(days));
      expect(queue.newCards).toBeLessThanOrEqual(newCards);
      expect(queue.reviews).toBeLessThanOrEqual(reviews);
      expect(new Set(idsOf(queue)).size).toBe(queue.cards.length);
      expect(queue.cards.some(({ suspended }) => suspended)).toBe(false);
    },
  );
});
