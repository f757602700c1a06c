import { readingLoneSigns } from './lone-signs.ts';

const apostrophes = /['’‘‛ʼʻʿʾˈ`′]/gu;
const invisible = /[\p{M}\p{Cf}\u0640]/gu;
const notWord = /[^\p{L}\p{N}]+/gu;
const foreignDigits = /[٠-٩۰-۹]/gu;

/** Letters that differ only in how they are written, after decomposition has taken their marks off. */
const plainLetters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const variantLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** Writes Arabic-Indic and Persian digits as ASCII digits. */
export function toAsciiDigits(text: string): string {
  return text.replace(foreignDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * Takes away what the eye does not count (marks, tatweel, bidi and zero-width controls) and writes
 * digits in ASCII; letters are decomposed (NFKD), punctuation stays.
 */
export function plainText(text: string): string {
  return toAsciiDigits(text.replaceAll('´', "'").normalize('NFKD').replace(invisible, ''));
}

/**
 * Writes text so that two spellings of the same words are equal: hamza seats, ى/ي and ة/ه are one
 * letter, harakat, tatweel, bidi controls and apostrophes are gone, digits are ASCII, Latin is lower
 * case without diacritics, and every other sign is one space. Idempotent. The rule N of the item linter.
 */
export function foldText(text: string): string {
  let folded = '';
  let from = 0; // where the signs begin that stay as they are
  let mayEnd = true; // whether the text may end here: after a space, and before the first word
  for (let i = 0; i < text.length; i++) {
    const sign = foldedSign(text.charCodeAt(i));
    if (sign === undefined) return withWordsApart(text).trim().normalize('NFC');
    const isDoubled = mayEnd && sign.beginsApart;
    if (!sign.stays || isDoubled) {
      folded += text.slice(from, i) + (isDoubled ? sign.folded.slice(1) : sign.folded);
      from = i + 1;
    }
    if (sign.folded !== '') mayEnd = sign.endsApart;
  }
  folded += text.slice(from);
  return mayEnd ? folded.trimEnd() : folded;
}

/** The folding of most signs does not depend on their neighbours. */
const foldedSign = readingLoneSigns((sign) => {
  const folded = withWordsApart(sign);
  return { folded, stays: folded === sign, beginsApart: folded.startsWith(' '), endsApart: folded.endsWith(' ') };
});

function withWordsApart(text: string): string {
  return plainText(text)
    .replace(apostrophes, '')
    .toLowerCase()
    .replace(variantLetters, (letter) => plainLetters[letter] ?? letter)
    .replace(notWord, ' ');
}

/** The words of `text`, folded, in order. */
export function tokensOf(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}
