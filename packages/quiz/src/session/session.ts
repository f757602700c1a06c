import {
  canonicalEvents,
  type Grade,
  type Item,
  type LessonVersion,
  type Quiz,
  type Response,
  type StudyEvent,
} from '@sanad/lesson';

/** What was answered to one item, and what it was worth. */
export interface GivenAnswer {
  readonly response: Response;
  readonly grade: Grade;
}

/** One sitting of one quiz, folded from its events. */
export interface Session {
  /** Id of its `started` event. */
  readonly id: string;
  readonly lesson: LessonVersion;
  readonly quiz: Quiz;
  readonly status: 'open' | 'submitted';
  /** Index of the item the learner is at. Answering does not move; skipping and moving do. */
  readonly position: number;
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  /** Hints shown, by item. */
  readonly hints: ReadonlyMap<string, number>;
  readonly skipped: ReadonlySet<string>;
  /** ISO instants. */
  readonly startedAt: string;
  readonly lastAt: string;
}

type Started = Extract<StudyEvent, { type: 'started' }>;

/** The log in its one order, without what was revoked. */
function standingEvents(events: readonly StudyEvent[]): readonly StudyEvent[] {
  const canonical = canonicalEvents(events);
  const revoked = new Set(canonical.flatMap((event) => (event.type === 'revoked' ? event.event : [])));
  return canonical.filter((event) => event.type !== 'revoked' && !revoked.has(event.id));
}

/**
 * The sessions of a log, oldest first. Any order and any repetition of the same events gives the same
 * sessions. Events of a session whose start is missing are left out.
 */
export function sessionsOf(events: readonly StudyEvent[]): readonly Session[] {
  const bySession = new Map<string, StudyEvent[]>();
  for (const event of standingEvents(events)) {
    const own = bySession.get(event.session);
    if (own) own.push(event);
    else bySession.set(event.session, [event]);
  }
  return [...bySession.values()].flatMap((own) => {
    const started = own.find((event) => event.type === 'started');
    return started ? [foldSession(started, own)] : [];
  });
}

function foldSession(started: Started, events: readonly StudyEvent[]): Session {
  const initial: Session = {
    id: started.id,
    lesson: started.lesson,
    quiz: started.quiz,
    status: 'open',
    position: 0,
    answers: new Map(),
    hints: new Map(),
    skipped: new Set(),
    startedAt: started.at,
    lastAt: started.at,
  };
  return events.reduce((session, event) => ({ ...applied(session, event), lastAt: event.at }), initial);
}

/** Folds one event into its session. What cannot happen, such as a second answer, changes nothing. */
function applied(session: Session, event: StudyEvent): Session {
  if (session.status === 'submitted') return session;
  switch (event.type) {
    case 'started':
    case 'revoked':
      return session;
    case 'answered':
      return answered(session, event.item, { response: event.response, grade: event.grade });
    case 'hinted': {
      const shown = session.hints.get(event.itemId) ?? 0;
      return { ...session, hints: new Map(session.hints).set(event.itemId, shown + 1) };
    }
    case 'skipped':
      return skipped(session, event.itemId);
    case 'moved':
      return { ...session, position: withinQuiz(session.quiz, event.to) };
    case 'submitted':
      return { ...session, status: 'submitted' };
    default:
      return event satisfies never;
  }
}

function answered(session: Session, item: Item, answer: GivenAnswer): Session {
  if (session.answers.has(item.id) || !session.quiz.items.some(({ id }) => id === item.id)) return session;
  const stillSkipped = new Set(session.skipped);
  stillSkipped.delete(item.id);
  return { ...session, answers: new Map(session.answers).set(item.id, answer), skipped: stillSkipped };
}

function skipped(session: Session, itemId: string): Session {
  const index = session.quiz.items.findIndex(({ id }) => id === itemId);
  if (index < 0 || session.answers.has(itemId)) return session;
  return {
    ...session,
    skipped: new Set(session.skipped).add(itemId),
    position: withinQuiz(session.quiz, index + 1),
  };
}

function withinQuiz(quiz: Quiz, index: number): number {
  return Math.max(0, Math.min(index, quiz.items.length - 1));
}
