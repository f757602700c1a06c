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

/**
 * Whether a phrase stands in `source` between the words that it stands between in `tokens`, in the form that another
 * subject or tense gives them: then it is quoted.
 */
export function isQuoted(tokens: readonly string[], { phrase, at }: FoundPhrase, source: readonly string[]): boolean {
  const words = phrase.split(' ');
  const beside = [at - 1, at + words.length].filter((place) => (tokens[place] ?? '') !== '');
  return (
    beside.length > 0 &&
    placesOf(source, words).some((there) =>
      beside.every((place) => uninflected(tokens[place]) === uninflected(source[there + place - at])),
    )
  );
}

/** A word without what makes it agree: «تفِ» and «يفِ», «ويفي» and «يفي», "does" and "did" are one. */
function uninflected(word = ''): string {
  return word
    .replace(/^[وف]?[يت](?=\p{L})/u, '')
    .replace(/^d(?:o|oes|id)$|^(?:is|are|was|were)$/u, (form) => form.slice(0, 1));
}
