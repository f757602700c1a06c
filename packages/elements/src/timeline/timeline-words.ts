import { Catalogue } from '../strings/catalogue.ts';
import type { Strings } from '../strings/strings.ts';

/** What a line of time says of itself besides what every element says. */
export interface TimelineWords {
  readonly label: string;
  /** A date that the text tells from where it stands, or only lets be worked out. */
  readonly workedOut: (date: string) => string;
  readonly notStated: string;
  /** An event that the text only puts after others. */
  readonly later: string;
  readonly afterDate: (date: string) => string;
  readonly noDate: string;
  readonly quoted: (words: string) => string;
  readonly plan: string;
  readonly written: string;
  readonly howKnown: string;
}

/** All that a line of time says. */
export type TimelineStrings = Strings & TimelineWords;

/** What a line of time says of itself, by language. */
export const timelineWords = new Catalogue<TimelineWords>({
  ar: async () => (await import('./timeline-words.ar.ts')).arabicTimeline,
  en: async () => (await import('./timeline-words.en.ts')).englishTimeline,
});
