import type { ReviewCard } from '@sanad/review';
import type { CardStrings } from '../strings/cards.ts';

/** What speaks against a card, and what the learner can say to it. */
export interface Doubt {
  readonly texts: readonly string[];
  /** What the button says that settles it, and what is said once it is settled. */
  readonly settle: string;
  readonly settled: string;
}

/** A fault that was reported, another answer of the lesson, or both; undefined where nothing speaks against the card. */
export function doubtOf({ flagged }: ReviewCard, isOutdated: boolean, words: CardStrings): Doubt | undefined {
  if (!flagged && !isOutdated) return undefined;
  const texts = [...(isOutdated ? [words.outdated.text] : []), ...(flagged ? [words.flagged.text] : [])];
  const { settle, settled } = isOutdated ? words.outdated : words.flagged;
  return { texts, settle, settled };
}
