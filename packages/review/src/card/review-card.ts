import type { Language } from '@sanad/language';
import type { CardDirection, CardWording, LessonVersion, Rating, RatingEvidence, Target, Topic } from '@sanad/lesson';
import type { StudyDay } from '../day/study-day.ts';
import type { Memory } from '../memory/memory.ts';

/** When a card is shown again. */
export type CardSchedule =
  /** Never recalled yet: whenever there is room for a new card. */
  | { readonly phase: 'new' }
  /** At an instant, within minutes: `step` counts the steps of learning from 0. */
  | { readonly phase: 'learning' | 'relearning'; readonly step: number; readonly dueAt: Date }
  /** On a day. `intervalDays` were set at the last review; a wrong answer in a quiz may have brought the day forward. */
  | { readonly phase: 'review'; readonly dueDay: StudyDay; readonly intervalDays: number };

export type Phase = CardSchedule['phase'];

/** Phases of cards. Their places are stored: they never change. */
export const phases = ['new', 'learning', 'review', 'relearning'] as const satisfies readonly Phase[];

/** The place of a phase among them: a fold asks a million times, and looking through a list would take longer. */
export function placeOfPhase(phase: Phase): number {
  switch (phase) {
    case 'review':
      return 2;
    case 'new':
      return 0;
    case 'learning':
      return 1;
    case 'relearning':
      return 3;
    default:
      return phase satisfies never;
  }
}

/** One time that a learner tried to recall what a card asks, unaided. */
export interface Recall {
  readonly at: Date;
  readonly day: StudyDay;
  /** Hour of the learner's clock, 0 to 23. */
  readonly hour: number;
  readonly rating: Rating;
  /** Where it happened: a card turned or typed, or a typed answer of a quiz. */
  readonly by: 'card' | 'quiz';
  readonly evidence: RatingEvidence;
  /** Absent when it was not taken. */
  readonly milliseconds?: number;
  /** Whole days since the recall before; absent for the first. */
  readonly elapsedDays?: number;
  /** What the card was before. */
  readonly before: { readonly schedule: CardSchedule; readonly memory?: Memory };
}

/** A card of the learner's deck, folded from the log: what it asks, its history, and when it comes again. */
export interface ReviewCard {
  readonly id: string;
  /** Its place among the learner's cards, from 0, in the order they were added. */
  readonly place: number;
  /** Of the version that the learner confirmed last. */
  readonly lesson: LessonVersion;
  readonly target: Target;
  readonly direction: CardDirection;
  readonly topic: Topic;
  readonly addedAt: Date;
  readonly addedDay: StudyDay;
  readonly schedule: CardSchedule;
  /** Undefined until the first recall. */
  readonly memory: Memory | undefined;
  /** Oldest first; worked out each time it is asked for. */
  readonly recalls: readonly Recall[];
  /** How many these are. */
  readonly tries: number;
  /** The day of the last of them. Never before the day of an earlier one. */
  readonly lastDay: StudyDay | undefined;
  /** Times it was forgotten after it had been learnt. */
  readonly lapses: number;
  /** Put away until it is resumed. */
  readonly suspended: boolean;
  /** Forgotten so often that its wording or its fact deserves a look. */
  readonly leech: boolean;
  /** Stands for the answer that the learner confirmed last; undefined where that was not noted. See `hasAnswerChanged`. */
  readonly answerHash: string | undefined;
  /** Put away by the learner until this day. */
  readonly buriedUntil: StudyDay | undefined;
  /** The learner found a fault, or its lesson was said to answer otherwise now; confirming it anew takes the flag away. */
  readonly flagged: boolean;
  /** What the learner wrote when flagging it. */
  readonly flagNote: string | undefined;
  /** The learner's own words, by language; in others it reads as the lesson has it. */
  readonly words: { readonly [L in Language]?: CardWording };
}

/** The day that a rating on this day counts for: no clock makes it earlier than the last try, or than adding the card. */
export function dayOfRating({ lastDay, addedDay }: Pick<ReviewCard, 'lastDay' | 'addedDay'>, day: StudyDay): StudyDay {
  return Math.max(day, lastDay ?? addedDay);
}

/** Whole days of study from the last try to a day, never below 0; 0 for a new card. */
export function elapsedDaysTo({ lastDay }: Pick<ReviewCard, 'lastDay'>, day: StudyDay): number {
  return lastDay === undefined ? 0 : Math.max(0, day - lastDay);
}

/** The same key for cards that give each other away; undefined for one that cannot be asked. */
export type SiblingKey = (card: ReviewCard) => string | undefined;

/** Cards with the same key are siblings: they ask one fact. */
export function siblingKeyOf({ lesson, target }: Pick<ReviewCard, 'lesson' | 'target'>): string {
  return `${lesson.id} ${target.fact}`;
}
