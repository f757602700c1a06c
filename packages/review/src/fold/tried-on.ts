import type { ReviewCard } from '../card/review-card.ts';
import type { StudyDay } from '../day/study-day.ts';
import { askedAs, type AskedAs } from './agenda.ts';

/** The cards that were tried on a day by their histories, with what each counts as. */
export function triedOn(cards: Iterable<ReviewCard>, day: StudyDay): Map<string, AskedAs> {
  const tried = new Map<string, AskedAs>();
  for (const card of cards) {
    if (card.lastDay === undefined || card.lastDay < day) continue;
    const recalls = card.recalls.filter((recall) => recall.day === day);
    const first = recalls.find(({ by }) => by === 'card') ?? recalls[0];
    if (first) tried.set(card.id, askedAs(first.by, first.before.schedule.phase));
  }
  return tried;
}
