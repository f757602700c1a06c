import type { Language } from '@sanad/language';
import type { CardId, Fact, Id, LessonCard, Topic, Weight } from '@sanad/lesson';
import { slotsOf } from '../items/slots.ts';
import type { LessonIndex } from '../lesson-index.ts';
import { cardContext, type CardContext } from './card-context.ts';
import { chooseCards } from './choose-cards.ts';
import { entityCards } from './entity-cards.ts';
import { gapCards } from './gap-cards.ts';
import { listCard } from './list-card.ts';
import { sequenceCard } from './sequence-card.ts';
import { slotCard } from './slot-card.ts';
import { sourceCards } from './source-cards.ts';

/** Which cards are wanted. Left out, what the lesson proposes: the cards of its core facts that are worth most. */
export interface CardWishes {
  /** Only these topics, from supporting facts too. */
  readonly topics?: readonly Topic[];
  /** Only these facts, whatever their weight: those that were answered wrong. */
  readonly facts?: readonly Id[];
  readonly weights?: readonly Weight[];
  /** At most so many; 20 when left out. Fewer are made where no more are worth learning. */
  readonly most?: number;
}

/** As many as a lesson proposes: what is learnt in some days beside the reviews of other lessons. */
const proposed = 20;

/**
 * Flashcards from a lesson's facts, the best first. Only what can be said in each of the lesson's languages: a learner
 * who changes the language goes on with the same cards.
 */
export function makeCards(index: LessonIndex, language: Language, wishes: CardWishes = {}): readonly LessonCard[] {
  const [first = language] = index.lesson.languages;
  const made = cardsByLanguage(index, factsFor(index, wishes));
  const wanted = [...(made.get(first)?.values() ?? [])].filter(({ topic }) => wishes.topics?.includes(topic) ?? true);
  const chosen = chooseCards(wanted, wishes.most ?? proposed);
  return chosen.flatMap(({ id }) => made.get(language)?.get(id) ?? []);
}

/**
 * Every card that can be made of a lesson in one of its languages, by id, whatever it is worth: a deck that was chosen
 * once is found in it again.
 */
export function cardsById(index: LessonIndex, language: Language): ReadonlyMap<CardId, LessonCard> {
  return cardsByLanguage(index, index.lesson.facts).get(language) ?? new Map<CardId, LessonCard>();
}

/** The cards of these facts in each of the lesson's languages, those that can be said in all of them. */
function cardsByLanguage(
  index: LessonIndex,
  facts: readonly Fact[],
): ReadonlyMap<Language, ReadonlyMap<CardId, LessonCard>> {
  const made = index.lesson.languages.map((each) => [each, cardsOf(cardContext(index, each), facts)] as const);
  const inAll = (id: CardId): boolean => made.every(([, cards]) => cards.has(id));
  return new Map(made.map(([each, cards]) => [each, new Map([...cards].filter(([id]) => inAll(id)))]));
}

function factsFor({ lesson }: LessonIndex, { facts, weights, topics }: CardWishes): readonly Fact[] {
  if (facts) return lesson.facts.filter(({ id }) => facts.includes(id));
  const wanted: readonly Weight[] = weights ?? (topics ? ['core', 'supporting'] : ['core']);
  return lesson.facts.filter(({ weight }) => wanted.includes(weight));
}

/** Every card of these facts, by id; where two notes would have one id, the first of them. */
function cardsOf(context: CardContext, facts: readonly Fact[]): ReadonlyMap<CardId, LessonCard> {
  const cards = new Map<CardId, LessonCard>();
  const fit = facts.filter((fact) => fact.nature !== 'judgement' && !isToldByRelativeDate(fact));
  const made = [
    ...fit.flatMap((fact) => [
      ...slotsOf(fact).flatMap((slot) => [slotCard(context, slot), listCard(context, slot)]),
      ...gapCards(context, fact),
      sequenceCard(context, fact),
      ...sourceCards(context, fact),
    ]),
    ...entityCards(context, fit),
  ];
  for (const card of made) if (card.ok && !cards.has(card.value.id)) cards.set(card.value.id, card.value);
  return cards;
}

/** "Two days before the article was written" means nothing on a card. */
function isToldByRelativeDate({ values = {} }: Fact): boolean {
  return Object.values(values).some((value) => value.type === 'date' && value.expression !== undefined);
}
