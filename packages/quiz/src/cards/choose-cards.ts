import type { CardNote, LessonCard } from '@sanad/lesson';

/** Below this a card is not proposed: it would take a learner's minutes and give little. */
const leastWorth = 0.5;

/** What each chosen card of the same kind, topic, fact or answer takes off the worth of the next: a deck has variety. */
const perNote: Readonly<Record<CardNote, number>> = {
  question: 0,
  cloze: 0.02,
  list: 0,
  sequence: 0.04,
  source: 0.04,
  map: 0.05,
  term: 0.05,
};
const perTopic = 0.03;
const perSibling = 0.12;
const perAnswer = 0.15;

/** The cards that are worth most together, at most so many, the best first. Order among equals is the given one. */
export function chooseCards(cards: readonly LessonCard[], most: number): readonly LessonCard[] {
  const left = [...cards];
  const chosen: LessonCard[] = [];
  while (chosen.length < most && left.length > 0) {
    const worths = left.map((card) => worthBeside(card, chosen));
    const highest = Math.max(...worths);
    if (highest < leastWorth) break;
    chosen.push(...left.splice(worths.indexOf(highest), 1));
  }
  return chosen;
}

/** What a card adds to the chosen ones. Cards of a list belong together. */
function worthBeside(card: LessonCard, chosen: readonly LessonCard[]): number {
  const count = (isLike: (other: LessonCard) => boolean): number => chosen.filter(isLike).length;
  const lost =
    perNote[card.note] * count(({ note }) => note === card.note) +
    (isOfOneSlot(card) ? perTopic * count((other) => isOfOneSlot(other) && other.topic === card.topic) : 0) +
    perAnswer * count(({ answerHash }) => answerHash === card.answerHash) +
    (card.note === 'list' ? 0 : perSibling * count(({ siblings }) => siblings === card.siblings));
  return card.worth - lost;
}

function isOfOneSlot({ note }: LessonCard): boolean {
  return note === 'question' || note === 'cloze';
}
