import { stripProclitics, tokensOf, type Language } from '@sanad/language';

/** Words for the text that is read, folded. */
const articleWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['النص', 'المقال', 'الخبر', 'الفقره', 'المقاله']),
  en: new Set(['text', 'article', 'passage', 'story', 'paragraph']),
};

/** Whether words name the text that is read: «بحسب النص», "the article". */
export function namesArticle(tokens: readonly string[], language: Language): boolean {
  const isWord = (word: string): boolean => articleWords[language].has(word);
  return tokens.some((token) => isWord(stripProclitics(token, isWord)));
}

/** Whether an option stands for the article itself. */
export function isArticle(text: string, language: Language): boolean {
  const tokens = tokensOf(text);
  return tokens.length <= 3 && namesArticle(tokens, language);
}
