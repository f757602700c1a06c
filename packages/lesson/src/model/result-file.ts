import type { CertaintyLevel, SessionSettings } from './event.ts';
import type { Grade, Response } from './response.ts';
import type { Quiz } from './quiz.ts';

/** One answer to an item, as it was graded when it was given. */
export interface GivenTry {
  readonly response: Response;
  readonly grade: Grade;
  readonly certainty?: CertaintyLevel;
  /** How many of the item's hints had been shown. */
  readonly hints: number;
  /** Given after the time was over: kept, and worth nothing. */
  readonly late?: true;
}

/** Everything answered to one item, and what it came to. */
export interface ResultAnswer {
  /** Id of an item of the quiz. */
  readonly item: string;
  /** 0 to 1, after what wrong tries and hints cost. */
  readonly points: number;
  /** In the order given. */
  readonly tries: readonly GivenTry[];
}

/** One learner's finished quiz as a file, whole in itself. Items that were left unanswered have no entry in `answers`. */
export interface ResultFile {
  readonly format: 'sanad-result/1';
  /** Id of the session; the same session is the same result. */
  readonly session: string;
  /** A label that the learner chose or was given; left out, the result is nobody's. */
  readonly learner?: string;
  readonly quiz: Quiz;
  readonly settings?: SessionSettings;
  /** Whether the time limit was lifted. */
  readonly unlimited?: true;
  /** ISO 8601 instants. */
  readonly startedAt: string;
  readonly lastAt: string;
  readonly answers: readonly ResultAnswer[];
}
