import { fc, test as prop } from '@fast-check/vitest';
import type { StudyEvent } from '@sanad/lesson';
import { sessionsOf, type Session } from '@sanad/quiz';
import { openStudyStore, type StudyStore } from '@sanad/storage';
import { describe, expect, test } from 'vitest';
import { CardLog } from '../../../../tests/review/card-log.ts';
import { sessionEvents } from '../../../../tests/sessions/session-events.ts';
import { choice } from '../../../../tests/sessions/tiny-quiz.ts';
import { missedFacts } from '../cards/missed-facts.ts';
import { isOfSession, SessionBook, type SessionStore } from './session-book.ts';
import { outlineOf } from './session-outline.ts';
import { lastFinished, unfinished } from './sessions.ts';

const lessons = ['market', 'library'];
const facts = ['opens', 'closes', 'moves'];

/** One thing that a learner does with a quiz: begins one of a lesson, answers, takes the last answer back, hands in. */
const step = fc.record({
  session: fc.nat(4),
  does: fc.constantFrom('begin', 'answer', 'answer', 'answer', 'undo', 'submit'),
  lesson: fc.constantFrom(...lessons),
  fact: fc.constantFrom(...facts),
  isRight: fc.boolean(),
});

/** A log of quizzes of two lessons, in the order in which they were taken. */
const anySessions = fc.array(step, { maxLength: 40 }).map((steps): readonly StudyEvent[] => {
  const log = new CardLog();
  const begun: { id: string; lesson: string; last: string | undefined }[] = [];
  for (const [day, { session, does, lesson, fact, isRight }] of steps.entries()) {
    const open = begun[session];
    if (open === undefined || does === 'begin') {
      begun.push({ id: log.start(day), lesson, last: undefined });
    } else if (does === 'answer') {
      const item = { ...choice, targets: [{ fact, role: 'date' }] };
      open.last = log.answer(open.id, item, isRight ? 'right' : 'wrong', day);
    } else if (does === 'submit') log.submit(open.id, day);
    else if (open.last !== undefined) log.revoke(open.last, day, open.id);
  }
  const lessonOf = new Map(begun.map(({ id, lesson }) => [id, lesson]));
  return log.events.map((event) =>
    isOfSession(event) ? { ...event, lesson: { id: lessonOf.get(event.session) ?? '', version: 1 } } : event,
  );
});

/** What pages show of the sessions of a book, and what they would of all sessions. */
const shown = (sessions: readonly Session[]) =>
  [undefined, ...lessons].map((lesson) => [unfinished(sessions, lesson), lastFinished(sessions, lesson)]);
const missed = (events: readonly StudyEvent[]) => {
  const outlines = sessionEvents(events).flatMap((own) => outlineOf(own) ?? []);
  return lessons.map((lesson) => missedFacts(outlines, lesson));
};

async function opened(store: SessionStore): Promise<SessionBook> {
  const book = new SessionBook(store);
  await book.read();
  return book;
}

async function written(store: StudyStore, events: readonly StudyEvent[]): Promise<void> {
  await store.merge({ rows: events, lessons: new Map(), settings: new Map() });
}

/** Until what a book reads by itself is read: in memory nothing takes longer. */
async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve));
}

function expectAll(book: SessionBook, events: readonly StudyEvent[]): void {
  expect(shown(book.sessions)).toEqual(shown(sessionsOf(events)));
  expect(lessons.map((lesson) => missedFacts(book.outlines, lesson))).toEqual(missed(events));
}

describe('the sessions of a log', () => {
  prop.prop([anySessions, fc.array(fc.nat(40), { maxLength: 3 }), fc.nat(40)])(
    'show what all of it would, wherever they were put away, and whatever comes while they are open',
    async (log, cuts, rest) => {
      const store = await openStudyStore();
      let from = 0;
      for (const cut of [...cuts.toSorted((a, b) => a - b), rest]) {
        await written(store, log.slice(from, Math.max(from, cut)));
        from = Math.max(from, cut);
        expectAll(await opened(store), log.slice(0, from));
      }
      const book = await opened(store);
      for (const event of log.slice(from)) {
        await store.append(event);
        if (isOfSession(event)) book.add(event);
      }
      await settled();
      expectAll(book, log);
      for (const session of sessionsOf(log)) {
        expect(await book.eventsOf(session.id)).toEqual(log.filter((e) => 'session' in e && e.session === session.id));
      }
    },
  );

  prop.prop([anySessions, fc.nat(40)])('hold what comes while they are being read', async (log, cut) => {
    const store = await openStudyStore();
    await written(store, log.slice(0, cut));
    const book = new SessionBook(store);
    const reading = book.read();
    for (const event of log.slice(cut)) {
      await store.append(event);
      if (isOfSession(event)) book.add(event);
    }
    await reading;
    await settled();
    expectAll(book, log);
  });

  test('are read from the log once; then only what is shown is', async () => {
    const store = await openStudyStore();
    const log = new CardLog();
    const sessions = [0, 1, 2, 3, 4, 5].map((day) => {
      const session = log.start(day);
      log.answer(session, choice, 'right', day + 0.1);
      log.submit(session, day + 0.2);
      return session;
    });
    await written(store, log.events);
    await opened(store);
    const asked: string[] = [];
    const book = await opened({
      sessionEvents: () => Promise.reject(new Error('all of it is read')),
      eventsOf: (session) => {
        asked.push(session);
        return store.eventsOf(session);
      },
      eventsAfter: (position) => store.eventsAfter(position),
      readSnapshot: (name, format) => store.readSnapshot(name, format),
      writeSnapshot: () => Promise.reject(new Error('nothing has changed')),
    });
    expect(asked).toEqual([sessions.at(-1)]);
    const [first] = sessions;
    expect(book.session(first!)).toBeUndefined();
    expect(book.isComing(first!)).toBe(true);
    await settled();
    expect(book.session(first!)?.answers.size).toBe(1);
    expect(asked).toEqual([sessions.at(-1), first]);
    expect(book.isComing('nothing')).toBe(false);
  });
});
