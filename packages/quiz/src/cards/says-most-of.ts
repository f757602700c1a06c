import { tokensOf } from '@sanad/language';

/** Shorter words are articles and prepositions in either language. */
const shortest = 4;

/** Whether a text says more than half of the words of a name. */
export function saysMostOf(text: string, name: string): boolean {
  const said = new Set(tokensOf(text));
  const words = tokensOf(name).filter((word) => word.length >= shortest);
  return 2 * words.filter((word) => said.has(word)).length > words.length;
}
