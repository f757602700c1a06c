import type { Result } from '@sanad/language';
import type { Localized, Response, StudyEvent } from '@sanad/lesson';

/** Where a quiz keeps what a learner does: any object with these, such as a `StudyStore`. */
export interface QuizStore {
  /** Which installation writes; a name made up for the page when there is none. */
  readonly device?: string | undefined;
  /** Resolves when the event is kept; a problem is told to the learner, and the event is the store's to hold. */
  append(event: StudyEvent): Promise<Result<void, { readonly message: Required<Localized> }>>;
  /** All events, in any order. */
  events(): Promise<readonly StudyEvent[]>;
  /** The events of one session, in any order. */
  eventsOf(session: string): Promise<readonly StudyEvent[]>;
  /** Calls back for every event kept from now on, here or in another tab; returns how to stop. */
  subscribe(listener: (event: StudyEvent) => void): () => void;
  /** What was given to an item of a session and not sent; without this and `writeDraft` a reload loses it. */
  readDraft?(session: string, item: string): Promise<Response | undefined>;
  /**
   * Keeps a draft until its item is answered or its session is handed in, which the store sees in its events. May come
   * before the session's start has been kept: the page may go away at any moment.
   */
  writeDraft?(session: string, item: string, draft: Response): Promise<unknown>;
}
