import { tokensOf, type Language } from '@sanad/language';
import { placesOf } from './phrase-search.ts';

/** Word lists of both languages, folded. */
export type PhraseLists = Readonly<Record<Language, readonly (readonly string[])[]>>;

/** Folds word lists once, so that every spelling of a word is found. */
export function phraseLists(lists: Readonly<Record<Language, readonly string[]>>): PhraseLists {
  return { ar: lists.ar.map(tokensOf), en: lists.en.map(tokensOf) };
}

/** A phrase of a list where it stands in a text. */
export interface FoundPhrase {
  readonly phrase: string;
  readonly at: number;
}

/** The phrases of a list that stand in a text, the later of those that share a place left out. */
export function phrasesIn(tokens: readonly string[], phrases: readonly (readonly string[])[]): readonly FoundPhrase[] {
  const taken = new Set<number>();
  const said = new Set(tokens.flatMap((token) => [token, token.slice(1)]));
  return phrases.flatMap((phrase) =>
    !said.has(phrase[0] ?? '')
      ? []
      : placesOf(tokens, phrase).flatMap((at) => {
          if (taken.has(at)) return [];
          taken.add(at);
          return { phrase: tokens.slice(at, at + phrase.length).join(' '), at };
        }),
  );
}

/** Whether a phrase stands in `source` between both of its neighbours; never at the edge of a text or beside a name. */
export function isQuotedBetween(tokens: readonly string[], place: FoundPhrase, source: readonly string[]): boolean {
  const before = tokens[place.at - 1] ?? '';
  const after = tokens[place.at + place.phrase.split(' ').length] ?? '';
  return before !== '' && after !== '' && isQuoted(tokens, place, source);
}

/** Whether a phrase stands in `source` between the words that it stands between in `tokens`: then it is quoted. */
export function isQuoted(tokens: readonly string[], { phrase, at }: FoundPhrase, source: readonly string[]): boolean {
  const words = phrase.split(' ');
  const context = [tokens[at - 1], ...words, tokens[at + words.length]].filter(
    (word) => word !== undefined && word !== '',
  );
  return context.length > words.length && placesOf(source, context as string[]).length > 0;
}
