import type { Result } from '@sanad/language';
import {
  makeBackup,
  readBackup,
  type Backup,
  type BackupFile,
  type BackupProblem,
  type Digest,
  type LastBackup,
  type MergeReport,
  type StoreContents,
  type StoreProblem,
  type StudyStore,
} from '@sanad/storage';
import type { LogHost, StudyLog } from '../log/study-log.ts';
import { Observable } from '../observable.ts';
import { canChooseFolder, chooseFolder, mayWrite, writeToFolder } from './backup-folder.ts';

/**
 * Where backups are written by themselves. `unsupported`: this browser gives no folder. `off`: none is chosen.
 * `closed`: the browser wants to be asked again. `failed`: the last one could not be written.
 */
export type FolderState = 'unsupported' | 'off' | 'on' | 'closed' | 'failed';

/** Answers after which a learner is reminded of a backup. */
const reminderAfter = 100;

/** Where cards alone are studied, a backup is written once in so long, when no card was rated for a while. */
const day = 86_400_000;
const usualCalm = 20_000;

const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);

/** The backups of this installation: made, restored, and written by themselves into a folder. */
export class Backups extends Observable {
  readonly #store: StudyStore;
  readonly #log: StudyLog;
  readonly #host: Pick<LogHost, 'now'>;
  #folder: FileSystemDirectoryHandle | undefined;
  #last: LastBackup | undefined;
  #state: FolderState = canChooseFolder() ? 'off' : 'unsupported';
  #isReminderWanted = true;
  #writing: Promise<void> = Promise.resolve();
  /** A backup is to be written and not begun: many quizzes that come at once, as by restoring, make one. */
  #isWanted = false;
  readonly #calm: number;
  #resting: ReturnType<typeof setTimeout> | undefined;

  private constructor(store: StudyStore, log: StudyLog, host: Pick<LogHost, 'now'>, calm: number) {
    super();
    this.#calm = calm;
    this.#store = store;
    this.#log = log;
    this.#host = host;
    store.subscribe(({ type }) => {
      if (type === 'submitted') this.#writeSeen();
      else if (type === 'reviewed') this.#onRated();
    });
  }

  /** Reads which folder was chosen and when the last backup was made. `calm`: how long no card has to be rated, in milliseconds. */
  static async open(store: StudyStore, log: StudyLog, host: Pick<LogHost, 'now'>, calm = usualCalm): Promise<Backups> {
    const backups = new Backups(store, log, host, calm);
    backups.#last = await store.readSetting('lastBackup');
    backups.#folder = canChooseFolder() ? await store.readSetting('backupFolder') : undefined;
    if (backups.#folder !== undefined) backups.#state = (await mayWrite(backups.#folder, false)) ? 'on' : 'closed';
    return backups;
  }

  /** The last backup that was made here. */
  get last(): LastBackup | undefined {
    return this.#last;
  }

  get folder(): FolderState {
    return this.#state;
  }

  get folderName(): string {
    return this.#folder?.name ?? '';
  }

  /** Answers that no backup of this installation holds. */
  get answersSince(): number {
    return Math.max(0, this.#log.answers - (this.#last?.answers ?? 0));
  }

  /** Whether it is time to say that much has been done since the last backup. */
  get isDue(): boolean {
    const isKept = this.#log.durability === 'durable' && this.#state !== 'on';
    return this.#isReminderWanted && isKept && this.answersSince >= reminderAfter;
  }

  /** Says no more of the next backup until the app is opened again. */
  dismiss(): void {
    this.#isReminderWanted = false;
    this.changed();
  }

  /** A backup of everything, read back and found whole. */
  async make(): Promise<Result<Backup, BackupProblem>> {
    return makeBackup(await this.#store.contents(), this.#host.now().toISOString(), digest);
  }

  /** Notes that the learner has a backup. */
  async noteMade({ header }: Backup): Promise<void> {
    this.#last = { at: header.at, answers: this.#log.answers };
    await this.#store.writeSetting('lastBackup', this.#last);
    this.changed();
  }

  read(file: Blob): Promise<Result<BackupFile, BackupProblem>> {
    return readBackup(file, digest);
  }

  /** Adds what is not here yet; takes nothing away. */
  restore(contents: StoreContents): Promise<Result<MergeReport, StoreProblem>> {
    return this.#store.merge(contents);
  }

  /** Lets the learner choose a folder and writes the first backup into it. */
  async chooseFolder(): Promise<void> {
    const folder = await chooseFolder();
    if (folder === undefined) return;
    this.#folder = folder;
    await this.#store.writeSetting('backupFolder', folder);
    await this.openFolder();
  }

  /** Asks the browser for the folder that was chosen, after a press. */
  async openFolder(): Promise<void> {
    if (this.#folder === undefined) return;
    this.#become((await mayWrite(this.#folder, true)) ? 'on' : 'closed');
    await this.writeNow();
  }

  /** Writes no more backups by itself; those in the folder stay. */
  async leaveFolder(): Promise<void> {
    this.#folder = undefined;
    await this.#store.writeSetting('backupFolder', undefined);
    this.#become('off');
  }

  /** Writes a backup into the folder, after one under way; nothing where none is open. */
  writeNow(): Promise<void> {
    if (!this.#isWanted) this.#writing = this.#writing.catch(() => undefined).then(() => this.#write());
    this.#isWanted = true;
    return this.#writing;
  }

  /** Removes everything that this installation keeps. */
  erase(): Promise<Result<void, StoreProblem>> {
    return this.#store.erase();
  }

  async #write(): Promise<void> {
    this.#isWanted = false;
    if (this.#folder === undefined || this.#state === 'closed') return;
    const made = await this.make();
    const isThere = made.ok && (await writeToFolder(this.#folder, made.value, digest));
    if (isThere) await this.noteMade(made.value);
    this.#become(isThere ? 'on' : (await mayWrite(this.#folder, false)) ? 'failed' : 'closed');
  }

  /** Only the tab that is seen writes, so that two do not write the same. */
  #writeSeen(): void {
    if (document.visibilityState === 'visible') void this.writeNow();
  }

  #onRated(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    if (this.#last !== undefined && this.#host.now().getTime() - Date.parse(this.#last.at) < day) return;
    this.#resting = setTimeout(() => {
      this.#writeSeen();
    }, this.#calm);
  }

  #become(state: FolderState): void {
    this.#state = state;
    this.changed();
  }
}
