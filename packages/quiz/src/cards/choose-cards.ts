import type { CardNote, Id, LessonCard } from '@sanad/lesson';

/** Below this a card is not proposed: it would take a learner's minutes and give little. */
const leastWorth = 0.5;

/** What each card of one fact takes off the worth of the next one. */
const perSibling = 0.12;

/** What each card of one kind takes off that of the next one: a deck is not one question asked twenty times. */
const perNote: Readonly<Record<CardNote, number>> = {
  question: 0.005,
  cloze: 0.02,
  list: 0.01,
  sequence: 0.05,
  source: 0.05,
  map: 0.05,
  term: 0.05,
};

/** The cards that are worth most together, at most so many, the best first. Order among equals is the given one. */
export function chooseCards(cards: readonly LessonCard[], most: number): readonly LessonCard[] {
  const left = [...cards];
  const chosen: LessonCard[] = [];
  const siblings = new Map<Id, number>();
  const notes = new Map<CardNote, number>();
  const worthNow = (card: LessonCard): number =>
    card.worth -
    (card.note === 'list' ? 0 : perSibling * (siblings.get(card.siblings) ?? 0)) -
    perNote[card.note] * (notes.get(card.note) ?? 0);
  while (chosen.length < most && left.length > 0) {
    const best = left.reduce((a, b) => (worthNow(b) > worthNow(a) ? b : a));
    if (worthNow(best) < leastWorth) break;
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
    siblings.set(best.siblings, (siblings.get(best.siblings) ?? 0) + 1);
    notes.set(best.note, (notes.get(best.note) ?? 0) + 1);
  }
  return chosen;
}
