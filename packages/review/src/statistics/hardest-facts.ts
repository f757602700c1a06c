import type { Id } from '@sanad/lesson';
import { siblingKeyOf, type ReviewCard } from '../card/review-card.ts';
import type { ReviewState } from '../fold/review-state.ts';

/** A fact that is hard to keep. */
export interface HardFact {
  readonly lesson: Id;
  readonly fact: Id;
  readonly cards: readonly string[];
  /** Tries of its cards, and how many of them were `again`. */
  readonly tried: number;
  readonly forgotten: number;
  readonly lapses: number;
}

/**
 * The facts forgotten most, worst first: by the share of tries that failed, drawn towards one in ten as if by ten
 * tries more, so that a single slip does not top the list. Facts never forgotten are left out.
 */
export function hardestFacts({ cards }: ReviewState, most: number): readonly HardFact[] {
  const byFact = new Map<string, ReviewCard[]>();
  for (const card of cards.values()) {
    const own = byFact.get(siblingKeyOf(card));
    if (own) own.push(card);
    else byFact.set(siblingKeyOf(card), [card]);
  }
  return [...byFact.values()]
    .flatMap((own) => factOf(own) ?? [])
    .filter(({ forgotten }) => forgotten > 0)
    .sort((a, b) => hardness(b) - hardness(a) || b.tried - a.tried || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, most);
}

function factOf(cards: readonly ReviewCard[]): HardFact | undefined {
  const [first] = cards;
  const recalls = cards.flatMap((card) => card.recalls);
  return (
    first && {
      lesson: first.lesson.id,
      fact: first.target.fact,
      cards: cards.map(({ id }) => id),
      tried: recalls.length,
      forgotten: recalls.filter(({ rating }) => rating === 'again').length,
      lapses: cards.reduce((sum, { lapses }) => sum + lapses, 0),
    }
  );
}

function hardness({ tried, forgotten }: HardFact): number {
  return (forgotten + 1) / (tried + 10);
}

function keyOf({ lesson, fact }: HardFact): string {
  return `${lesson} ${fact}`;
}
