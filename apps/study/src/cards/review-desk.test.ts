import type { Lesson } from '@sanad/lesson';
import type { ReviewCard } from '@sanad/review';
import { openStudyStore } from '@sanad/storage';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryIndex } from '../../../../tests/lessons/library-index.ts';
import { CardMemory } from '../memory/card-memory.ts';
import { StudyLog } from '../log/study-log.ts';
import type { Study } from '../study.ts';
import { ReviewDesk } from './review-desk.ts';

// The log asks the browser to keep it; here is none.
beforeEach(() => {
  vi.stubGlobal('navigator', {});
});

const index = libraryIndex();
const { lesson } = index;

/** A desk with an empty log, at a clock that a test moves; in memory, since here is no IndexedDB. */
async function newDesk() {
  let now = Date.UTC(2024, 5, 1, 12);
  const host = { now: () => new Date(now), randomBytes: (count: number) => new Uint8Array(count).fill(7) };
  const store = await openStudyStore();
  const log = await StudyLog.open(store, host);
  const library = {
    entry: (id: string) => (id === lesson.id ? { state: 'ready', name: id, lesson } : undefined),
    index: () => index,
  };
  const preferences = { review: {} };
  const study = { host, log, library, preferences } as unknown as Study;
  const wait = (days: number): void => {
    now += days * 86_400_000;
  };
  const memory = new CardMemory({ store, log, preferences, replayBeside: undefined });
  await memory.reopen();
  return { desk: new ReviewDesk(study, memory), log, wait };
}

const offered = (desk: ReviewDesk, of: Lesson = lesson) => desk.offered(of, 'en');

describe('the desk', () => {
  test('offers cards, and adds only those that are given', async () => {
    const { desk } = await newDesk();
    const [one, two] = offered(desk);
    expect(desk.due('en').cards).toEqual([]);
    const added = await desk.add(lesson, [one!, two!]);
    expect(added).toHaveLength(2);
    expect(desk.cardsOf(lesson.id).map(({ id }) => id)).toEqual([one!.id, two!.id]);
    expect(offered(desk).map(({ id }) => id)).not.toContain(one!.id);
    expect(desk.due('en').cards[0]?.shown).toEqual(one);
  });

  test('knows from the log alone what of this day can be undone, a card with its siblings as one step', async () => {
    const { desk, log, wait } = await newDesk();
    const all = offered(desk);
    const one = all.find(({ id, siblings }) => all.some((card) => card.id !== id && card.siblings === siblings));
    const two = all.find(({ id, siblings }) => id !== one?.id && siblings === one?.siblings);
    const other = all.find(({ siblings }) => siblings !== one?.siblings);
    await desk.add(lesson, [one!, two!, other!]);
    const at = desk.cardsOf(lesson.id)[0]!.lesson;
    const rated = (card: string) => log.noteCard(at, { type: 'reviewed', card, rating: 'good', evidence: 'card' });
    await rated(other!.id);
    wait(1);
    await rated(other!.id);
    await desk.bury(desk.state.cards.get(two!.id)!);
    const steps = await desk.undoSteps();
    expect(steps.map(({ card, deed }) => [card, deed])).toEqual([
      [other!.id, 'good'],
      [two!.id, 'bury'],
    ]);
    await Promise.all(steps[1]!.events.map((event) => log.revoke(event)));
    expect(desk.due('en').cards.map(({ card }) => card.id)).toContain(one!.id);
    expect(await desk.undoSteps()).toEqual(steps.slice(0, 1));
  });

  test('forgets an event that is taken back, whatever the clock says', async () => {
    const { desk, log, wait } = await newDesk();
    const [card] = offered(desk);
    await desk.add(lesson, [card!]);
    const rated = { type: 'reviewed', card: card!.id, rating: 'easy', evidence: 'card' } as const;
    const event = await log.noteCard(desk.state.cards.get(card!.id)!.lesson, rated);
    expect(desk.due('en').cards).toEqual([]);
    wait(-2);
    await log.revoke(event);
    expect(desk.state.cards.get(card!.id)?.recalls).toEqual([]);
    wait(2);
    expect(desk.due('en').cards).toHaveLength(1);
  });

  test('every event says how far the clock was ahead of UTC', async () => {
    const { desk, log } = await newDesk();
    await desk.add(lesson, offered(desk).slice(0, 1));
    expect(log.heard.every(({ at, offset }) => offset === 0 - new Date(at).getTimezoneOffset())).toBe(true);
  });

  test('shows a card in the learner’s words where they wrote some, and keeps its history', async () => {
    const { desk, log } = await newDesk();
    const [card] = offered(desk);
    await desk.add(lesson, [card!]);
    const own = () => desk.state.cards.get(card!.id)!;
    await log.noteCard(own().lesson, { type: 'reviewed', card: card!.id, rating: 'good', evidence: 'card' });
    await desk.reword(own(), 'en', { question: 'In my words?', answer: card!.back.answer });
    expect(desk.shown(own(), 'en')?.front.text).toBe('In my words?');
    expect(desk.shown(own(), 'ar')?.front.text).not.toBe('In my words?');
    expect(own().recalls).toHaveLength(1);
  });

  test('a card of the learner’s own is read in the language it was written in', async () => {
    const { desk } = await newDesk();
    await desk.addOwn(lesson, 'ar', 'actor', { question: 'من؟', answer: 'هالة' });
    const [card] = desk.cardsOf(lesson.id);
    expect(desk.shown(card!, 'en')).toMatchObject({ note: 'own', language: 'ar', back: { answer: 'هالة' } });
  });

  test('puts off a card with those that ask the same fact, until tomorrow', async () => {
    const { desk, wait } = await newDesk();
    const cards = desk.offered(lesson, 'en', { weights: ['core', 'supporting', 'detail'], most: 60 });
    await desk.add(lesson, cards);
    const [first] = desk.due('en').cards;
    const { fact } = first!.card.target;
    await desk.bury(first!.card);
    expect(desk.due('en').cards.filter(({ card }) => card.target.fact === fact)).toEqual([]);
    wait(1);
    expect(desk.due('en').cards.some(({ card }) => card.target.fact === fact)).toBe(true);
  });

  test('a lesson has the day’s room for its own cards first, and an unknown lesson has none', async () => {
    const { desk } = await newDesk();
    await desk.add(lesson, offered(desk));
    expect(desk.due('en', lesson.id).newCards).toBe(desk.due('en').newCards);
    expect(desk.due('en', 'elsewhere').cards).toEqual([]);
  });

  test('takes a card out with all that added it, and brings it back with its history', async () => {
    const { desk, log } = await newDesk();
    const [one, two] = offered(desk);
    await desk.add(lesson, [one!, two!]);
    const card = () => desk.state.cards.get(one!.id);
    await log.noteCard(card()!.lesson, { type: 'reviewed', card: one!.id, rating: 'good', evidence: 'card' });
    await desk.confirm(card()!, one!);
    const removed = await desk.remove([card()!]);
    expect(removed).toHaveLength(2);
    expect(desk.cardsOf(lesson.id).map(({ id }) => id)).toEqual([two!.id]);
    expect(offered(desk).map(({ id }) => id)).toContain(one!.id);
    await Promise.all(removed.map((event) => log.revoke(event)));
    expect(card()?.tries).toBe(1);
    expect(desk.cardsOf(lesson.id)).toHaveLength(2);
  });

  test('lets a card read as its lesson has it again', async () => {
    const { desk } = await newDesk();
    const [one] = offered(desk);
    await desk.add(lesson, [one!]);
    const card = () => desk.state.cards.get(one!.id)!;
    expect(desk.isReworded(card(), 'en')).toBe(false);
    for (const question of ['In my words?', 'In better words?'])
      await desk.reword(card(), 'en', { question, answer: 'Yes' });
    expect(desk.isReworded(card(), 'en')).toBe(true);
    await desk.unword(card(), 'en');
    expect(desk.isReworded(card(), 'en')).toBe(false);
    expect(desk.shown(card(), 'en')).toEqual(one);
  });

  test('says all day the same time for a card, without going through every recall again', async () => {
    const { desk, log, wait } = await newDesk();
    const [card] = offered(desk);
    await desk.add(lesson, [card!]);
    const own = () => desk.state.cards.get(card!.id)!;
    const rated = {
      type: 'reviewed',
      card: card!.id,
      rating: 'again',
      evidence: 'card',
      milliseconds: 53_000,
    } as const;
    expect(desk.minutesFor(4)).toBe(1);
    await log.noteCard(own().lesson, rated);
    expect(desk.minutesFor(4)).toBe(1);
    wait(1);
    expect(desk.minutesFor(4)).toBe(4);
    const recalls = vi.spyOn(Object.getPrototypeOf(own()) as ReviewCard, 'recalls', 'get');
    expect(desk.minutesFor(8)).toBe(8);
    expect(recalls).not.toHaveBeenCalled();
    wait(1);
    desk.minutesFor(8);
    expect(recalls).toHaveBeenCalled();
    recalls.mockRestore();
  });

  test('confirming a flagged card takes the report away', async () => {
    const { desk, log } = await newDesk();
    const [card] = offered(desk);
    await desk.add(lesson, [card!]);
    const own = () => desk.state.cards.get(card!.id)!;
    await log.noteCard(own().lesson, { type: 'flagged', card: card!.id, note: 'wrong year' });
    expect(own()).toMatchObject({ flagged: true, flagNote: 'wrong year' });
    await desk.confirm(own(), card!);
    expect(own().flagged).toBe(false);
  });

  test('a card whose lesson answers otherwise than when it was added says so, until it is confirmed', async () => {
    const { desk } = await newDesk();
    const [card] = offered(desk);
    await desk.add(lesson, [{ ...card!, answerHash: 'what it was' }]);
    const own = () => desk.state.cards.get(card!.id)!;
    const shown = desk.shown(own(), 'en')!;
    expect(desk.isOutdated(own(), shown)).toBe(true);
    await desk.confirm(own(), shown);
    expect(desk.isOutdated(own(), shown)).toBe(false);
  });

  test('the learner’s own wording is no other answer', async () => {
    const { desk } = await newDesk();
    const [card] = offered(desk);
    await desk.add(lesson, [card!]);
    const own = () => desk.state.cards.get(card!.id)!;
    await desk.reword(own(), 'en', { question: 'In my words?', answer: 'In my words' });
    expect(desk.shown(own(), 'en')?.back.answer).toBe('In my words');
    expect(desk.isOutdated(own(), desk.shown(own(), 'en')!)).toBe(false);
  });
});
