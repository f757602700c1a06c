import type { CardDirection, CardNote, Fact, Topic, Weight } from '@sanad/lesson';

/** What the worth of a card depends on. */
export interface Worthy {
  readonly note: CardNote;
  readonly direction: CardDirection;
  readonly topic: Topic;
  readonly fact: Fact;
}

const byNote: Readonly<Record<CardNote, number>> = {
  source: 0.85,
  list: 0.8,
  sequence: 0.75,
  question: 0.7,
  map: 0.65,
  cloze: 0.65,
  term: 0.65,
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

/** Asking for the party is worth less, unless it is asked who holds a post. */
const lostBackward = 0.2;

/** How much a card is worth learning, 0 to 1, the same in every language. */
export function worthOf({ note, direction, topic, fact }: Worthy): number {
  const asked = note === 'question' || note === 'cloze' ? byTopic[topic] : 0;
  const turned = direction === 'backward' && fact.nature !== 'role' ? -lostBackward : 0;
  return Math.round(100 * Math.max(0, byNote[note] + asked + turned + byWeight[fact.weight])) / 100;
}
