import type { Language } from '@sanad/language';
import type { CardDirection } from './card.ts';
import type { Item, Target, Topic } from './item.ts';
import type { LessonVersion, Quiz } from './quiz.ts';
import type { Grade, Response } from './response.ts';

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

/** What a learner says of recalling a card, worst first: `again` is forgotten, the others are degrees of ease. */
export type Rating = (typeof ratings)[number];

/** Ratings, worst first. Their places are stored: they never change. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;

/** What a rating rests on: the learner's word after turning the card, a typed answer, or a choice among options. */
export type RatingEvidence = (typeof evidences)[number];

/** What ratings rest on. Their places are stored: they never change. */
export const evidences = ['card', 'typed', 'choice'] as const;

/** The words of a learner on a card. */
export interface CardWording {
  readonly question: string;
  readonly answer: string;
}

interface EventBase {
  /** UUID version 7. */
  readonly id: string;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  /** Minutes that the learner's clock was ahead of UTC, −840 to 840; unknown when left out, as in old logs. */
  readonly offset?: number;
  /** Which installation wrote it; no person's name. */
  readonly device: string;
  readonly lesson: LessonVersion;
}

interface SessionEventBase extends EventBase {
  /** Id of the `started` event of the session that this belongs to; its own id for `started`. */
  readonly session: string;
}

interface CardEventBase extends EventBase {
  /** See `cardIdOf`. */
  readonly card: string;
}

/** One thing that a learner did in a session. */
export type SessionEvent =
  | (SessionEventBase & {
      readonly type: 'started';
      readonly quiz: Quiz;
      /** Left out in old logs: practice with one try, and hints cost nothing. */
      readonly settings?: SessionSettings;
    })
  | (SessionEventBase & {
      readonly type: 'answered';
      readonly item: Item;
      readonly response: Response;
      readonly grade: Grade;
      readonly certainty?: CertaintyLevel;
      /** From showing to answering; absent when the clock jumped. */
      readonly milliseconds?: number;
    })
  | (SessionEventBase & { readonly type: 'hinted'; readonly itemId: string })
  | (SessionEventBase & { readonly type: 'skipped'; readonly itemId: string })
  | (SessionEventBase & { readonly type: 'moved'; readonly to: number })
  /** The time limit is lifted for the whole session, whenever this is said: for a learner who needs longer. */
  | (SessionEventBase & { readonly type: 'unlimited' })
  | (SessionEventBase & { readonly type: 'submitted' });

/** One thing that a learner did with a card. */
export type CardEvent =
  /** Confirms a proposed card, or confirms it again after it was flagged. */
  | (CardEventBase & {
      readonly type: 'card-added';
      readonly target: Target;
      readonly direction: CardDirection;
      readonly topic: Topic;
      /** The card's `answerHash`; absent for a card of the learner's own, and in older logs. */
      readonly answer?: string;
    })
  | (CardEventBase & {
      readonly type: 'reviewed';
      readonly rating: Rating;
      readonly evidence: RatingEvidence;
      /** From showing to rating; absent when the clock jumped. */
      readonly milliseconds?: number;
    })
  /** Put away until `resumed`. */
  | (CardEventBase & { readonly type: 'suspended' })
  | (CardEventBase & { readonly type: 'resumed' })
  /** Put away until a day, `YYYY-MM-DD` where the learner is, on which it comes back. */
  | (CardEventBase & { readonly type: 'buried'; readonly until: string })
  /** The learner found a fault in the card, of which `note` tells. */
  | (CardEventBase & { readonly type: 'flagged'; readonly note?: string })
  /** From now on a card reads so in one language; a card of the learner's own has no other words. */
  | (CardEventBase & ({ readonly type: 'worded'; readonly language: Language } & CardWording));

/** One thing that a learner did. Never edited; undo appends `revoked`. */
export type StudyEvent =
  | SessionEvent
  | CardEvent
  /** Takes back an event that stands before it in the log; a `revoked` event too, which gives back what that took. */
  | (EventBase & {
      readonly type: 'revoked';
      readonly event: string;
      /** The session of the event that is taken back, where it has one. */
      readonly session?: string;
    });

export type StudyEventType = StudyEvent['type'];

type Drafted<E extends StudyEvent> = E extends StudyEvent ? Omit<E, keyof SessionEventBase> : never;

/** What happened in a session that is open; the log adds who, when and where. */
export type StudyEventDraft = Drafted<Exclude<StudyEvent, CardEvent | { readonly type: 'started' }>>;

/** What happened to a card; the log adds who, when and where. */
export type CardEventDraft = Drafted<CardEvent>;
