/** The four words of 32 bits of an id as it is written into a list from a place on; false, where it is no UUID in small letters. */
export function uuidWords(id: unknown, words: Uint32Array, from: number): id is string {
  if (typeof id !== 'string' || id.length !== 36) return false;
  words[from] = parseInt(id.slice(0, 8), 16);
  words[from + 1] = parseInt(id.slice(9, 13) + id.slice(14, 18), 16);
  words[from + 2] = parseInt(id.slice(19, 23) + id.slice(24, 28), 16);
  words[from + 3] = parseInt(id.slice(28), 16);
  return uuidAt(words, from) === id;
}

/** The id whose words stand in a list from a place on. */
export function uuidAt(words: Uint32Array, from: number): string {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((i) => hex(words[from + i] ?? 0));
  return `${first}-${second?.slice(0, 4)}-${second?.slice(4)}-${third?.slice(0, 4)}-${third?.slice(4)}${fourth}`;
}

/** The instant that a UUID of version 7 was made at; of others some number. */
export function instantIn(words: Uint32Array, from: number): number {
  return (words[from] ?? 0) * 2 ** 16 + ((words[from + 1] ?? 0) >>> 16);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
