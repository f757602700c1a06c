import type { Language } from '@sanad/language';
import { topics, type Topic } from '@sanad/lesson';
import {
  calendarOf,
  elapsedDaysTo,
  forecastOf,
  hardestFacts,
  isMastered,
  rhythmOf,
  studyDayOf,
  todayOf,
  trueRetention,
  weekdayOf,
  type CalendarEntry,
  type Forecast,
  type HardFact,
  type ReviewCard,
  type ReviewState,
  type Rhythm,
  type Today,
  type TrueRetention,
} from '@sanad/review';

/** The weekday that a week begins with, 0 for Sunday. */
const weekBegins: Readonly<Record<Language, number>> = { ar: 0, en: 1 };

/** Weeks of the heat map, days of the retention and of the forecast, facts in the list of the hardest. */
export const shownWeeks = 16;
export const retentionDays = 90;
const forecastDays = 14;
const mostHard = 8;

/** How far the cards of one topic are learnt; shares from 0 to 1. */
export interface TopicFigure {
  readonly topic: Topic;
  readonly cards: number;
  readonly mastered: number;
  /** Mean chance to recall them today, new ones as 0. */
  readonly recall: number;
}

/** All that the page of progress shows. */
export interface ProgressFigures {
  readonly today: Today;
  readonly rhythm: Rhythm;
  /** Whole weeks but the last, which ends today; oldest first. */
  readonly calendar: readonly CalendarEntry[];
  readonly retention: TrueRetention;
  readonly desired: number;
  readonly forecast: Forecast;
  readonly topics: readonly TopicFigure[];
  readonly hardest: readonly HardFact[];
}

/** Figures of a learner's cards now; the weeks of the heat map begin as the language's do. */
export function progressFigures(state: ReviewState, now: Date, language: Language): ProgressFigures {
  const today = studyDayOf(now, state.dayRule);
  const intoWeek = (weekdayOf(today) - weekBegins[language] + 7) % 7;
  return {
    today: todayOf(state, now),
    rhythm: rhythmOf(state, now),
    calendar: calendarOf(state, { from: today - intoWeek - 7 * (shownWeeks - 1), to: today }),
    retention: trueRetention(state, { from: today - retentionDays + 1, to: today }),
    desired: state.settings.desiredRetention,
    forecast: forecastOf(state, now, forecastDays),
    topics: topicFigures(state, today),
    hardest: hardestFacts(state, mostHard),
  };
}

function topicFigures(state: ReviewState, today: number): readonly TopicFigure[] {
  const all = [...state.cards.values()];
  const chance = (card: ReviewCard): number =>
    card.memory ? state.model.retrievability(card.memory, elapsedDaysTo(card, today)) : 0;
  return topics
    .map((topic) => {
      const cards = all.filter((card) => card.topic === topic);
      const recall = cards.reduce((sum, card) => sum + chance(card), 0) / Math.max(1, cards.length);
      return { topic, cards: cards.length, mastered: cards.filter(isMastered).length, recall };
    })
    .filter(({ cards }) => cards > 0)
    .sort((a, b) => b.mastered / b.cards - a.mastered / a.cards || b.recall - a.recall);
}
