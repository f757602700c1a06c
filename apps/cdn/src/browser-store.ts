import type { ElementsHost, QuizStore } from '@sanad/elements';
import { err, type Result } from '@sanad/language';
import { uuidV7Maker, type Response, type StudyEvent } from '@sanad/lesson';
import { openStudyStore, type StoreProblem, type StudyStore } from '@sanad/storage';

/** What a store takes from the world. */
type StoreHost = Pick<ElementsHost, 'now' | 'randomBytes'>;

/** What a quiz needs of a log. */
export type QuizLog = Pick<
  StudyStore,
  'notice' | 'append' | 'events' | 'eventsOf' | 'subscribe' | 'readDraft' | 'writeDraft'
>;

/** A browser's log, as a quiz keeps its steps in it. */
interface Opened {
  readonly log: QuizLog;
  readonly device: string;
}

const stores = new Map<string, BrowserStore>();

/** The store of this name: one for all quizzes of the page, so that each hears of the others. */
export function storeNamed(name: string, host: StoreHost): QuizStore {
  const store = stores.get(name) ?? new BrowserStore(() => openLog(name, host));
  stores.set(name, store);
  return store;
}

/** Opens its log when it is first asked for something. Where nothing can be kept, every `append` says so. */
export class BrowserStore implements QuizStore {
  readonly #open: () => Promise<Opened>;
  #opening: Promise<Opened> | undefined;
  #opened: Opened | undefined;

  constructor(open: () => Promise<Opened>) {
    this.#open = open;
  }

  /** Known once the log is open, which it is before a quiz begins. */
  get device(): string | undefined {
    return this.#opened?.device;
  }

  async append(event: StudyEvent): Promise<Result<void, StoreProblem>> {
    const { log } = await this.#ready();
    const kept = await log.append(event);
    return kept.ok && log.notice !== undefined ? err(log.notice) : kept;
  }

  async events(): Promise<readonly StudyEvent[]> {
    return (await this.#ready()).log.events();
  }

  async eventsOf(session: string): Promise<readonly StudyEvent[]> {
    return (await this.#ready()).log.eventsOf(session);
  }

  async readDraft(session: string, item: string): Promise<Response | undefined> {
    return (await this.#ready()).log.readDraft(session, item);
  }

  async writeDraft(session: string, item: string, draft: Response): Promise<Result<void, StoreProblem>> {
    return (await this.#ready()).log.writeDraft(session, item, draft);
  }

  subscribe(listener: (event: StudyEvent) => void): () => void {
    let isWanted = true;
    let stop: (() => void) | undefined;
    void this.#ready().then(({ log }) => {
      if (isWanted) stop = log.subscribe(listener);
    });
    return () => {
      isWanted = false;
      stop?.();
    };
  }

  async #ready(): Promise<Opened> {
    this.#opening ??= this.#open();
    this.#opened = await this.#opening;
    return this.#opened;
  }
}

/** Opens the log, and names this installation when it has no name yet. */
async function openLog(name: string, host: StoreHost): Promise<Opened> {
  const newId = uuidV7Maker((count) => host.randomBytes(count));
  const page = newId(host.now().getTime());
  const log = await openStudyStore({ name, notes: { storage: () => localStorage, page } });
  const known = await log.readSetting('device');
  const device = known ?? newId(host.now().getTime());
  if (known === undefined) await log.writeSetting('device', device);
  return { log, device };
}
