import type { Localized, Quiz, Response, SessionSettings, StudyEvent, StudyEventDraft } from '@sanad/lesson';
import { uuidV7Maker } from '@sanad/lesson';
import {
  graderFor,
  sessionsOf,
  steadyInstant,
  step,
  timeLeft,
  type ClockReading,
  type Grader,
  type Session,
  type StudyAction,
} from '@sanad/quiz';
import type { ElementsHost } from '../host.ts';
import { stampOf } from '../stamp.ts';
import type { QuizStore } from './quiz-store.ts';

/** Longer than this between showing and answering says nothing about the learner: a phone was put away. */
const longestMilliseconds = 10 * 60_000;

/** What a sitting works with. */
interface Surroundings {
  readonly host: ElementsHost;
  readonly store: QuizStore | undefined;
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
  #events: readonly StudyEvent[];
  #session: Session;
  #isKept: boolean;
  /** By item, once loaded. */
  readonly #graders = new Map<string, Grader>();
  /** By item, once looked for. */
  readonly #drafts = new Map<string, Response | undefined>();
  #lastStep: Promise<unknown> = Promise.resolve();
  #shown: { readonly item: string; readonly at: number } | undefined;
  #reading: ClockReading | undefined;
  /** What the store said of the last event, if it could not keep it. */
  problem: Required<Localized> | undefined;

  private constructor(surroundings: Surroundings, events: readonly StudyEvent[], isKept: boolean) {
    const { host } = surroundings;
    this.#surroundings = surroundings;
    this.#events = events;
    this.#session = sessionIn(events);
    this.#isKept = isKept;
    this.#newId = uuidV7Maker((count) => host.randomBytes(count));
    this.#device = events[0]?.device ?? '';
    this.listen();
  }

  /** A new session, which is kept from its first step or draft on. */
  static begin(surroundings: Surroundings, quiz: Quiz, settings: SessionSettings): Sitting {
    const { host, store } = surroundings;
    const at = host.now();
    const newId = uuidV7Maker((count) => host.randomBytes(count));
    const id = newId(at.getTime());
    const device = store?.device ?? newId(at.getTime());
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
    return new Sitting(surroundings, [started], false);
  }

  /** Goes on with a session of a log; undefined when these events hold none. */
  static resume(surroundings: Surroundings, events: readonly StudyEvent[]): Sitting | undefined {
    return sessionsOf(events).length === 0 ? undefined : new Sitting(surroundings, events, true);
  }

  get session(): Session {
    return this.#session;
  }

  /** Whether the session's start is in the log: it is, from the first step or draft on. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Milliseconds left to answer in; Infinity where there is no limit. */
  get timeLeft(): number {
    return timeLeft(this.#session, this.#now());
  }

  /** The time runs from now on, unless it does already. */
  begin(): void {
    if (this.#isKept) return;
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
    const grader = this.#graders.has(item.id)
      ? []
      : [graderFor(item).then((loaded) => this.#graders.set(item.id, loaded))];
    return this.#drafts.has(item.id) ? grader : [...grader, this.#lookForDraft(item.id)];
  }

  /** What was given to an item and not sent, as far as it was looked for; once sent, what was sent. */
  draftOf(item: string): Response | undefined {
    return this.#drafts.get(item);
  }

  /** Keeps what is given to an item so far; a session of which nothing is kept yet begins with it. */
  draft(item: string, response: Response): void {
    this.#drafts.set(item, response);
    const { store } = this.#surroundings;
    if (store?.writeDraft === undefined) return;
    const written = this.#lastStep.then(async () => {
      await this.#keepStart();
      await store.writeDraft?.(this.#session.id, item, response);
    });
    this.#lastStep = written.catch(() => undefined);
  }

  /** Takes one step, after those under way; the event that it became, or undefined when the session does not allow it. */
  take(action: StudyAction): Promise<StudyEvent | undefined> {
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
    this.#unsubscribe ??= this.#surroundings.store?.subscribe((event) => {
      this.#hear(event);
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

  async #keep(draft: StudyEventDraft): Promise<StudyEvent> {
    const { id: session, lesson, lastAt } = this.#session;
    const at = new Date(Math.max(this.#now().getTime(), Date.parse(lastAt) + 1));
    const base = { id: this.#newId(at.getTime()), ...stampOf(at), device: this.#device, lesson, session };
    const event: StudyEvent = { ...draft, ...base };
    await this.#keepStart();
    await this.#append(event);
    this.#hear(event);
    return event;
  }

  async #keepStart(): Promise<void> {
    const [started] = this.#events;
    if (!this.#isKept && started !== undefined) await this.#append(started);
    this.#isKept = true;
  }

  /** A draft that cannot be read is none. */
  async #lookForDraft(item: string): Promise<void> {
    const { store } = this.#surroundings;
    const reading = this.#isKept ? store?.readDraft?.(this.#session.id, item) : undefined;
    const draft = await reading?.catch(() => undefined);
    if (!this.#drafts.has(item)) this.#drafts.set(item, draft);
  }

  async #append(event: StudyEvent): Promise<void> {
    const kept = await this.#surroundings.store?.append(event);
    this.problem = kept?.ok === false ? kept.error.message : undefined;
  }

  #hear(event: StudyEvent): void {
    if (!('session' in event) || event.session !== this.#session.id || this.#events.some(({ id }) => id === event.id))
      return;
    this.#events = [...this.#events, event];
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

function sessionIn(events: readonly StudyEvent[]): Session {
  const [session] = sessionsOf(events);
  if (session === undefined) throw new Error('a sitting without a start');
  return session;
}
