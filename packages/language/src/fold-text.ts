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
  return plainText(text)
    .replace(apostrophes, '')
    .toLowerCase()
    .replace(variantLetters, (letter) => plainLetters[letter] ?? letter)
    .replace(notWord, ' ')
    .trim()
    .normalize('NFC');
}

/** The words of `text`, folded, in order. */
export function tokensOf(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}
