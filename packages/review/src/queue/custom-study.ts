import type { Topic } from '@sanad/lesson';
import { elapsedDaysTo, type ReviewCard } from '../card/review-card.ts';
import { studyDayFromIso, studyDayOf, type StudyDay } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';
import { isRetired } from './standing.ts';

/** Studying beside what is due. */
export type CustomStudy =
  /** What was forgotten today or within so many days before. */
  | { readonly kind: 'forgotten'; readonly days: number }
  /** What will be due within so many days from tomorrow. */
  | { readonly kind: 'ahead'; readonly days: number }
  /** Cards that ask for any of these. */
  | { readonly kind: 'topics'; readonly topics: readonly Topic[] }
  /** What would not be recalled well enough on the day of an exam, `YYYY-MM-DD`. */
  | { readonly kind: 'exam'; readonly on: string };

/**
 * Cards to study beside what is due, those least remembered first (for an exam: on its day). Ratings count like any
 * others. Limits do not hold here; suspended and retired cards are left out, buried ones and siblings are not.
 */
export function customStudy(state: ReviewState, study: CustomStudy, now: Date): readonly ReviewCard[] {
  const today = studyDayOf(now, state.dayRule);
  const on = study.kind === 'exam' ? Math.max(today, studyDayFromIso(study.on)) : today;
  const chosen = [...state.cards.values()]
    .filter((card) => !card.suspended && !isRetired(state, card, today))
    .map((card) => ({ card, chance: chanceToRecall(state, card, on) }))
    .filter((one) => isWanted(state, study, one, today));
  return chosen.sort((a, b) => a.chance - b.chance || (a.card.id < b.card.id ? -1 : 1)).map(({ card }) => card);
}

/** Chance that a card is recalled on a day, 0 to 1 if it is not studied before; 0 for a new one. */
function chanceToRecall({ model }: ReviewState, card: ReviewCard, day: StudyDay): number {
  return card.memory ? model.retrievability(card.memory, elapsedDaysTo(card, day)) : 0;
}

function isWanted(
  { settings }: ReviewState,
  study: CustomStudy,
  { card, chance }: { readonly card: ReviewCard; readonly chance: number },
  today: StudyDay,
): boolean {
  switch (study.kind) {
    case 'forgotten':
      return card.recalls.some(({ rating, day }) => rating === 'again' && day >= today - study.days);
    case 'ahead': {
      const { schedule } = card;
      return schedule.phase === 'review' && schedule.dueDay > today && schedule.dueDay <= today + study.days;
    }
    case 'topics':
      return study.topics.includes(card.topic);
    case 'exam':
      return chance < settings.desiredRetention;
    default:
      return study satisfies never;
  }
}
