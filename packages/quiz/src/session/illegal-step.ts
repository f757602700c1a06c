/** Why a learner may not do something now; `illegalStepWords` says it. */
export type IllegalStepCode =
  | 'submitted'
  | 'not-submitted'
  | 'no-such-item'
  | 'no-such-position'
  | 'time-over'
  | 'already-right'
  | 'already-answered'
  | 'no-tries-left'
  | 'certainty-missing'
  | 'no-hints-in-exam'
  | 'no-hints-left'
  | 'no-time-limit';

/** A step that the session does not allow. */
export interface IllegalStep {
  readonly code: IllegalStepCode;
}
