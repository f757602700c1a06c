import {
  foldFormat,
  readReviewSettings,
  type FoldProgress,
  type ReviewFold,
  type ReviewSettings,
  type ReviewState,
} from '@sanad/review';
import type { LogPosition, StudyStore } from '@sanad/storage';
import type { StudyLog } from '../log/study-log.ts';
import { Observable } from '../observable.ts';
import { keptFold, snapshotName } from './kept-fold.ts';
import { replayHere } from './replay-here.ts';

/** A fold, and where in the log and in which snapshot it goes on. */
export interface OpenFold {
  readonly fold: ReviewFold;
  /** Where it was put away, or would be: undefined while some of the log is not saved. */
  readonly position: LogPosition | undefined;
  /** Ids of the rows up to there that cannot be read, and are not in it. */
  readonly setAside: readonly string[];
  /** Of the snapshot that the fold goes on from. */
  readonly stamp: string | undefined;
}

/** Hears how far a replay has come. */
export type HearProgress = (progress: FoldProgress) => void;

/** Folds the whole log beside the page and keeps the snapshot of it; false where that could not be. */
export type ReplayBeside = (settings: ReviewSettings, hear: HearProgress) => Promise<boolean>;

/** What the memory of cards works with. */
export interface MemoryWorld {
  readonly store: StudyStore;
  readonly log: Pick<StudyLog, 'heard'>;
  readonly preferences: { readonly review: Readonly<Record<string, unknown>> };
  /** Undefined where there are no workers. */
  readonly replayBeside: ReplayBeside | undefined;
}

/** Events from which on a whole log is folded beside the page. */
const manyEvents = 5000;

/**
 * What the log says of the learner's cards: from the snapshot and what came after it, or, where that is gone, damaged
 * or not of this log, by a replay. An event that reaches far back, or other settings, are answered by a replay too;
 * until it is done the cards stand as they stood.
 */
export class CardMemory extends Observable {
  readonly #world: MemoryWorld;
  #open: OpenFold | undefined;
  #state: ReviewState | undefined;
  /** What the fold goes by, as stored. */
  #by: unknown;
  /** How much of what was heard is folded. */
  #folded = 0;
  #progress: FoldProgress | undefined;
  #reopening: Promise<void> | undefined;
  #saving: Promise<void> | undefined;

  constructor(world: MemoryWorld) {
    super();
    this.#world = world;
  }

  /** How far a replay has come; undefined while there is none. */
  get progress(): FoldProgress | undefined {
    return this.#progress;
  }

  /** How cards are to be scheduled. */
  get settings(): ReviewSettings {
    return readReviewSettings(this.#world.preferences.review);
  }

  /** The fold of what has been heard so far. Throws before it was opened. */
  get state(): ReviewState {
    if (this.#open === undefined || this.#state === undefined) throw new Error('the memory of cards is not open');
    const { heard } = this.#world.log;
    const { fold } = this.#open;
    if (this.#by !== this.#world.preferences.review) void this.reopen();
    if (this.#reopening !== undefined || this.#folded === heard.length) return this.#state;
    const isTaken = fold.add(heard.slice(this.#folded));
    this.#folded = heard.length;
    this.#state = fold.state;
    if (!isTaken) void this.reopen();
    return this.#state;
  }

  /** Opens it, or opens it anew from the log. */
  reopen(): Promise<void> {
    this.#reopening ??= this.#load().finally(() => {
      this.#reopening = undefined;
      this.#progress = undefined;
      this.changed();
    });
    return this.#reopening;
  }

  /** Keeps what has changed since the last snapshot, of events alone that are on the disk. */
  save(): Promise<void> {
    this.#saving ??= this.#keep().finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  }

  async #load(): Promise<void> {
    const { store, log, preferences, replayBeside } = this.#world;
    const [by, settings] = [preferences.review, this.settings];
    const heard = log.heard.length;
    const hear: HearProgress = (progress) => {
      this.#progress = progress;
      this.changed();
    };
    let open = await keptFold(store, settings);
    if (open === undefined && replayBeside !== undefined && (await this.#isLong()))
      open = (await replayBeside(settings, hear)) ? await keptFold(store, settings) : undefined;
    open ??= await replayHere(store, settings, hear);
    this.#open = open;
    this.#by = by;
    this.#folded = heard;
    this.#state = open.fold.state;
  }

  async #isLong(): Promise<boolean> {
    const { store } = this.#world;
    return store.durability === 'durable' && (await store.tally()).count > manyEvents;
  }

  async #keep(): Promise<void> {
    const { store } = this.#world;
    const known = this.#open;
    if (known === undefined || this.#reopening !== undefined || store.durability === 'memory') return;
    const read = known.position && (await store.eventsAfter(known.position));
    const isKept = read?.events.length === 0 && known.stamp !== undefined;
    if (read?.position === undefined || isKept) return;
    if (!known.fold.add(read.events)) return this.reopen();
    // What was heard meanwhile is folded too: it is on the disk unless something is held, and known when it is read again.
    if (store.unsaved > 0) return;
    const snapshot = known.fold.snapshot();
    this.#state = known.fold.state;
    const { position } = read;
    const setAside = [...known.setAside, ...read.setAside];
    const base = snapshot.isWhole ? undefined : known.stamp;
    const kept = await store.writeSnapshot(
      snapshotName,
      foldFormat,
      { position, setAside, parts: snapshot.parts },
      base,
    );
    if (kept.ok && kept.value !== undefined) known.fold.noteKept(snapshot);
    else known.fold.noteLost();
    if (this.#open === known) this.#open = { ...known, position, setAside, stamp: kept.ok ? kept.value : undefined };
  }
}
