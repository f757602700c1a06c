import type { CardDirection, LessonVersion, Target, Topic } from '@sanad/lesson';
import type { CardSchedule, Recall, ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import type { Memory } from '../memory/memory.ts';
import type { RecallTable } from './recall-table.ts';

/** What a card is from the start. */
export type CardOrigin = Pick<
  ReviewCard,
  'id' | 'place' | 'lesson' | 'target' | 'direction' | 'topic' | 'addedAt' | 'addedDay'
>;

/** A card while it is folded. Whoever was given one that can be seen puts a copy in its place before changing it. */
export class FoldedCard implements ReviewCard {
  readonly id: string;
  readonly place: number;
  readonly target: Target;
  readonly direction: CardDirection;
  readonly topic: Topic;
  readonly addedAt: Date;
  readonly addedDay: StudyDay;
  lesson: LessonVersion;
  schedule: CardSchedule = { phase: 'new' };
  memory: Memory | undefined = undefined;
  tries = 0;
  lastDay: StudyDay | undefined = undefined;
  lapses = 0;
  suspended = false;
  leech = false;
  buriedUntil: StudyDay | undefined = undefined;
  answerHash: string | undefined = undefined;
  flagged = false;
  flagNote: string | undefined = undefined;
  words: ReviewCard['words'] = {};
  /** Whether the fold has come to where it was added. */
  isAdded = false;
  /** The row of its last recall; -1 before the first. */
  lastRow = -1;
  #table: RecallTable;

  constructor(origin: CardOrigin, table: RecallTable) {
    this.id = origin.id;
    this.place = origin.place;
    this.lesson = origin.lesson;
    this.target = origin.target;
    this.direction = origin.direction;
    this.topic = origin.topic;
    this.addedAt = origin.addedAt;
    this.addedDay = origin.addedDay;
    this.#table = table;
  }

  get recalls(): readonly Recall[] {
    return this.#table.endingWith(this.lastRow);
  }

  /** Another card that is the same, its recalls in a table that has them too. */
  copyIn(table: RecallTable): FoldedCard {
    return Object.assign(new FoldedCard(this, table), this);
  }

  /** Notes that the last recall stands in a row of a table, which holds those before it too. */
  noteRecall(table: RecallTable, row: number, day: StudyDay): void {
    this.#table = table;
    this.lastRow = row;
    this.lastDay = day;
    this.tries += 1;
  }
}
