import type { Id } from '@sanad/lesson';
import { defaultWeights, type Weights } from '../memory/weights.ts';

/** The most that is asked in a day; whole numbers, 0 for none. */
export interface DailyLimits {
  /** Cards seen for the first time. */
  readonly newCards: number;
  /** Cards that are due again, each once. */
  readonly reviews: number;
}

/** What is set for one lesson alone. */
export interface LessonReviewSettings {
  /** Beside the limits of all lessons together; none of its own when left out. */
  readonly limits?: Partial<DailyLimits>;
  /** The last day, `YYYY-MM-DD`, on which cards of this lesson are asked: news grows old. */
  readonly retireAfter?: string;
}

/** How much of a usual day's reviews each weekday takes, Sunday first: 0 for none where it can be helped, 1 as usual. */
export type WeekdayShares = readonly [number, number, number, number, number, number, number];

/** How cards are scheduled. A change of any of these reschedules every card, as if it had always been so. */
export interface ReviewSettings {
  readonly weights: Weights;
  /** Share of due cards to be recalled, .7 to .99. */
  readonly desiredRetention: number;
  readonly maximumIntervalDays: number;
  /** Minutes to each repetition of a new card before it counts as learnt; under a day each. */
  readonly learningStepsMinutes: readonly number[];
  /** The same of a card that was forgotten. */
  readonly relearningStepsMinutes: readonly number[];
  readonly limits: DailyLimits;
  readonly lessons: { readonly [lesson: Id]: LessonReviewSettings };
  readonly weekdayShares: WeekdayShares;
  /** Hour at which a day turns where the learner is, 0 to 12. */
  readonly dayTurnsAtHour: number;
  /** Whether intervals vary a little, so that cards learnt together part and days fill evenly. */
  readonly spreadsDays: boolean;
  /** Whether of the cards of one fact only one is asked in a day. */
  readonly buriesSiblings: boolean;
  /** Lapses after which a card is a leech and suspended; again after each further half of them. */
  readonly leechLapses: number;
}

/** What holds until a learner sets something else. */
export const defaultReviewSettings: ReviewSettings = {
  weights: defaultWeights,
  desiredRetention: 0.9,
  maximumIntervalDays: 36_500,
  learningStepsMinutes: [1, 10],
  relearningStepsMinutes: [10],
  limits: { newCards: 20, reviews: 200 },
  lessons: {},
  weekdayShares: [1, 1, 1, 1, 1, 1, 1],
  dayTurnsAtHour: 4,
  spreadsDays: true,
  buriesSiblings: true,
  leechLapses: 8,
};

/** Something about settings that a learner should hear before keeping them. */
export type SettingsAdvice = 'retention-costs-many-reviews' | 'retention-forgets-much' | 'more-new-cards-than-reviews';

/** Over this desired retention, reviews grow out of all proportion to what is remembered. */
const dearRetention = 0.97;
/** Under this one, a learner forgets so much that most work is learning anew. */
const lowRetention = 0.8;

/** What to warn of; usually nothing. */
export function settingsAdvice({ desiredRetention, limits }: ReviewSettings): readonly SettingsAdvice[] {
  const advice: SettingsAdvice[] = [];
  if (desiredRetention > dearRetention) advice.push('retention-costs-many-reviews');
  if (desiredRetention < lowRetention) advice.push('retention-forgets-much');
  if (limits.newCards > limits.reviews) advice.push('more-new-cards-than-reviews');
  return advice;
}
