import { stampOf, type ElementsHost, type QuizStore } from '@sanad/elements';
import { ok, type Result } from '@sanad/language';
import {
  uuidV7Maker,
  type CardEvent,
  type CardEventDraft,
  type LessonVersion,
  type Quiz,
  type SessionSettings,
  type StudyEvent,
} from '@sanad/lesson';
import type { Session } from '@sanad/quiz';
import {
  requestPersistence,
  type LogTally,
  type Persistence,
  type StoreProblem,
  type StudyStore,
} from '@sanad/storage';
import { Observable } from '../observable.ts';
import { isOfSession, SessionBook } from './session-book.ts';
import type { SessionOutline } from './session-outline.ts';

/** What the browser said to keeping the log; `not-asked` until a first answer is saved. */
export type PersistenceState = Persistence | 'not-asked';

/** What the log takes from the world. */
export type LogHost = Pick<ElementsHost, 'now' | 'randomBytes'>;

/**
 * The log of this installation: every number on a screen is a fold of it. At opening it reads the sessions that
 * something is shown of; what was done with cards is many times more, and is read by who folds it.
 */
export class StudyLog extends Observable {
  readonly #store: StudyStore;
  readonly #host: LogHost;
  readonly #device: string;
  readonly #newId: (milliseconds: number) => string;
  readonly #book: SessionBook;
  readonly #heardById = new Map<string, StudyEvent>();
  /** The log as an element keeps its steps in it. What cannot be saved is held, and the page says so. */
  readonly quizStore: QuizStore;
  readonly #heard: StudyEvent[] = [];
  /** Of the log when it was opened. */
  #types: LogTally['types'] = {};
  #problem: StoreProblem | undefined;
  #persistence: PersistenceState = 'not-asked';
  #hasAsked = false;

  private constructor(store: StudyStore, host: LogHost, device: string) {
    super();
    this.#book = new SessionBook(store);
    this.#store = store;
    this.#host = host;
    this.#device = device;
    this.#newId = uuidV7Maker((count) => host.randomBytes(count));
    this.#problem = store.notice;
    this.quizStore = {
      device,
      append: async (event) => {
        await this.#append(event);
        return ok(undefined);
      },
      events: async () => (await store.sessionEvents()).events,
      eventsOf: (session) => this.#book.eventsOf(session),
      subscribe: (listener) => store.subscribe(listener),
      readDraft: (session, item) => store.readDraft(session, item),
      writeDraft: (session, item, draft) => store.writeDraft(session, item, draft),
    };
    store.subscribe((event) => {
      this.#add(event);
    });
    this.#book.subscribe(() => {
      this.changed();
    });
  }

  /** Reads the sessions; names the installation when it has no name yet. */
  static async open(store: StudyStore, host: LogHost): Promise<StudyLog> {
    const known = await store.readSetting('device');
    const device = known ?? uuidV7Maker((count) => host.randomBytes(count))(host.now().getTime());
    if (known === undefined) await store.writeSetting('device', device);
    const log = new StudyLog(store, host, device);
    const [tally] = await Promise.all([store.tally(), log.#book.read()]);
    log.#types = tally.types;
    void log.#book.keep();
    return log;
  }

  /** The name of this installation. */
  get device(): string {
    return this.#device;
  }

  /** Every event since the log was opened, here or in another tab, as they came; the list goes on. */
  get heard(): readonly StudyEvent[] {
    return this.#heard;
  }

  /** The sessions that something is shown of: see `SessionBook`. */
  get sessions(): readonly Session[] {
    return this.#book.sessions;
  }

  /** What is known of every session. */
  get outlines(): Iterable<SessionOutline> {
    return this.#book.outlines;
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

  /** Answers given, to questions and to cards. */
  get answers(): number {
    return this.#count('answered') + this.#count('reviewed');
  }

  /** Whether any card was ever added. */
  get hasCards(): boolean {
    return this.#count('card-added') > 0;
  }

  unreadable(): Promise<readonly unknown[]> {
    return this.#store.unreadable();
  }

  /** Undefined where there is none, or where it `isComing`. */
  session(id: string): Session | undefined {
    return this.#book.session(id);
  }

  /** The same once it is here. */
  sessionRead(id: string): Promise<Session | undefined> {
    return this.#book.sessionRead(id);
  }

  /** Whether a session is being read. */
  isComing(session: string): boolean {
    return this.#book.isComing(session);
  }

  /** Starts a session and resolves to its id once that is saved. */
  async start(quiz: Quiz, settings: SessionSettings): Promise<string> {
    const at = this.#host.now();
    const id = this.#newId(at.getTime());
    const base = { id, session: id, ...stampOf(at), device: this.#device, lesson: quiz.lesson };
    await this.#append({ type: 'started', quiz, settings, ...base });
    return id;
  }

  /** Moves an open session to another of its questions. */
  async move({ id: session, lesson, lastAt }: Session, to: number): Promise<void> {
    await this.#append({ type: 'moved', to, session, lesson, ...this.#baseAfter(lastAt) });
  }

  /** Notes what was done with a card; resolves to the event once that is saved. What is noted at once is saved as one. */
  async noteCard(lesson: LessonVersion, draft: CardEventDraft): Promise<StudyEvent> {
    const event = { ...draft, ...this.#baseAfter(), lesson };
    await this.#append(event);
    return event;
  }

  /** What was logged since an instant, on every device, oldest first. */
  eventsSince(instant: Date): Promise<readonly StudyEvent[]> {
    return this.#store.eventsSince(instant);
  }

  /** The events of a type about any of these cards, from every device: looked for in the whole log. */
  async eventsAbout<T extends CardEvent['type']>(
    cards: readonly string[],
    type: T,
  ): Promise<readonly Extract<CardEvent, { readonly type: T }>[]> {
    const { log } = await this.#store.wholeLog();
    const events = cards.flatMap((card) => log.entriesOf(card)).map((entry) => log.event(entry));
    return events.filter((event): event is Extract<CardEvent, { readonly type: T }> => event.type === type);
  }

  /** Takes back what was done with a card; resolves to the event that says so, which can be taken back too. */
  async revoke({ id, lesson, at }: StudyEvent): Promise<StudyEvent> {
    const event = { type: 'revoked', event: id, lesson, ...this.#baseAfter(at) } as const;
    await this.#append(event);
    return event;
  }

  /** Tries again to save what is held in memory. */
  async retry(): Promise<void> {
    this.#settle(await this.#store.save());
  }

  /** Asks the browser to keep the log when space runs short. */
  async askToPersist(): Promise<void> {
    this.#hasAsked = true;
    this.#persistence = await requestPersistence();
    this.changed();
  }

  /** What every event says of itself; `before` is the instant of one that it comes after, whatever the clock says. */
  #baseAfter(before?: string) {
    const least = before === undefined ? 0 : Date.parse(before) + 1;
    const at = new Date(Math.max(this.#host.now().getTime(), least));
    return { id: this.#newId(at.getTime()), ...stampOf(at), device: this.#device };
  }

  async #append(event: StudyEvent): Promise<void> {
    const saved = await this.#store.append(event);
    this.#add(event);
    this.#settle(saved);
    const isWork = event.type === 'answered' || 'card' in event;
    if (isWork && !this.#hasAsked) void this.askToPersist();
  }

  #settle(saved: Result<void, StoreProblem>): void {
    this.#problem = saved.ok ? this.#store.notice : saved.error;
    this.changed();
  }

  #add(event: StudyEvent): void {
    if (this.#heardById.has(event.id)) return;
    this.#heardById.set(event.id, event);
    this.#heard.push(event);
    if (isOfSession(event)) this.#book.add(event);
    this.changed();
  }

  #count(type: StudyEvent['type']): number {
    return this.heard.reduce((sum, event) => sum + (event.type === type ? 1 : 0), this.#types[type] ?? 0);
  }
}
