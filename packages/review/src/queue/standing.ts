import type { LessonVersion } from '@sanad/lesson';
import type { ReviewCard, SiblingKey } from '../card/review-card.ts';
import { studyDayFromIso, type StudyDay } from '../day/study-day.ts';
import { lastAsked, type AskedAs } from '../fold/agenda.ts';
import { triedOn } from '../fold/tried-on.ts';
import type { ReviewState } from '../fold/review-state.ts';

/** Why a card is not asked today, whatever its schedule says. */
export type Away = 'suspended' | 'buried' | 'retired' | 'sibling';

/** The cards that were tried on a day. */
export interface AskedCards {
  /** By id, with what each counts as. */
  readonly cards: ReadonlyMap<string, AskedAs>;
  readonly siblingsOf: SiblingKey;
  /** The same cards by their sibling keys. */
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The cards that were tried on a day: as the agenda has them, or where it is about a later day, as their histories do. */
export function askedOn(state: ReviewState, day: StudyDay, siblingsOf: SiblingKey): AskedCards {
  const last = lastAsked(state.agenda.asked);
  const cards =
    last === undefined || last <= day
      ? (state.agenda.asked.get(day) ?? new Map<string, AskedAs>())
      : triedOn(state.cards.values(), day);
  const byKey = new Map<string, Set<string>>();
  for (const id of cards.keys()) {
    const card = state.cards.get(id);
    const key = card && siblingsOf(card);
    if (key !== undefined) byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  }
  return { cards, siblingsOf, byKey };
}

/** Why a card is put away on a day; undefined when it is not. `key` is its sibling key. Flagged cards are asked: the learner decides about them. */
export function awayOn(
  state: ReviewState,
  card: ReviewCard,
  day: StudyDay,
  { byKey }: AskedCards,
  key: string,
): Away | undefined {
  if (card.suspended) return 'suspended';
  if (isRetired(state, card, day)) return 'retired';
  if (card.buriedUntil !== undefined && day < card.buriedUntil) return 'buried';
  return isBehindSibling(state, card, byKey.get(key)) ? 'sibling' : undefined;
}

/** Whether a lesson's last day is over. */
export function isRetired(
  { settings }: Pick<ReviewState, 'settings'>,
  { lesson }: { readonly lesson: Pick<LessonVersion, 'id'> },
  day: StudyDay,
): boolean {
  const last = settings.lessons[lesson.id]?.retireAfter;
  return last !== undefined && day > studyDayFromIso(last);
}

/** A card in the midst of learning is never put off for its sibling. */
function isBehindSibling({ settings }: ReviewState, card: ReviewCard, asked: ReadonlySet<string> | undefined): boolean {
  if (asked === undefined || !settings.buriesSiblings || 'dueAt' in card.schedule) return false;
  return !asked.has(card.id);
}
