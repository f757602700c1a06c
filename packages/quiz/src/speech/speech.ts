import type { Language } from '@sanad/language';
import type { Id } from '@sanad/lesson';
import type { Asked } from '../relations/definition.ts';
import type { AskingWords } from './asking.ts';
import type { Phrases } from './phrases.ts';
import type { StemWords } from './stem-words.ts';

/** What questions are worded with in one language. */
export interface Speech {
  readonly phrases: Phrases;
  readonly asking: AskingWords;
  /** How relations are asked about, by type. */
  readonly relations: ReadonlyMap<Id, Asked>;
  readonly stemWords: StemWords;
}

/** The languages that can be spoken: all of them, or the one that a page asks in. */
export type Speeches = Readonly<Partial<Record<Language, Speech>>>;

/** What questions are worded with in a language; throws where it was not loaded. */
export function speechIn({ speeches }: { readonly speeches: Speeches }, language: Language): Speech {
  const speech = speeches[language];
  if (speech === undefined) throw new Error(`no words were loaded for ${language}`);
  return speech;
}

/** The fixed words that items are built from in a language; throws where it was not loaded. */
export function phrasesOf(index: { readonly speeches: Speeches }, language: Language): Phrases {
  return speechIn(index, language).phrases;
}
