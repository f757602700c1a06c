import type { GivenTry, Item, Quiz, SessionEvent } from '@sanad/lesson';
import { timeLeft } from './clock.ts';
import { pointsOf } from './marks.ts';
import { rulesOf } from './rules.ts';
import { itemOf, triesLeft, type GivenAnswer, type Session } from './session.ts';

type Answered = Extract<SessionEvent, { readonly type: 'answered' }>;

/** The session that these events of it come to, in the log's order and each once; undefined when its start is missing. */
export function foldSession(events: readonly SessionEvent[]): Session | undefined {
  const started = events.find((event) => event.type === 'started');
  if (started === undefined) return undefined;
  const initial: Session = {
    id: started.id,
    lesson: started.lesson,
    quiz: started.quiz,
    ...(started.settings && { settings: started.settings }),
    unlimited: events.some(({ type }) => type === 'unlimited'),
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

/** Folds one event into its session. What cannot happen, such as an answer after the last try, changes nothing. */
function applied(session: Session, event: SessionEvent): Session {
  if (session.status === 'submitted') return session;
  switch (event.type) {
    case 'started':
    case 'unlimited':
      return session;
    case 'answered':
      return answered(session, event);
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

function answered(session: Session, event: Answered): Session {
  const item = itemOf(session, event.item.id);
  if (item === undefined || triesLeft(session, item.id) <= 0) return session;
  const earlier = session.answers.get(item.id)?.tries ?? [];
  const answers = new Map(session.answers);
  answers.delete(item.id);
  answers.set(item.id, answerOf(session, item, [...earlier, tryOf(session, event)]));
  const stillSkipped = new Set(session.skipped);
  stillSkipped.delete(item.id);
  return { ...session, answers, skipped: stillSkipped };
}

function tryOf(session: Session, { item, response, grade, certainty, at }: Answered): GivenTry {
  return {
    response,
    grade,
    hints: session.hints.get(item.id) ?? 0,
    ...(certainty !== undefined && { certainty }),
    ...(timeLeft(session, new Date(at)) <= 0 && { late: true }),
  };
}

function answerOf({ settings }: Session, item: Item, tries: readonly GivenTry[]): GivenAnswer {
  const shown = tries.findLast(({ late }) => late !== true) ?? tries.at(-1);
  if (shown === undefined) throw new Error(`no answer to ${item.id}`);
  const { response, grade } = shown;
  return { response, grade, points: pointsOf(item, tries, rulesOf(settings)), tries };
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
