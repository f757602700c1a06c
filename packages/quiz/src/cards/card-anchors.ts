import { tokensOf, type Language } from '@sanad/language';
import type { Fact } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { phrasesOf } from '../speech/speech.ts';
import { anchorsOf } from '../stem/anchor.ts';
import { runningName } from '../stem/grammar.ts';
import type { CardContext } from './card-context.ts';
import { cardPhrases } from './card-phrases.ts';

/** What introduces a sentence of a fact that is to be completed: by whose account it is, and of which year. */
export function accountsBefore({ index, language, year }: CardContext, fact: Fact): readonly string[] {
  return datedBy(accountsOf(index, fact, language), year, language).map((account) => `${account}:`);
}

/**
 * Each of some sentences under its account and the year of that, so that a card can be answered when the passage is long
 * forgotten; the best sentence first, and of each the fullest account.
 */
export function underAnchors(context: CardContext, fact: Fact, sentences: readonly string[]): readonly string[] {
  const { index, language } = context;
  const accounts = accountsOf(index, fact, language);
  return sentences.flatMap((sentence) => {
    const year = tokensOf(sentence).includes(context.year) ? '' : context.year;
    return datedBy(accounts, year, language).map((anchor) => phrasesOf(index, language).anchored(anchor, sentence));
  });
}

function datedBy(accounts: readonly string[], year: string, language: Language): readonly string[] {
  const words = cardPhrases[language];
  return accounts.length === 0 ? [words.byArticle(year)] : accounts.map((account) => words.bySource(account, year));
}

/** By whose account, the fullest first: the document and its origin, the document, whoever it is from. Empty for the article itself. */
function accountsOf(index: LessonIndex, fact: Fact, language: Language): readonly string[] {
  const nearest = index.attributions.get(fact.id)?.at(-1);
  const source = index.entities.get(nearest?.source ?? '');
  if (!source) return [];
  return [
    ...new Set([
      ...anchorsOf(index, fact, language),
      phrasesOf(index, language).by(runningName(source, language, true)),
    ]),
  ];
}
