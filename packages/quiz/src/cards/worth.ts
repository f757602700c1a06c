import type { CardDirection, CardNote, Fact, Topic, Weight } from '@sanad/lesson';

/** What the worth of a card depends on. */
export interface Worthy {
  readonly note: CardNote;
  readonly direction: CardDirection;
  readonly topic: Topic;
  readonly fact: Fact;
  /** How many facts speak of the place or term that it is about. */
  readonly spokenOf?: number;
}

const byNote: Readonly<Record<CardNote, number>> = {
  source: 0.85,
  list: 0.8,
  sequence: 0.75,
  question: 0.7,
  cloze: 0.65,
  map: 0.6,
  term: 0.6,
};

/** Who, when, how many and where outlast what a thing is called. */
const byTopic: Readonly<Record<Topic, number>> = {
  actor: 0.15,
  date: 0.15,
  number: 0.15,
  place: 0.1,
  demand: 0.1,
  source: 0,
  object: -0.05,
  document: -0.1,
  wording: -0.1,
};

const byWeight: Readonly<Record<Weight, number>> = { core: 0, supporting: -0.1, detail: -0.2 };

/** What a card loses by what its fact is. */
function lost({ note, direction, topic, fact: { nature } }: Worthy): number {
  if (note === 'source') return nature === 'figure' ? 0 : 0.3;
  if ((note !== 'question' && note !== 'cloze') || nature === 'role') return 0;
  if (direction === 'backward') return 0.2;
  return topic === 'actor' ? 0.15 : 0;
}

/** How much a card is worth learning, 0 to 1, the same in every language. */
export function worthOf(card: Worthy): number {
  const { note, topic, fact, spokenOf = 0 } = card;
  const asked = note === 'question' || note === 'cloze' ? byTopic[topic] : 0;
  const known = Math.min(0.1, spokenOf / 100);
  return Math.round(100 * Math.max(0, byNote[note] + asked + known + byWeight[fact.weight] - lost(card))) / 100;
}
