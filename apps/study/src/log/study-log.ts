import type { Result } from '@sanad/language';
import type { LessonVersion, Quiz, StudyEvent, StudyEventDraft } from '@sanad/lesson';
import { sessionsOf, steadyInstant, type ClockReading, type Session } from '@sanad/quiz';
import { requestPersistence, type Persistence, type StoreProblem, type StudyStore } from '@sanad/storage';
import type { Host } from '../host.ts';
import { uuidV7Maker } from '../ids/uuid-v7.ts';
import { Observable } from '../observable.ts';

/** What the browser said to keeping the log; `not-asked` until a first answer is saved. */
export type PersistenceState = Persistence | 'not-asked';

/** The log of this installation: every number on a screen is a fold of it. */
export class StudyLog extends Observable {
  readonly #store: StudyStore;
  readonly #host: Host;
  readonly #device: string;
  readonly #newId: (milliseconds: number) => string;
  readonly #events = new Map<string, StudyEvent>();
  /** The clocks when each session was last looked at. */
  readonly #readings = new Map<string, ClockReading>();
  #sessions: readonly Session[] | undefined;
  #problem: StoreProblem | undefined;
  #persistence: PersistenceState = 'not-asked';

  private constructor(store: StudyStore, host: Host, device: string) {
    super();
    this.#store = store;
    this.#host = host;
    this.#device = device;
    this.#newId = uuidV7Maker((count) => host.randomBytes(count));
    this.#problem = store.notice;
    store.subscribe((event) => {
      this.#add(event);
    });
  }

  /** Reads the whole log; names the installation when it has no name yet. */
  static async open(store: StudyStore, host: Host): Promise<StudyLog> {
    const known = await store.readSetting('device');
    const device = known ?? uuidV7Maker((count) => host.randomBytes(count))(host.now().getTime());
    if (known === undefined) await store.writeSetting('device', device);
    const log = new StudyLog(store, host, device);
    for (const event of await store.events()) log.#events.set(event.id, event);
    return log;
  }

  /** Oldest start first. */
  get sessions(): readonly Session[] {
    this.#sessions ??= sessionsOf([...this.#events.values()]);
    return this.#sessions;
  }

  get durability(): StudyStore['durability'] {
    return this.#store.durability;
  }

  /** What stands in the way of keeping the log, if anything. */
  get problem(): StoreProblem | undefined {
    return this.#problem;
  }

  /** Events that are only in memory so far. */
  get unsaved(): number {
    return this.#store.unsaved;
  }

  get persistence(): PersistenceState {
    return this.#persistence;
  }

  get answers(): number {
    return [...this.#events.values()].filter(({ type }) => type === 'answered').length;
  }

  unreadable(): Promise<readonly unknown[]> {
    return this.#store.unreadable();
  }

  session(id: string): Session | undefined {
    return this.sessions.find((session) => session.id === id);
  }

  /** Starts a session and resolves to its id once that is saved. */
  async start(quiz: Quiz): Promise<string> {
    const at = this.#host.now();
    const id = this.#newId(at.getTime());
    await this.#append({ type: 'started', quiz, session: id, ...this.#base(id, at, quiz.lesson) });
    return id;
  }

  /** The instant that a session counts by: setting the device's clock back gives it no time. */
  now({ id, lastAt }: Session): Date {
    const wall = this.#host.now();
    const running = this.#host.elapsed();
    const latest = new Date(Math.max(wall.getTime(), Date.parse(lastAt)));
    const instant = steadyInstant(this.#readings.get(id) ?? { wall: latest, running }, { wall: latest, running });
    this.#readings.set(id, { wall: instant, running });
    return instant;
  }

  /** Appends a step of a session; resolves once it is on the disk, or held in memory with a problem shown. */
  async record(session: Session, step: StudyEventDraft): Promise<void> {
    const at = new Date(Math.max(this.now(session).getTime(), Date.parse(session.lastAt) + 1));
    const id = this.#newId(at.getTime());
    await this.#append({ ...step, session: session.id, ...this.#base(id, at, session.lesson) });
    if (step.type === 'answered' && this.#persistence === 'not-asked') void this.askToPersist();
  }

  /** Tries again to save what is held in memory. */
  async retry(): Promise<void> {
    this.#settle(await this.#store.save());
  }

  /** Asks the browser to keep the log when space runs short. */
  async askToPersist(): Promise<void> {
    this.#persistence = await requestPersistence();
    this.changed();
  }

  #base(id: string, at: Date, lesson: LessonVersion) {
    return { id, at: at.toISOString(), device: this.#device, lesson };
  }

  async #append(event: StudyEvent): Promise<void> {
    const saved = await this.#store.append(event);
    this.#events.set(event.id, event);
    this.#settle(saved);
  }

  #settle(saved: Result<void, StoreProblem>): void {
    this.#problem = saved.ok ? this.#store.notice : saved.error;
    this.#sessions = undefined;
    this.changed();
  }

  #add(event: StudyEvent): void {
    if (this.#events.has(event.id)) return;
    this.#events.set(event.id, event);
    this.#sessions = undefined;
    this.changed();
  }
}
