import { uuidV7Maker, type Quiz, type Response, type SessionEvent, type SessionSettings } from '@sanad/lesson';
import {
  foldSession,
  graderFor,
  steadyInstant,
  step,
  timeLeft,
  type ClockReading,
  type Grader,
  type Session,
  type SessionStep,
  type StudyAction,
} from '@sanad/quiz';
import type { ElementsHost } from '../host.ts';
import { stampOf } from '../stamp.ts';
import type { SittingLog } from './sitting-log.ts';

/** Longer than this between showing and answering says nothing about the learner: a phone was put away. */
const longestMilliseconds = 10 * 60_000;

/** What a sitting works with. */
export interface Surroundings {
  readonly host: ElementsHost;
  /** Where it is kept, if anywhere. */
  readonly log?: SittingLog;
  /** Called after every change. */
  readonly changed: () => void;
}

/**
 * One learner's way through one quiz: turns what they do into events, one after the other. What the session does not
 * allow does nothing; what is shown changes only when the log has. Nothing is kept before the first step or draft.
 */
export class Sitting {
  readonly #surroundings: Surroundings;
  readonly #newId: (milliseconds: number) => string;
  readonly #device: string;
  #unsubscribe: (() => void) | undefined;
  #events: readonly SessionEvent[];
  #session: Session;
  /** By item, once loaded. */
  readonly #graders = new Map<string, Grader>();
  /** By item, once looked for. */
  readonly #drafts = new Map<string, Response | undefined>();
  #lastStep: Promise<unknown> = Promise.resolve();
  #shown: { readonly item: string; readonly at: number } | undefined;
  #reading: ClockReading | undefined;

  /** Goes on with a session: its events, in the log's order. */
  constructor(surroundings: Surroundings, events: readonly SessionEvent[]) {
    const { host } = surroundings;
    this.#surroundings = surroundings;
    this.#events = events;
    this.#session = sessionIn(events);
    this.#newId = uuidV7Maker((count) => host.randomBytes(count));
    this.#device = events[0]?.device ?? '';
    this.listen();
  }

  /** A new session, which is kept from its first step or draft on. */
  static begin(surroundings: Surroundings, quiz: Quiz, settings: SessionSettings): Sitting {
    const { host, log } = surroundings;
    const at = host.now();
    const newId = uuidV7Maker((count) => host.randomBytes(count));
    const id = newId(at.getTime());
    const device = log?.device ?? newId(at.getTime());
    const started = {
      type: 'started',
      id,
      session: id,
      ...stampOf(at),
      device,
      lesson: quiz.lesson,
      quiz,
      settings,
    } as const;
    return new Sitting(surroundings, [started]);
  }

  get session(): Session {
    return this.#session;
  }

  /** What it can be gone on from once its page was left; null before the first step. */
  get left(): string | null {
    return this.#events.length > 1 ? JSON.stringify(this.#events) : null;
  }

  /** Where it is kept, if anywhere. */
  get log(): SittingLog | undefined {
    return this.#surroundings.log;
  }

  /** Milliseconds left to answer in; Infinity where there is no limit. */
  get timeLeft(): number {
    return timeLeft(this.#session, this.#now());
  }

  /** The time runs from now on, unless it does already. */
  begin(): void {
    if (this.log?.isKept) return;
    const stamp = stampOf(this.#surroundings.host.now());
    this.#events = this.#events.map((event) => ({ ...event, ...stamp }));
    this.#session = sessionIn(this.#events);
  }

  /** Notes when an item came on the screen. */
  show(item: string): void {
    if (this.#shown?.item !== item) this.#shown = { item, at: this.#surroundings.host.elapsed() };
  }

  /** What the item that the learner is at needs and is not loaded yet: its grader and its draft. Rejects when there is no grader. */
  missing(): readonly Promise<unknown>[] {
    const item = this.#session.quiz.items[this.#session.position];
    if (item === undefined) return [];
    const { log } = this;
    const grader = this.#graders.has(item.id)
      ? []
      : [graderFor(item).then((loaded) => this.#graders.set(item.id, loaded))];
    return log === undefined || this.#drafts.has(item.id) ? grader : [...grader, this.#lookForDraft(log, item.id)];
  }

  /** What was given to an item and not sent, as far as it was looked for; once sent, what was sent. */
  draftOf(item: string): Response | undefined {
    return this.#drafts.get(item);
  }

  /** Keeps what is given to an item so far; a session of which nothing is kept yet begins with it. */
  draft(item: string, response: Response): void {
    this.#drafts.set(item, response);
    const { log } = this;
    if (log === undefined) return;
    log.writeDraft(this.#start, item, response).catch(() => undefined);
  }

  /** Takes one step, after those under way; the event that it became, or undefined when the session does not allow it. */
  take(action: StudyAction): Promise<SessionEvent | undefined> {
    const taken = this.#lastStep.then(() => {
      const next = step(this.#session, this.#timed(action), this.#now(), (item, response) => {
        const grade = this.#graders.get(item.id);
        if (grade === undefined) throw new Error(`answered before it was asked: ${item.id}`);
        return grade(item, response);
      });
      return next.ok ? this.#keep(next.value) : undefined;
    });
    this.#lastStep = taken.catch(() => undefined);
    return taken;
  }

  /** Hears of steps in other tabs, until `end`. */
  listen(): void {
    this.#unsubscribe ??= this.log?.subscribe(this.#session.id, (heard) => {
      this.#hear(heard, this.#events);
    });
  }

  /** Stops listening to the store. */
  end(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #timed(action: StudyAction): StudyAction {
    if (action.type !== 'answer' || this.#shown?.item !== action.item) return action;
    const milliseconds = Math.round(this.#surroundings.host.elapsed() - this.#shown.at);
    return milliseconds <= longestMilliseconds ? { ...action, milliseconds } : action;
  }

  async #keep(step: SessionStep): Promise<SessionEvent> {
    const { id: session, lesson, lastAt } = this.#session;
    const at = new Date(Math.max(this.#now().getTime(), Date.parse(lastAt) + 1));
    const base = { id: this.#newId(at.getTime()), ...stampOf(at), device: this.#device, lesson, session };
    const event: SessionEvent = { ...step, ...base };
    await this.log?.append(event, this.#start);
    this.#hear(event.id, [...this.#events, event]);
    return event;
  }

  /** The event that the session begins with. */
  get #start(): SessionEvent {
    const [started] = this.#events;
    if (started === undefined) throw new Error('a sitting without a start');
    return started;
  }

  async #lookForDraft(log: SittingLog, item: string): Promise<void> {
    const draft = await log.readDraft(this.#session.id, item);
    if (!this.#drafts.has(item)) this.#drafts.set(item, draft);
  }

  /** An event that is new among the session's. */
  #hear(heard: string, events: readonly SessionEvent[]): void {
    if (this.#events.some(({ id }) => id === heard)) return;
    this.#events = this.log?.standing(events) ?? events;
    this.#session = sessionIn(this.#events);
    this.#surroundings.changed();
  }

  /** The instant that the session counts by: setting the device's clock back gives it no time. */
  #now(): Date {
    const { host } = this.#surroundings;
    const running = host.elapsed();
    const wall = new Date(Math.max(host.now().getTime(), Date.parse(this.#session.lastAt)));
    const instant = steadyInstant(this.#reading ?? { wall, running }, { wall, running });
    this.#reading = { wall: instant, running };
    return instant;
  }
}

function sessionIn(events: readonly SessionEvent[]): Session {
  const session = foldSession(events);
  if (session === undefined) throw new Error('a sitting without a start');
  return session;
}
