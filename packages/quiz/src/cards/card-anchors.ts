import type { Fact } from '@sanad/lesson';
import { phrases } from '../phrases.ts';
import { anchorsOf } from '../stem/anchor.ts';
import { cardPhrases } from './card-phrases.ts';
import type { CardContext } from './card-context.ts';

/**
 * By whose account, and of which year: what a card says so that it can be answered when the passage is long forgotten.
 * The fullest first; never empty.
 */
export function cardAnchorsOf({ index, language, year }: CardContext, fact: Fact): readonly string[] {
  const words = cardPhrases[language];
  const sources = anchorsOf(index, fact, language).filter(
    (anchor) => anchor !== '' && anchor !== phrases[language].byText,
  );
  return sources.length === 0 ? [words.byArticle(year)] : sources.map((anchor) => words.bySource(anchor, year));
}

/** Each of some sentences under each anchor of its fact, the best first. */
export function underAnchors(context: CardContext, fact: Fact, sentences: readonly string[]): readonly string[] {
  const anchors = cardAnchorsOf(context, fact);
  return sentences.flatMap((sentence) => anchors.map((anchor) => phrases[context.language].anchored(anchor, sentence)));
}
