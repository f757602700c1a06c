import type { Grade, Item, Response } from './item.ts';
import type { LessonVersion, Quiz } from './quiz.ts';

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
  | (EventBase & { readonly type: 'started'; readonly quiz: Quiz })
  | (EventBase & {
      readonly type: 'answered';
      readonly item: Item;
      readonly response: Response;
      readonly grade: Grade;
      /** From showing to answering; absent when the clock jumped. */
      readonly milliseconds?: number;
    })
  | (EventBase & { readonly type: 'hinted'; readonly itemId: string })
  | (EventBase & { readonly type: 'skipped'; readonly itemId: string })
  | (EventBase & { readonly type: 'moved'; readonly to: number })
  | (EventBase & { readonly type: 'submitted' })
  | (EventBase & { readonly type: 'revoked'; readonly event: string });

export type StudyEventType = StudyEvent['type'];
