/** What a quiz says before its questions, after them, and of its time. */
export interface EdgeWords {
  readonly fewer: (made: number) => string;
  readonly closing: string;
  readonly left: (count: number) => string;
  readonly toSkipped: string;
  readonly finish: string;
  readonly handIn: string;
  readonly start: string;
  readonly size: (questions: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly examNote: string;
  readonly certaintyNote: string;
  /** `clock` is minutes and seconds: 12:05. */
  readonly timeLeft: (clock: string) => string;
  readonly minutesLeft: (minutes: number) => string;
  readonly timeOver: string;
  readonly moreTime: string;
  readonly timeLifted: string;
  readonly again: string;
  readonly anew: string;
}
