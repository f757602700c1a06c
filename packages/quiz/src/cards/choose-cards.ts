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
  const counts = new Map<string, number>();
  while (chosen.length < most && left.length > 0) {
    const worths = left.map((card) => worthBeside(card, counts));
    const best = worths.reduce((best, worth, i) => (worth > (worths[best] ?? 0) ? i : best), 0);
    if ((worths[best] ?? 0) < leastWorth) break;
    for (const card of left.splice(best, 1)) {
      chosen.push(card);
      for (const [kind] of likenessOf(card)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return chosen;
}

/** What a card adds to the chosen ones, of which there are so many of each kind. */
function worthBeside(card: LessonCard, counts: ReadonlyMap<string, number>): number {
  return likenessOf(card).reduce((worth, [kind, loss]) => worth - loss * (counts.get(kind) ?? 0), card.worth);
}

/** The kinds that a card is of, each with what a card of it takes off the next. Cards of a list belong together. */
function likenessOf({ note, topic, answerHash, siblings }: LessonCard): readonly (readonly [string, number])[] {
  const isOfOneSlot = note === 'question' || note === 'cloze';
  return [
    [`note ${note}`, perNote[note]],
    [`answer ${answerHash}`, perAnswer],
    [`siblings ${siblings}`, note === 'list' ? 0 : perSibling],
    ...(isOfOneSlot ? [[`topic ${topic}`, perTopic] as const] : []),
  ];
}
