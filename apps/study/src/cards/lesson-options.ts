import { readReviewSettings, type LessonReviewSettings } from '@sanad/review';

/** Settings of review as they are stored. */
export type StoredReview = Readonly<Record<string, unknown>>;

/** What a learner may set for one lesson; undefined where nothing is. */
export interface LessonOptions {
  /** Cards a day. */
  readonly newCards: number | undefined;
  readonly reviews: number | undefined;
  /** The last day on which its cards are asked, `YYYY-MM-DD`. */
  readonly until: string | undefined;
}

/** What is set for a lesson. */
export function lessonOptions(review: StoredReview, lesson: string): LessonOptions {
  const { limits, retireAfter } = readReviewSettings(review).lessons[lesson] ?? {};
  return { newCards: limits?.newCards, reviews: limits?.reviews, until: retireAfter };
}

/** The settings with these options of a lesson; lessons for which nothing is set are left out. */
export function withLessonOptions(review: StoredReview, lesson: string, options: LessonOptions): StoredReview {
  const others = Object.fromEntries(Object.entries(review).filter(([name]) => name !== 'lessons'));
  const set = { ...readReviewSettings(review).lessons, [lesson]: settingsOf(options) };
  const kept = Object.entries(set).filter(([, own]) => Object.keys(own).length > 0);
  return kept.length === 0 ? others : { ...others, lessons: Object.fromEntries(kept) };
}

function settingsOf({ newCards, reviews, until }: LessonOptions): LessonReviewSettings {
  const limits = { ...(newCards !== undefined && { newCards }), ...(reviews !== undefined && { reviews }) };
  return {
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(until !== undefined && { retireAfter: until }),
  };
}
