import type { DayRule, StudyDay } from '../day/study-day.ts';
import type { ReviewCard } from '../card/review-card.ts';
import type { Scheduler } from '../schedule/rate-card.ts';
import type { Agenda } from './agenda.ts';

/** What was done on one day of study. */
export interface StudyTally {
  /** Cards rated, each time. */
  readonly reviews: number;
  /** Answers given in quizzes. */
  readonly answers: number;
  /** From showing to rating or answering, each at most a minute: what takes longer is taken for an absence. */
  readonly milliseconds: number;
}

/** What a log says of a learner's cards: a fold that can be thrown away and made anew. */
export interface ReviewState extends Scheduler {
  readonly dayRule: DayRule;
  /** By id, in the order they were added. */
  readonly cards: ReadonlyMap<string, ReviewCard>;
  /** The same cards by when they come again. */
  readonly agenda: Agenda;
  /** Days on which anything was studied. */
  readonly days: ReadonlyMap<StudyDay, StudyTally>;
}
