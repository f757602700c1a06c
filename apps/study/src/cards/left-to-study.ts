import type { CardDeed } from '@sanad/elements';

/** What is left of chosen cards once something was done with one: it goes, rated Again to the end. */
export function leftAfter(chosen: readonly string[], card: string, deed: CardDeed): readonly string[] {
  const others = chosen.filter((other) => other !== card);
  return deed === 'again' ? [...others, card] : others;
}

/** What is left once that was undone: the card is the first again. */
export function leftBefore(chosen: readonly string[], card: string): readonly string[] {
  return [card, ...chosen.filter((other) => other !== card)];
}
