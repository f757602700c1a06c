import { fc, test as prop } from '@fast-check/vitest';
import { itemTypes, type Item, type Target, type Verdict } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { anyLog } from '../../../../tests/review/any-log.ts';
import { CardLog, inUtc } from '../../../../tests/review/card-log.ts';
import { choice, order, truth, typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { reviewStateOf } from '../fold/review-state-of.ts';
import { defaultReviewSettings } from '../settings/review-settings.ts';
import { effectsOfAnswer, type CardEffect } from './answer-effects.ts';

const opens: Target = { fact: 'opens', role: 'date' };
const closes: Target = { fact: 'closes', role: 'date' };
const asking = (item: Item, ...targets: Target[]): Item => ({ ...item, targets });
const text = { type: 'text', text: '' } as const;

function effects(item: Item, verdict: Verdict, aided = false): readonly CardEffect[] {
  return effectsOfAnswer({ item, response: text, grade: { verdict, points: 0, feedback: '' }, aided });
}

describe('what an answer does to cards', () => {
  test('typed without help, it is a review', () => {
    expect(effects(asking(typed, opens), 'right')).toEqual([{ target: opens, effect: 'recalled' }]);
    expect(effects(asking(typed, opens), 'spelling')).toEqual([{ target: opens, effect: 'recalled' }]);
    expect(effects(asking(typed, opens), 'wrong')).toEqual([{ target: opens, effect: 'forgotten' }]);
    expect(effects(asking(typed, opens), 'partial')).toEqual([{ target: opens, effect: 'forgotten' }]);
  });

  test('typed after a hint, right says nothing and wrong brings the card forward', () => {
    expect(effects(asking(typed, opens), 'right', true)).toEqual([]);
    expect(effects(asking(typed, opens), 'wrong', true)).toEqual([{ target: opens, effect: 'missed' }]);
  });

  test.each([choice, truth])('chosen, right says nothing and wrong brings the card forward: $type', (item) => {
    expect(effects(asking(item, opens), 'right')).toEqual([]);
    expect(effects(asking(item, opens), 'wrong')).toEqual([{ target: opens, effect: 'missed' }]);
  });

  test('too general, it says nothing', () => {
    expect(effects(asking(typed, opens), 'general')).toEqual([]);
  });

  test('one of several right answers typed does not say which; none of them typed says all', () => {
    expect(effects(asking(typed, opens, closes), 'right')).toEqual([]);
    expect(effects(asking(typed, opens, closes), 'wrong').map(({ effect }) => effect)).toEqual([
      'forgotten',
      'forgotten',
    ]);
  });

  test('of a match, only the wrong pairs count', () => {
    const item = {
      ...choice,
      type: 'matching',
      targets: [opens, closes],
      prompts: [
        { id: 'p', text: 'opens' },
        { id: 'q', text: 'closes' },
      ],
      options: [
        { id: 'a', text: 'March' },
        { id: 'b', text: 'May' },
      ],
      key: [
        { prompt: 'p', option: 'a' },
        { prompt: 'q', option: 'b' },
      ],
    } as Item;
    const pairs = [
      { prompt: 'p', option: 'a' },
      { prompt: 'q', option: 'a' },
    ];
    const grade = { verdict: 'partial', points: 0.5, feedback: '' } as const;
    const answer = { item, response: { type: 'pairs', pairs }, grade, aided: false } as const;
    expect(effectsOfAnswer(answer)).toEqual([{ target: closes, effect: 'missed' }]);
    expect(effectsOfAnswer({ ...answer, item: { ...item, targets: [opens, closes, opens] } })).toEqual([]);
  });

  test('of an order, only what stands out of place counts', () => {
    const facts = ['a', 'b', 'c', 'd', 'e'].map((fact) => ({ fact, role: 'order' }));
    const response = { type: 'order', order: ['b', 'a', 'c', 'd', 'e'] } as const;
    const grade = { verdict: 'partial', points: 0.5, feedback: '' } as const;
    const found = effectsOfAnswer({ item: asking(order, ...facts), response, grade, aided: false });
    expect(found.map(({ target }) => target.fact)).toEqual(['a', 'b']);
  });

  test.each(itemTypes)('never more than recognition without typing: %s', (type) => {
    const isTyped = ['short-answer', 'cloze-typed', 'numeric', 'date'].includes(type);
    const item = { ...asking(choice, opens), type } as Item;
    expect(effects(item, 'right').length > 0).toBe(isTyped);
  });
});

describe('quiz answers in the fold', () => {
  const typedCard = asking(typed, opens);

  function cardAfter(write: (log: CardLog) => void) {
    const log = new CardLog();
    const id = log.add(opens);
    log.rate(id, 'easy', 0);
    write(log);
    return reviewStateOf(log.events, defaultReviewSettings, inUtc).cards.get(id);
  }

  test('a typed answer is a review like any other', () => {
    const card = cardAfter((log) => log.answer(log.start(5), typedCard, 'right', 5));
    expect(card?.recalls.map(({ by, rating }) => [by, rating])).toEqual([
      ['card', 'easy'],
      ['quiz', 'good'],
    ]);
  });

  test('only the first try counts in practice, and a hint before it makes it none', () => {
    const second = cardAfter((log) => {
      const session = log.start(5, { mode: 'practice', tries: 3 });
      log.answer(session, typedCard, 'general', 5);
      log.answer(session, typedCard, 'wrong', 5.001);
      log.answer(session, typedCard, 'right', 5.002);
    });
    expect(second?.recalls.slice(1).map(({ rating }) => rating)).toEqual(['again']);
    const hinted = cardAfter((log) => {
      const session = log.start(5);
      log.hint(session, typedCard, 5);
      log.answer(session, typedCard, 'right', 5.001);
    });
    expect(hinted?.recalls).toHaveLength(1);
  });

  test('the last answer counts in an exam', () => {
    const card = cardAfter((log) => {
      const session = log.start(5, { mode: 'exam' });
      log.answer(session, typedCard, 'wrong', 5);
      log.answer(session, typedCard, 'right', 5.001);
    });
    expect(card?.recalls.slice(1).map(({ rating }) => rating)).toEqual(['good']);
  });

  test('a wrong choice brings a card that is due later forward to the next day, and changes no memory', () => {
    const [before, after] = [cardAfter(() => undefined), cardAfter((log) => log.answer(log.start(2), asking(choice, opens), 'wrong', 2))]; // prettier-ignore
    const answerDay = Math.floor(Date.UTC(2024, 0, 3) / 86_400_000);
    expect(after?.schedule).toMatchObject({ phase: 'review', dueDay: answerDay + 1 });
    expect(after?.memory).toEqual(before?.memory);
    expect(after?.recalls).toHaveLength(1);
  });

  test('what was answered before a card was added, or asks backwards, is not its history', () => {
    const log = new CardLog();
    const session = log.start(0);
    log.answer(session, typedCard, 'right', 0);
    const [forward, backward] = [log.add(opens, 1), log.add(opens, 1, 'date', 'backward')];
    log.answer(log.start(2), typedCard, 'right', 2);
    const { cards } = reviewStateOf(log.events, defaultReviewSettings, inUtc);
    expect([cards.get(forward)?.recalls.length, cards.get(backward)?.recalls.length]).toEqual([1, 0]);
  });

  prop.prop([anyLog, fc.constantFrom<Verdict>('right', 'wrong'), fc.double({ min: 0, max: 60, noNaN: true })])(
    'recognition never lengthens an interval and never touches a memory',
    (events, verdict, later) => {
      const last = Math.max(0, ...events.map(({ at }) => Date.parse(at)));
      const log = new CardLog();
      const session = log.start(0);
      log.answer(session, asking(choice, opens), verdict, 0);
      const at = new Date(last + later * 86_400_000).toISOString();
      const added = log.events.map((event, i) => ({
        ...event,
        at,
        id: `01900000-0000-7000-9000-00000000000${String(i)}`,
        session: `01900000-0000-7000-9000-000000000000`,
      }));
      const before = reviewStateOf(events, defaultReviewSettings, inUtc).cards;
      const after = reviewStateOf([...events, ...added], defaultReviewSettings, inUtc).cards;
      for (const [id, card] of before) {
        const now = after.get(id);
        expect(now?.memory).toEqual(card.memory);
        expect(now?.recalls).toEqual(card.recalls);
        if (card.schedule.phase !== 'review' || now?.schedule.phase !== 'review') continue;
        expect(now.schedule.dueDay).toBeLessThanOrEqual(card.schedule.dueDay);
        if (verdict === 'right') expect(now.schedule.dueDay).toBe(card.schedule.dueDay);
      }
    },
  );
});
