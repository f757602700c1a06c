import { tokensOf, type Language } from '@sanad/language';
import type { Fact, Id, Localized } from '@sanad/lesson';
import { linksOf } from '../items/speakers.ts';
import { statementIdentities, type LessonIndex } from '../lesson-index.ts';
import { withoutNames } from './names-in.ts';
import { isGeneric, wordStem } from './shared-words.ts';
import { stemWordsIn } from './stem-words-in.ts';

/**
 * Whether a statement that is put in the words of its fact is in none of this source’s: what somebody else says
 * of the same one thing in other words is another saying. Never so of a statement about several things, or in
 * words that its own fact does not have.
 */
export function isInOthersWords(
  index: LessonIndex,
  fact: Fact,
  source: Id,
  statement: string,
  language: Language,
): boolean {
  const [identity, ...more] = statementIdentities(index, fact);
  if (identity === undefined || more.length > 0) return false;
  const said = tellingStems(withoutNames(tokensOf(statement), index, language), language);
  const isShared = (text: Localized): boolean =>
    tellingStems(tokensOf((text[language] ?? '').replace(mention, ' ')), language).some((word) => said.includes(word));
  const { byMention, sentencesByMention } = index.tellings;
  const speaks = (links: readonly { readonly source: Id }[] = []): boolean =>
    links.some((link) => link.source === source);
  const others = [
    ...(byMention.get(identity) ?? []).filter((other) => speaks(linksOf(index, other))).map((other) => other.statement),
    ...(sentencesByMention.get(identity) ?? [])
      .filter(({ attribution }) => speaks(attribution))
      .map(({ text }) => text),
  ];
  return isShared(fact.statement) && !others.some(isShared);
}

const mention = /\{[^}]*\}/gu;

/** The stems of words that are not in every sentence. */
function tellingStems(words: readonly string[], language: Language): readonly string[] {
  const stemWords = stemWordsIn(language);
  return words
    .filter((word) => word.length > 3 && !isGeneric(word, stemWords))
    .map((word) => wordStem(word, stemWords));
}
