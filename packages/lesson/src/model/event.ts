import type { Grade, Item, Response } from './item.ts';
import type { LessonVersion, Quiz } from './quiz.ts';

/** How sure a learner says to be of an answer, least first. */
export type CertaintyLevel = 1 | 2 | 3;

/** How a quiz is taken, chosen before it starts. */
export interface SessionSettings {
  /** `practice`: each answer is graded at once. `exam`: all of them at the end, and until then an answer may be changed. */
  readonly mode: 'practice' | 'exam';
  /** Tries an item allows in practice, at least 1; 1 when left out. */
  readonly tries?: number;
  /** Time for the whole quiz; no limit when left out. */
  readonly minutes?: number;
  /** Whether every answer is given with how sure the learner is of it. */
  readonly certainty?: boolean;
}

interface EventBase {
  /** UUID version 7. */
  readonly id: string;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  /** Which installation wrote it; no person's name. */
  readonly device: string;
  readonly lesson: LessonVersion;
  /** Id of the `started` event of the session that this belongs to; its own id for `started`. */
  readonly session: string;
}

/** One thing that a learner did. Never edited; undo appends `revoked`. */
export type StudyEvent =
  | (EventBase & {
      readonly type: 'started';
      readonly quiz: Quiz;
      /** Left out in old logs: practice with one try, and hints cost nothing. */
      readonly settings?: SessionSettings;
    })
  | (EventBase & {
      readonly type: 'answered';
      readonly item: Item;
      readonly response: Response;
      readonly grade: Grade;
      readonly certainty?: CertaintyLevel;
      /** From showing to answering; absent when the clock jumped. */
      readonly milliseconds?: number;
    })
  | (EventBase & { readonly type: 'hinted'; readonly itemId: string })
  | (EventBase & { readonly type: 'skipped'; readonly itemId: string })
  | (EventBase & { readonly type: 'moved'; readonly to: number })
  /** The time limit is lifted for the whole session, whenever this is said: for a learner who needs longer. */
  | (EventBase & { readonly type: 'unlimited' })
  | (EventBase & { readonly type: 'submitted' })
  /** Takes back an event that stands before it in the log; a `revoked` event too, which gives back what that took. */
  | (EventBase & { readonly type: 'revoked'; readonly event: string });

export type StudyEventType = StudyEvent['type'];

type Drafted<E extends StudyEvent> = E extends StudyEvent ? Omit<E, keyof EventBase> : never;

/** What happened in a session that is open; the log adds who, when and where. */
export type StudyEventDraft = Drafted<Exclude<StudyEvent, { readonly type: 'started' }>>;
