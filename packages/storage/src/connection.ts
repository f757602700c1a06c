import { openDB, type IDBPDatabase } from 'idb';
import { migrate, migrations, type StudyDb } from './migrations.ts';

/** What the app is told about other tabs. */
export interface ConnectionOptions {
  /** The database's name. */
  readonly name: string;
  /** Another tab holds an older version open; opening waits until it closes. */
  readonly onBlocked?: (() => void) | undefined;
  /** Another tab wants a newer version; this one has let go and must be reloaded. */
  readonly onOutdated?: (() => void) | undefined;
}

/** What is said of a connection that is gone: before a transaction, in the midst of one, or of its files. */
const lost: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

/** One database that is opened when needed and reopened when the browser drops it. */
export class Connection {
  readonly #options: ConnectionOptions;
  #db: IDBPDatabase<StudyDb> | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /** Runs `work` on the open database; when the connection turns out lost, reopens and runs it once more. */
  async run<T>(work: (db: IDBPDatabase<StudyDb>) => Promise<T>): Promise<T> {
    const db = await this.open();
    try {
      return await work(db);
    } catch (error) {
      if (!this.#isLost(db, error)) throw error;
      this.#forget(db);
      return work(await this.open());
    }
  }

  /** Opens unless open. Rejects with what IndexedDB says. */
  async open(): Promise<IDBPDatabase<StudyDb>> {
    if (this.#db !== undefined) return this.#db;
    const { name, onBlocked, onOutdated } = this.#options;
    const db = await openDB<StudyDb>(name, migrations.length, {
      upgrade: (database, from, to, transaction) => {
        migrate(database, from, to ?? migrations.length, transaction).catch(() => {
          transaction.abort();
        });
      },
      blocked: () => onBlocked?.(),
      blocking: (_current, wanted) => {
        this.close();
        if (wanted !== null) onOutdated?.();
      },
      terminated: () => {
        this.#db = undefined;
      },
    });
    this.#db = db;
    return db;
  }

  close(): void {
    this.#db?.close();
    this.#db = undefined;
  }

  #isLost(used: IDBPDatabase<StudyDb>, error: unknown): boolean {
    return this.#db !== used || (error instanceof DOMException && lost.has(error.name));
  }

  #forget(used: IDBPDatabase<StudyDb>): void {
    used.close();
    if (this.#db === used) this.#db = undefined;
  }
}
