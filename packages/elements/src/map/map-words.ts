import { Catalogue } from '../strings/catalogue.ts';
import type { Strings } from '../strings/strings.ts';

/** What a map of a lesson says of itself besides what every element says. */
export interface MapWords {
  readonly label: string;
  /** Of places that the map cannot show. */
  readonly elsewhere: string;
  readonly choose: string;
  readonly told: string;
  readonly more: (count: number) => string;
  readonly failed: string;
}

/** All that a map of a lesson says. */
export type MapStrings = Strings & MapWords;

/** What a map of a lesson says of itself, by language. */
export const mapWords = new Catalogue<MapWords>({
  ar: async () => (await import('./map-words.ar.ts')).arabicMap,
  en: async () => (await import('./map-words.en.ts')).englishMap,
});
