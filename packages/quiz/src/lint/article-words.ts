import { tokensOf, type Language } from '@sanad/language';
import { folded, type WordSets } from '../lexicon/listed.ts';
import { isAmong } from './phrase-search.ts';

/** Words for the text that is read, folded. */
const articleWords: WordSets = {
  ar: folded`النص المقال الخبر الفقره المقاله`,
  en: folded`text article passage story paragraph`,
};

/** Whether words name the text that is read: «بحسب النص», "the article". */
export function namesArticle(tokens: readonly string[], language: Language): boolean {
  return tokens.some((token) => isAmong(articleWords[language], token));
}

/** Whether an option stands for the article itself. */
export function isArticle(text: string, language: Language): boolean {
  const tokens = tokensOf(text);
  return tokens.length <= 3 && namesArticle(tokens, language);
}
