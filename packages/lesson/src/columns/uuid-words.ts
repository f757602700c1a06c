const dash = 45;
/** Where the digits of each word begin, and where a dash stands among them. */
const words = [
  [0, 8],
  [9, 13],
  [19, 23],
  [28, 36],
] as const;

/** Writes the four words of 32 bits of an id into a list from a place on; false where it is no UUID in small letters. */
export function uuidWords(id: unknown, into: Uint32Array, from: number): id is string {
  if (typeof id !== 'string' || id.length !== 36) return false;
  let isUuid = true;
  for (let word = 0; word < 4; word++) {
    const [begin, gap] = words[word] ?? [0, 0];
    let bits = 0;
    for (let i = 0, at = begin; i < 8; i++, at++) {
      if (at === gap) isUuid &&= id.charCodeAt(at++) === dash;
      const digit = digitOf(id.charCodeAt(at));
      isUuid &&= digit >= 0;
      bits = (bits << 4) | digit;
    }
    into[from + word] = bits;
  }
  return isUuid && id.charCodeAt(8) === dash && id.charCodeAt(18) === dash;
}

/** What a character stands for in base 16, in small letters; -1 for none. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}

/** The id whose words stand in a list from a place on. */
export function uuidAt(words: Uint32Array, from: number): string {
  const [first = 0, second = 0, third = 0, fourth = 0] = words.subarray(from, from + 4);
  return `${hex(first >>> 16)}${hex(first)}-${hex(second >>> 16)}-${hex(second)}-${hex(third >>> 16)}-${hex(third)}${hex(fourth >>> 16)}${hex(fourth)}`;
}

/** The instant that a UUID of version 7 was made at; of others some number. */
export function instantIn(words: Uint32Array, from: number): number {
  return (words[from] ?? 0) * 2 ** 16 + ((words[from + 1] ?? 0) >>> 16);
}

/** Two digits for each number of 8 bits. */
const pairs = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));

/** Four digits for the 16 lower bits. */
function hex(word: number): string {
  return `${pairs[(word >>> 8) & 255]}${pairs[word & 255]}`;
}
