// Importing this package adds four methods to `Date.prototype`: ts-fsrs does, and no other package may import it.
export {
  elapsedDaysTo,
  siblingKeyOf,
  type CardSchedule,
  type Phase,
  type Recall,
  type ReviewCard,
} from './card/review-card.ts';
export {
  isoDayOf,
  startOfStudyDay,
  studyDayFromIso,
  studyDayOf,
  weekdayOf,
  type DayRule,
  type OffsetAt,
  type StudyDay,
} from './day/study-day.ts';
export { effectsOfAnswer, type CardEffect, type QuizAnswer } from './evidence/answer-effects.ts';
export type { FoldProgress } from './fold/head-fold.ts';
export { puttingAway } from './fold/putting-away.ts';
export { ReviewFold } from './fold/review-fold.ts';
export { reviewStateOf } from './fold/review-state-of.ts';
export type { ReviewState, StudyTally } from './fold/review-state.ts';
export { memoryModel, type MemoryModel } from './memory/memory-model.ts';
export type { Memory } from './memory/memory.ts';
export { defaultWeights, isWeights, type Weights } from './memory/weights.ts';
export { foldFormat, type FoldParts, type FoldSnapshot } from './snapshot/fold-snapshot.ts';
export { customStudy, type CustomStudy } from './queue/custom-study.ts';
export { nextIntervals, type NextInterval } from './queue/next-intervals.ts';
export { isRetired } from './queue/standing.ts';
export { studyQueue, type HeldBack, type StudyQueue } from './queue/study-queue.ts';
export type { DayLoad } from './schedule/day-load.ts';
export { readReviewSettings } from './settings/read-review-settings.ts';
export {
  defaultReviewSettings,
  settingsAdvice,
  type DailyLimits,
  type LessonReviewSettings,
  type ReviewSettings,
  type SettingsAdvice,
  type WeekdayShares,
} from './settings/review-settings.ts';
export { calendarOf, type CalendarEntry } from './statistics/calendar.ts';
export { forecastOf, type Forecast } from './statistics/forecast.ts';
export { hardestFacts, type HardFact } from './statistics/hardest-facts.ts';
export { isMastered, masteryOf, type Mastery } from './statistics/mastery.ts';
export { memoryFigures, type MemoryFigures, type Spread } from './statistics/memory-figures.ts';
export type { DaySpan } from './statistics/recalls-in.ts';
export { rhythmOf, type Rhythm } from './statistics/rhythm.ts';
export { timeFigures, type TimeFigures } from './statistics/time-figures.ts';
export { todayOf, type Today } from './statistics/today.ts';
export { matureDays, trueRetention, type Retained, type TrueRetention } from './statistics/true-retention.ts';
export {
  foretoldReviews,
  historiesOf,
  reviewsForTraining,
  type History,
  type TrainingReview,
} from './training/history.ts';
export { logLoss } from './training/loss.ts';
export {
  trainWeights,
  type TrainedWeights,
  type TrainingProgress,
  type TrainingRefusal,
} from './training/train-weights.ts';
