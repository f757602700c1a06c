import type { Language } from '@sanad/language';

/** Words in every language, of which only the languages that are used are loaded. */
export class Catalogue<Words> {
  readonly #sources: Readonly<Record<Language, () => Promise<Words>>>;
  readonly #loaded = new Map<Language, Words>();

  constructor(sources: Readonly<Record<Language, () => Promise<Words>>>) {
    this.#sources = sources;
  }

  /** The words in `language`, once they are loaded. */
  in(language: Language): Words | undefined {
    return this.#loaded.get(language);
  }

  /** Keeps words that came otherwise. */
  hold(language: Language, words: Words): void {
    this.#loaded.set(language, words);
  }

  /** The loading of words in `language` that are not there yet; empty when they are. */
  missing(language: Language): readonly Promise<Words>[] {
    return this.#loaded.has(language) ? [] : [this.load(language)];
  }

  /** Loads the words in `language`. Rejects when they cannot be loaded; asking again tries again. */
  async load(language: Language): Promise<Words> {
    const words = this.#loaded.get(language) ?? (await this.#sources[language]());
    this.hold(language, words);
    return words;
  }
}
