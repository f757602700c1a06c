import { siblingKeyOf, type ReviewCard } from '../card/review-card.ts';
import { studyDayFromIso, type StudyDay } from '../day/study-day.ts';
import type { ReviewState } from '../fold/review-state.ts';

/** Why a card is not asked today, whatever its schedule says. */
export type Away = 'suspended' | 'buried' | 'retired' | 'sibling';

/** Facts of which a card was tried on a day, as sibling keys, with the cards that were. */
export type AskedFacts = ReadonlyMap<string, ReadonlySet<string>>;

/** The facts that were asked on a day. */
export function askedOn({ cards }: ReviewState, day: StudyDay): AskedFacts {
  const asked = new Map<string, Set<string>>();
  for (const card of cards.values()) {
    if (!card.recalls.some((recall) => recall.day === day)) continue;
    const key = siblingKeyOf(card);
    asked.set(key, (asked.get(key) ?? new Set()).add(card.id));
  }
  return asked;
}

/** Why a card is put away on a day; undefined when it is not. Flagged cards are asked: the learner decides about them. */
export function awayOn(state: ReviewState, card: ReviewCard, day: StudyDay, asked: AskedFacts): Away | undefined {
  if (card.suspended) return 'suspended';
  if (isRetired(state, card, day)) return 'retired';
  if (card.buriedUntil !== undefined && day < card.buriedUntil) return 'buried';
  return isBehindSibling(state, card, asked) ? 'sibling' : undefined;
}

/** Whether a lesson's last day is over. */
export function isRetired({ settings }: ReviewState, { lesson }: ReviewCard, day: StudyDay): boolean {
  const last = settings.lessons[lesson.id]?.retireAfter;
  return last !== undefined && day > studyDayFromIso(last);
}

/** A card in the midst of learning is never put off for its sibling. */
function isBehindSibling({ settings }: ReviewState, card: ReviewCard, asked: AskedFacts): boolean {
  if (!settings.buriesSiblings || 'dueAt' in card.schedule) return false;
  const others = asked.get(siblingKeyOf(card));
  return others !== undefined && !others.has(card.id);
}
