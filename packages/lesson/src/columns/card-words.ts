const digits = '0123456789abcdefghijklmnopqrstuv';
const length = 13;

/** Writes the 64 bits of a card's id, the higher 32 first, into a list from a place on; false where it is no `stableHash`. */
export function cardWords(card: string, words: Uint32Array, from: number): boolean {
  if (card.length !== length) return false;
  let [high, low] = [0, 0];
  for (let i = 0; i < length; i++) {
    const digit = digitOf(card.charCodeAt(i));
    if (digit < 0 || high >= 2 ** 27) return false;
    high = high * 32 + (low >>> 27);
    low = ((low << 5) | digit) >>> 0;
  }
  words[from] = high;
  words[from + 1] = low;
  return true;
}

/** The card's id whose words stand in a list from a place on. */
export function cardAt(words: Uint32Array, from: number): string {
  const high = words[from] ?? 0;
  let low = words[from + 1] ?? 0;
  let rest = high;
  let card = '';
  for (let i = 0; i < length; i++) {
    card = (digits[low & 31] ?? '') + card;
    low = ((low >>> 5) | (rest << 27)) >>> 0;
    rest >>>= 5;
  }
  return card;
}

/** What a character stands for in base 32; -1 for none. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 118 ? code - 87 : -1;
}
