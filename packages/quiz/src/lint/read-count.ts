import { parseDate, parseNumber, tokensOf, type Language, type NumberValue } from '@sanad/language';

/** A number, and the folded words that say of what. */
export interface Count {
  readonly value: NumberValue;
  readonly noun: string;
}

/** No number in words is longer, nor a range of two. */
const mostWords = 16;

/**
 * Reads a count and what is counted, "1,620 birds", «اثنا عشر زورقًا»; undefined where a text begins with no number, or
 * with a day.
 */
export function readCount(text: string, language: Language): Count | undefined {
  const words = text.trim().split(/\s+/u);
  for (let end = Math.min(words.length - 1, mostWords); end > 0; end--) {
    const value = parseNumber(words.slice(0, end).join(' '), language);
    if (!value) continue;
    const isDay = parseDate(words.slice(0, end + 1).join(' '), language) !== undefined;
    return isDay ? undefined : { value, noun: tokensOf(words.slice(end).join(' ')).join(' ') };
  }
  return undefined;
}
