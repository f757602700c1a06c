import type { CardDirection, LessonVersion, Target, Topic } from '@sanad/lesson';
import type { CardSchedule, Phase, Recall, ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { Memory } from '../memory/memory.ts';
import { seedOf } from '../schedule/choose-day.ts';
import type { RecallTable } from './recall-table.ts';

/** What a card is from the start. */
export type CardOrigin = Pick<ReviewCard, 'id' | 'place' | 'lesson' | 'target' | 'direction' | 'topic' | 'addedDay'> & {
  readonly addedTime: number;
};

const noWords: ReviewCard['words'] = {};

/** A card while it is folded. Whoever was given one that can be seen puts a copy in its place before changing it. */
export class FoldedCard implements ReviewCard {
  readonly id: string;
  readonly place: number;
  readonly target: Target;
  readonly direction: CardDirection;
  readonly topic: Topic;
  /** Milliseconds since 1 January 1970. */
  readonly addedTime: number;
  addedDay: StudyDay;
  /** See `seedOf`. */
  seed: number;
  lesson: LessonVersion;
  /** The schedule as numbers: see `CardSchedule`. What a phase does not have is 0, an instant not a number. */
  phase: Phase = 'new';
  dueDay: StudyDay = 0;
  intervalDays = 0;
  step = 0;
  dueAt = Number.NaN;
  /** The memory as numbers; not numbers until the first recall. */
  stability = Number.NaN;
  difficulty = Number.NaN;
  tries = 0;
  lastDay: StudyDay | undefined = undefined;
  lapses = 0;
  suspended = false;
  leech = false;
  buriedUntil: StudyDay | undefined = undefined;
  answerHash: string | undefined = undefined;
  flagged = false;
  flagNote: string | undefined = undefined;
  words: ReviewCard['words'] = noWords;
  /** Whether the fold has come to where it was added. */
  isAdded = false;
  /** The row of its last recall; -1 before the first. */
  lastRow = -1;
  readonly #table: RecallTable;

  constructor(origin: CardOrigin, table: RecallTable) {
    this.id = origin.id;
    this.place = origin.place;
    this.lesson = origin.lesson;
    this.target = origin.target;
    this.direction = origin.direction;
    this.topic = origin.topic;
    this.addedTime = origin.addedTime;
    this.addedDay = origin.addedDay;
    this.seed = seedOf(origin.id);
    this.#table = table;
  }

  get addedAt(): Date {
    return new Date(this.addedTime);
  }

  get schedule(): CardSchedule {
    const { phase, dueDay, intervalDays, step, dueAt } = this;
    if (phase === 'new') return { phase };
    return phase === 'review' ? { phase, dueDay, intervalDays } : { phase, step, dueAt: new Date(dueAt) };
  }

  get memory(): Memory | undefined {
    const { stability, difficulty } = this;
    return Number.isNaN(stability) ? undefined : { stability, difficulty };
  }

  get recalls(): readonly Recall[] {
    return this.#table.endingWith(this.lastRow);
  }

  /** Another card that is the same, its recalls in a table that has them too. */
  copyIn(table: RecallTable): FoldedCard {
    return Object.assign(new FoldedCard(this, table), this);
  }

  /** Comes again on a day, after so many. */
  comeOn(dueDay: StudyDay, intervalDays: number): void {
    this.phase = 'review';
    this.dueDay = dueDay;
    this.intervalDays = intervalDays;
    this.step = 0;
    this.dueAt = Number.NaN;
  }

  /** Comes again at an instant, at a step of learning. */
  comeAt(phase: 'learning' | 'relearning', step: number, dueAt: number): void {
    this.phase = phase;
    this.dueDay = 0;
    this.intervalDays = 0;
    this.step = step;
    this.dueAt = dueAt;
  }

  /** Notes that the last recall stands in a row of the card's table. */
  noteRecall(row: number, day: StudyDay): void {
    this.lastRow = row;
    this.lastDay = day;
    this.tries += 1;
  }
}
