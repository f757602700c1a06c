import type { Id } from '@sanad/lesson';
import { isWeights, type Weights } from '../memory/weights.ts';
import {
  defaultReviewSettings,
  type DailyLimits,
  type LessonReviewSettings,
  type ReviewSettings,
  type WeekdayShares,
} from './review-settings.ts';

type Reader<T> = (input: unknown) => T | undefined;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const minutesADay = 1440;

const numberIn =
  (least: number, most: number): Reader<number> =>
  (input) =>
    typeof input === 'number' && input >= least && input <= most ? input : undefined;

const wholeIn =
  (least: number, most: number): Reader<number> =>
  (input) =>
    Number.isInteger(input) ? numberIn(least, most)(input) : undefined;

const flag: Reader<boolean> = (input) => (typeof input === 'boolean' ? input : undefined);

const listOf =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (input) => {
    if (!Array.isArray(input)) return undefined;
    const read = input.flatMap((entry) => reader(entry) ?? []);
    return read.length === input.length ? read : undefined;
  };

const steps = listOf(wholeIn(1, minutesADay - 1));
const limit = wholeIn(0, 9_999);

const weights: Reader<Weights> = (input) => (isWeights(input) ? input : undefined);

const weekdayShares: Reader<WeekdayShares> = (input) => (isWeekdayShares(input) ? input : undefined);

function isWeekdayShares(input: unknown): input is WeekdayShares {
  return listOf(numberIn(0, 1))(input)?.length === defaultReviewSettings.weekdayShares.length;
}

const limits: Reader<DailyLimits> = (input) => {
  const { newCards, reviews } = partialLimits(input);
  return {
    newCards: newCards ?? defaultReviewSettings.limits.newCards,
    reviews: reviews ?? defaultReviewSettings.limits.reviews,
  };
};

function partialLimits(input: unknown): Partial<DailyLimits> {
  const { newCards, reviews } = fieldsOf(input);
  const [fresh, due] = [limit(newCards), limit(reviews)];
  return { ...(fresh !== undefined && { newCards: fresh }), ...(due !== undefined && { reviews: due }) };
}

const lessons: Reader<{ readonly [lesson: Id]: LessonReviewSettings }> = (input) =>
  Object.fromEntries(Object.entries(fieldsOf(input)).map(([lesson, own]) => [lesson, lessonSettings(fieldsOf(own))]));

function lessonSettings(own: { readonly [name: string]: unknown }): LessonReviewSettings {
  const set = partialLimits(own['limits']);
  const retireAfter = own['retireAfter'];
  const isDay = typeof retireAfter === 'string' && isoDay.test(retireAfter) && !Number.isNaN(Date.parse(retireAfter));
  return { ...(Object.keys(set).length > 0 && { limits: set }), ...(isDay && { retireAfter }) };
}

function fieldsOf(input: unknown): { readonly [name: string]: unknown } {
  return typeof input === 'object' && input !== null ? { ...input } : {};
}

const readers: { readonly [K in keyof ReviewSettings]: Reader<ReviewSettings[K]> } = {
  weights,
  desiredRetention: numberIn(0.7, 0.99),
  maximumIntervalDays: wholeIn(1, 36_500),
  learningStepsMinutes: steps,
  relearningStepsMinutes: steps,
  limits,
  lessons,
  weekdayShares,
  dayTurnsAtHour: wholeIn(0, 12),
  spreadsDays: flag,
  buriesSiblings: flag,
  leechLapses: wholeIn(1, 99),
};

/** Settings as stored or received, by whatever version. What is missing or means nothing is as by default. */
export function readReviewSettings(input: unknown): ReviewSettings {
  const given = fieldsOf(input);
  const read = Object.entries(readers).map(([name, reader]) => [name, reader(given[name])] as const);
  return { ...defaultReviewSettings, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) };
}
