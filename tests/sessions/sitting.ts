import type { Quiz, SessionSettings, StudyEvent, StudyEventDraft } from '@sanad/lesson';
import { gradeResponse, sessionsOf, step, type IllegalStep, type Session, type StudyAction } from '@sanad/quiz';
import { tinyQuiz } from './tiny-quiz.ts';

const startedAt = Date.UTC(2024, 0, 1);

/** The n-th id of a log. */
export function eventId(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** The instant so many minutes after the start. */
export function after(minutes: number): Date {
  return new Date(startedAt + minutes * 60_000);
}

/** One session's log, written by hand or by actions that `step` allows. */
export class Sitting {
  readonly events: StudyEvent[];

  constructor(settings?: SessionSettings, quiz: Quiz = tinyQuiz) {
    this.events = [{ ...this.#base(0, after(0), quiz), type: 'started', quiz, ...(settings && { settings }) }];
  }

  get session(): Session {
    const [session] = sessionsOf(this.events);
    if (!session) throw new Error('the session has no start');
    return session;
  }

  /** Takes an action, `minutes` after the start or a second after the last event; the reason when it is refused. */
  act(action: StudyAction, minutes?: number): IllegalStep | undefined {
    const next = Date.parse(this.session.lastAt) + 1000;
    const at = minutes === undefined ? new Date(next) : after(minutes);
    const taken = step(this.session, action, at, gradeResponse);
    if (!taken.ok) return taken.error;
    this.write(taken.value, at);
    return undefined;
  }

  /** Writes an event whether or not a session would allow it; its id. */
  write(draft: StudyEventDraft, at: Date = new Date(Date.parse(this.session.lastAt) + 1000)): string {
    const base = this.#base(this.events.length, at, this.session.quiz);
    this.events.push({ ...draft, ...base });
    return base.id;
  }

  #base(n: number, at: Date, { lesson }: Quiz) {
    return { id: eventId(n), at: at.toISOString(), device: 'test', lesson, session: eventId(0) };
  }
}
