import { fc, test as prop } from '@fast-check/vitest';
import { standingEvents, type StudyEvent } from '@sanad/lesson';
import { sessionsOf, type Session } from '@sanad/quiz';
import { openStudyStore, type StudyStore } from '@sanad/storage';
import { describe, expect, test } from 'vitest';
import { CardLog } from '../../../../tests/review/card-log.ts';
import { choice } from '../../../../tests/sessions/tiny-quiz.ts';
import { missedFacts } from '../cards/missed-facts.ts';
import { isOfSession, SessionBook, type SessionStore } from './session-book.ts';
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

/** The facts of a lesson last answered wrong, answer by answer, a session after those that were answered before it. */
function missedIn(events: readonly StudyEvent[], lesson: string): readonly string[] {
  const answers = standingEvents(events).filter((event) => event.type === 'answered');
  const begun = new Set(events.flatMap((event) => (event.type === 'started' ? [event.session] : [])));
  const lastOf = new Map(answers.map(({ session, at }) => [session, at]));
  const missed = new Set<string>();
  for (const { item, grade } of answers
    .filter((answer) => answer.lesson.id === lesson && begun.has(answer.session))
    .toSorted((a, b) => (lastOf.get(a.session) ?? '').localeCompare(lastOf.get(b.session) ?? ''))) {
    for (const { fact } of item.targets) missed.delete(fact);
    if (grade.verdict !== 'right') for (const { fact } of item.targets) missed.add(fact);
  }
  return [...missed].reverse();
}

async function opened(store: SessionStore): Promise<SessionBook> {
  const book = new SessionBook(store);
  await book.read();
  await book.keep();
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
  for (const lesson of lessons) expect(missedFacts(book.outlines, lesson)).toEqual(missedIn(events, lesson));
}

/** Adds events to a store and to a book, as they come to a page. */
async function come(store: StudyStore, book: SessionBook, events: readonly StudyEvent[]): Promise<void> {
  for (const event of events) {
    await store.append(event);
    if (isOfSession(event)) book.add(event);
  }
}

const arrivals = anySessions.chain((log) =>
  fc.tuple(
    fc.constant(log),
    fc.oneof(fc.constant([...log]), fc.shuffledSubarray([...log], { minLength: log.length, maxLength: log.length })),
  ),
);

describe('the sessions of a log', () => {
  prop.prop([arrivals, fc.array(fc.nat(40), { maxLength: 3 }), fc.nat(40)])(
    'show what all of it would, wherever they were put away, whatever comes later and in what order',
    async ([log, arriving], cuts, rest) => {
      const store = await openStudyStore();
      let from = 0;
      for (const cut of [...cuts.toSorted((a, b) => a - b), rest]) {
        await written(store, arriving.slice(from, Math.max(from, cut)));
        from = Math.max(from, cut);
        expectAll(await opened(store), arriving.slice(0, from));
      }
      const book = await opened(store);
      await come(store, book, arriving.slice(from));
      await settled();
      expectAll(book, log);
      for (const { id } of sessionsOf(log))
        expect(await book.eventsOf(id)).toEqual(log.filter((event) => isOfSession(event) && event.session === id));
    },
  );

  prop.prop([arrivals, fc.nat(40), fc.boolean()])(
    'hold what comes while they are being read',
    async ([log, arriving], cut, isKept) => {
      const store = await openStudyStore();
      await written(store, arriving.slice(0, cut));
      if (isKept) await opened(store);
      const book = new SessionBook(store);
      const reading = book.read();
      await come(store, book, arriving.slice(cut));
      await reading;
      await settled();
      expectAll(book, log);
    },
  );

  describe('after they were put away', () => {
    /** Six quizzes that were handed in. */
    async function sixQuizzes() {
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
      const watched: SessionStore = {
        sessionEvents: () => Promise.reject(new Error('all of it is read')),
        eventsOf: (session) => {
          asked.push(session);
          return session === sessions[1] ? Promise.reject(new Error('damaged')) : store.eventsOf(session);
        },
        eventsAfter: (position) => store.eventsAfter(position),
        readSnapshot: (name, format) => store.readSnapshot(name, format),
        writeSnapshot: () => Promise.reject(new Error('nothing has changed')),
      };
      return { asked, book: await opened(watched), sessions };
    }

    test('only what is shown is read, and what is asked for', async () => {
      const { asked, book, sessions } = await sixQuizzes();
      const first = sessions[0]!;
      expect(asked).toEqual([sessions[5]]);
      expect(book.session(first)).toBeUndefined();
      expect(book.isComing(first)).toBe(true);
      expect((await book.sessionRead(first))?.answers.size).toBe(1);
      expect(book.isComing(first)).toBe(false);
      expect(asked).toEqual([sessions[5], first]);
      expect(book.isComing('nothing')).toBe(false);
      expect(await book.sessionRead('nothing')).toBeUndefined();
    });

    test('one that cannot be read is as if it were not there', async () => {
      const { book, sessions } = await sixQuizzes();
      const damaged = sessions[1]!;
      expect(book.session(damaged)).toBeUndefined();
      await settled();
      expect(book.isComing(damaged)).toBe(false);
      expect(await book.sessionRead(damaged)).toBeUndefined();
    });
  });
});
