import type { ComplexAttributeConverter } from 'lit';

/** Reads words with spaces between them, of those that mean something; others are left out, and none at all is undefined. */
export function wordList<T extends string>(known: readonly T[]): ComplexAttributeConverter<readonly T[] | undefined> {
  return {
    fromAttribute: (value) => {
      const words = new Set((value ?? '').split(/\s+/u));
      const found = known.filter((word) => words.has(word));
      return found.length > 0 ? found : undefined;
    },
  };
}
