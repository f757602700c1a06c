import { fc, test as prop } from '@fast-check/vitest';
import { canonicalEvents, parseStudyEvent } from '@sanad/lesson';
import { describe, expect, test } from 'vitest';
import { anyLog } from '../../../../tests/review/any-log.ts';
import { CardLog, afterDays, inUtc } from '../../../../tests/review/card-log.ts';
import { studyQueue } from '../queue/study-queue.ts';
import { defaultReviewSettings } from '../settings/review-settings.ts';
import { typed } from '../../../../tests/sessions/tiny-quiz.ts';
import { reviewStateOf } from './review-state-of.ts';
import type { ReviewState } from './review-state.ts';
import { said } from '../../../../tests/review/said.ts';
import type { StudyEvent } from '@sanad/lesson';

const target = { fact: 'opens', role: 'date' };

const stateOf = (events: readonly StudyEvent[]): ReviewState => reviewStateOf(events, defaultReviewSettings, inUtc);

describe('the laws of the fold', () => {
  const shuffled = anyLog.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length, maxLength: log.length })),
  );

  prop.prop([anyLog])('every event of it is one that can be stored', (log) => {
    for (const event of log) expect(parseStudyEvent(event)).toEqual({ ok: true, value: event });
  });

  prop.prop([shuffled])('the order in which events come does not matter', ([log, other]) => {
    expect(said(stateOf(other))).toEqual(said(stateOf(log)));
  });

  prop.prop([anyLog, fc.nat(30)])('what comes twice counts once', (log, from) => {
    expect(said(stateOf([...log, ...log.slice(from)]))).toEqual(said(stateOf(log)));
  });

  prop.prop([anyLog, fc.nat(30)])('two devices that exchange what they have come to one state', (log, split) => {
    const [desk, phone] = [
      log.filter(({ device }) => device === 'desk'),
      log.filter(({ device }) => device !== 'desk'),
    ];
    const early = [...desk.slice(0, split), ...phone];
    expect(said(stateOf([...desk, ...phone]))).toEqual(said(stateOf([...early, ...desk])));
  });

  prop.prop([anyLog, fc.nat(30)])('a log cut anywhere is a log, and loses nothing that it still says', (log, cut) => {
    const whole = canonicalEvents(log);
    for (const part of [whole.slice(0, cut), whole.slice(cut)]) {
      const state = stateOf(part);
      const added = part.flatMap((event) => (event.type === 'card-added' ? event.card : []));
      for (const id of state.cards.keys()) expect(added).toContain(id);
      expect(studyQueue(state, afterDays(40)).cards.length).toBeLessThanOrEqual(state.cards.size);
    }
  });

  prop.prop([anyLog])('undoing the last event is as if it had never been, and undoing that brings it back', (log) => {
    const last = canonicalEvents(log).at(-1);
    if (last === undefined) return;
    const at = new Date(Date.parse(last.at) + 1000).toISOString();
    const later = new Date(Date.parse(last.at) + 2000).toISOString();
    const base = { device: 'desk', lesson: last.lesson, type: 'revoked' } as const;
    const undo: StudyEvent = { ...base, at, id: '01900000-0000-7000-9000-000000000001', event: last.id };
    const redo: StudyEvent = { ...base, at: later, id: '01900000-0000-7000-9000-000000000002', event: undo.id };
    expect(said(stateOf([...log, undo]))).toEqual(said(stateOf(log.filter((event) => event !== last))));
    expect(said(stateOf([...log, undo, redo]))).toEqual(said(stateOf(log)));
  });

  prop.prop([anyLog])('clocks that jump corrupt nothing', (log) => {
    const state = stateOf(log);
    for (const { memory, recalls, schedule, lapses } of state.cards.values()) {
      expect(memory === undefined).toBe(schedule.phase === 'new');
      expect(recalls.every(({ day }, i) => day >= (recalls[i - 1]?.day ?? day))).toBe(true);
      expect(lapses).toBeLessThanOrEqual(recalls.length);
      if (memory) expect(memory.stability > 0 && Number.isFinite(memory.stability)).toBe(true);
      if (schedule.phase === 'review') expect(schedule.intervalDays).toBeGreaterThan(0);
    }
  });

  prop.prop([anyLog])('the agenda has each card where its schedule says, and no other', (log) => {
    const { cards, agenda } = stateOf(log);
    const placed = [...cards.values()].map(({ id, schedule }) => {
      if (schedule.phase === 'review') return [id, schedule.dueDay];
      return [id, schedule.phase === 'new' ? 'fresh' : 'learning'];
    });
    const listed = [
      ...[...agenda.due].flatMap(([day, ids]) => [...ids].map((id) => [id, day])),
      ...[...agenda.fresh].map((id) => [id, 'fresh']),
      ...[...agenda.learning].map((id) => [id, 'learning']),
    ];
    expect(listed.sort()).toEqual(placed.sort());
  });

  prop.prop([anyLog])('how long an answer took rates nobody', (log) => {
    const timed = log.map((event) =>
      event.type === 'reviewed' || event.type === 'answered' ? { ...event, milliseconds: 55_000 } : event,
    );
    const memories = (state: ReviewState) =>
      [...state.cards].map(([id, { memory, schedule }]) => [id, memory, schedule]);
    expect(memories(stateOf(timed))).toEqual(memories(stateOf(log)));
  });
});

describe('reviewStateOf', () => {
  test('counts two reviews an hour apart across midnight UTC as one day', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.rate(id, 'good', 0.48);
    log.rate(id, 'good', 0.52);
    expect(
      stateOf(log.events)
        .cards.get(id)
        ?.recalls.map(({ elapsedDays }) => elapsedDays),
    ).toEqual([undefined, 0]);
  });

  test('counts a night between reviews where the learner slept, on whatever clock the log is read', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.rate(id, 'good', 0); // 12:00 UTC
    log.rate(id, 'good', 0.5); // 0:00 UTC: 8 in the morning in Perth
    const perth = log.events.map((event) => ({ ...event, offset: 480 }));
    for (const events of [perth, [...perth].reverse()]) {
      const states = [inUtc, () => 540].map((offsetAt) => reviewStateOf(events, defaultReviewSettings, offsetAt));
      for (const state of states) expect(state.cards.get(id)?.recalls.at(-1)?.elapsedDays).toBe(1);
    }
  });

  test('takes a day that travel repeats for the same day, never for one before', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.rate(id, 'good', 0);
    log.rate(id, 'good', 0.1);
    const [added, first, second] = log.events;
    if (!added || !first || !second) throw new Error('no events');
    const events = [added, { ...first, offset: 840 }, { ...second, offset: -600 }];
    expect(
      stateOf(events)
        .cards.get(id)
        ?.recalls.map(({ elapsedDays }) => elapsedDays),
    ).toEqual([undefined, 0]);
  });

  test('keeps a review that a slow clock dates before the card was added, as of that day', () => {
    const log = new CardLog();
    const id = log.add(target, 10_000);
    log.rate(id, 'good', -10_000);
    log.rate(id, 'good', 10_003);
    const card = stateOf(log.events).cards.get(id);
    expect(card?.recalls.map(({ day, elapsedDays }) => [day - card.addedDay, elapsedDays])).toEqual([
      [0, undefined],
      [3, 3],
    ]);
  });

  test('waits for a card that only another device has added', () => {
    const [here, there] = [new CardLog(), new CardLog()];
    const id = there.add(target);
    here.rate(id, 'good', 1);
    const renamed = here.events.map((event) => ({ ...event, id: '01900000-0000-7000-9000-000000000001' }));
    expect(stateOf(renamed).cards.size).toBe(0);
    expect(stateOf([...renamed, ...there.events]).cards.get(id)?.recalls).toHaveLength(1);
  });

  test('flags a card in which a fault was found, keeps its history, and takes the flag away when it is confirmed', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.rate(id, 'good', 1);
    const newer = new CardLog({ id: 'market', version: 2 });
    newer.write({ type: 'flagged', card: id }, 2);
    newer.add(target, 3);
    const events = newer.events.map((event, i) => ({
      ...event,
      id: `01900000-0000-7000-9000-00000000000${String(i)}`,
    }));
    expect(stateOf([...log.events, ...events.slice(0, 1)]).cards.get(id)).toMatchObject({
      flagged: true,
      lesson: { version: 1 },
    });
    const confirmed = stateOf([...log.events, ...events]).cards.get(id);
    expect(confirmed).toMatchObject({ flagged: false, lesson: { version: 2 } });
    expect(confirmed?.recalls).toHaveLength(1);
  });

  test('keeps the history of a card that the learner words anew, and the last words of each language', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.rate(id, 'good', 1);
    const word = (question: string, days: number, language: 'ar' | 'en' = 'en') =>
      log.write({ type: 'worded', card: id, language, question, answer: 'Friday' }, days);
    word('When?', 2);
    word('Which day?', 3);
    word('متى؟', 3, 'ar');
    const card = stateOf(log.events).cards.get(id);
    expect(card?.recalls).toHaveLength(1);
    expect(card?.words.en).toEqual({ question: 'Which day?', answer: 'Friday' });
    expect(card?.words.ar?.question).toBe('متى؟');
    log.revoke(log.events.at(-2)?.id ?? '', 4);
    expect(stateOf(log.events).cards.get(id)?.words.en?.question).toBe('When?');
  });

  test('keeps what the learner wrote of a fault until the card is confirmed', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.write({ type: 'flagged', card: id, note: 'The year is wrong.' }, 1);
    expect(stateOf(log.events).cards.get(id)).toMatchObject({ flagged: true, flagNote: 'The year is wrong.' });
    log.add(target, 2);
    const confirmed = stateOf(log.events).cards.get(id);
    expect(confirmed?.flagged).toBe(false);
    expect(confirmed?.flagNote).toBeUndefined();
  });

  test('reschedules by other settings from the same log', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.rate(id, 'easy', 0);
    log.rate(id, 'good', 8);
    const days = [0.8, 0.9, 0.95].map((desiredRetention) => {
      const state = reviewStateOf(log.events, { ...defaultReviewSettings, desiredRetention }, inUtc);
      const schedule = state.cards.get(id)?.schedule;
      return schedule?.phase === 'review' ? schedule.intervalDays : 0;
    });
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(new Set(days).size).toBe(3);
  });

  test('takes a typed answer for a recall of the card that asks the same, whichever way it asks', () => {
    const log = new CardLog();
    const person = { fact: 'leads', role: 'person' };
    const [who, when] = [log.add(person, 0, 'actor', 'backward'), log.add({ fact: 'leads', role: 'date' })];
    const session = log.start(0);
    log.answer(session, { ...typed, targets: [person] }, 'right', 1);
    const { cards } = stateOf(log.events);
    expect([who, when].map((id) => cards.get(id)?.tries)).toEqual([1, 0]);
  });

  test('says what was studied on each day, no answer longer than a minute', () => {
    const log = new CardLog();
    const id = log.add(target);
    log.rate(id, 'good', 0, 4000);
    log.rate(id, 'good', 0.01, 3_600_000);
    const { days } = stateOf(log.events);
    expect([...days.values()]).toEqual([{ reviews: 2, answers: 0, milliseconds: 64_000 }]);
  });
});
