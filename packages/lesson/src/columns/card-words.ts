const length = 13;
/** The characters of an id while it is made: one list for all of many. */
const codes = new Array<number>(length).fill(0);

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
  let [high, low] = [words[from] ?? 0, words[from + 1] ?? 0];
  for (let i = length - 1; i >= 0; i--) {
    codes[i] = codeOf(low & 31);
    low = ((low >>> 5) | (high << 27)) >>> 0;
    high >>>= 5;
  }
  return String.fromCharCode(...codes);
}

function codeOf(digit: number): number {
  return digit < 10 ? 48 + digit : 87 + digit;
}

/** What a character stands for in base 32; -1 for none. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 118 ? code - 87 : -1;
}
