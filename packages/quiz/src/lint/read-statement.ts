import { parseNumber, tokensOf, type Language, type PartialDate } from '@sanad/language';
import { plainText, type Fact } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import type { Slot } from '../options/distractors.ts';
import { argumentsOf } from '../stem/render-template.ts';
import { kinship, termClass, termIdentity, termOf, type Term } from '../term.ts';
import { namesIn } from './names-in.ts';
import { isOfAnotherSort } from './sorts.ts';
import { datesIn, mayMean } from './told-dates.ts';

/** A statement held against a fact. */
export interface StatementRead {
  readonly tokens: readonly string[];
  /** Its words, those of names made empty. */
  readonly rest: readonly string[];
  /** Whether it has what the fact asks about, and nothing that the fact does not relate. */
  readonly isWhole: boolean;
  /** The one thing that it puts in the place of another. */
  readonly swapped?: { readonly slot: Slot; readonly term: Term };
}

interface Place {
  readonly slot: Slot;
  readonly term: Term;
}

/** Reads what a statement puts in a fact's roles; undefined where it speaks of too much else to be judged by it. */
export function readStatement(
  index: LessonIndex,
  asked: Slot,
  statement: string,
  language: Language,
): StatementRead | undefined {
  const tokens = tokensOf(statement);
  const { named, rest } = namesIn(tokens, index, language);
  const { fact } = asked;
  const places = placesOf(index, fact);
  const told = [...named, ...valuesIn(rest, places, language)];
  const isKept = ({ term }: Place): boolean =>
    told.some((senses) => senses.some((sense) => isSame(index, sense, term)));
  const missing = places.filter((place) => !isKept(place));
  const extra = told.filter((senses) => !senses.some((sense) => belongs(index, fact, places, sense)));
  const base = { tokens, rest };
  if (extra.length === 0) return { ...base, isWhole: missing.every(({ slot }) => slot.role !== asked.role) };
  const [senses = [], ...more] = extra;
  const swapped = more.length === 0 ? swapIn(missing, senses, asked) : undefined;
  return swapped && { ...base, isWhole: false, swapped };
}

function placesOf(index: LessonIndex, fact: Fact): readonly Place[] {
  return Object.keys(fact.relation ?? {}).flatMap((role) =>
    role === 'type'
      ? []
      : argumentsOf(fact, role).map((reference) => ({
          slot: { fact, role, reference },
          term: termOf(index, fact, reference),
        })),
  );
}

function isSame(index: LessonIndex, a: Term, b: Term): boolean {
  if (kinship(index, a, b) === 'same') return true;
  return a.kind === 'value' && b.kind === 'value' && a.value.type === 'date' && b.value.type === 'date'
    ? b.value.edtf.startsWith(a.value.edtf)
    : false;
}

/** Whether a name is the fact's own: what it relates, a part or whole of that, or who tells it. */
function belongs(index: LessonIndex, fact: Fact, places: readonly Place[], term: Term): boolean {
  if (places.some((place) => isSame(index, term, place.term))) return true;
  const tellers = (index.attributions.get(fact.id) ?? []).flatMap(({ source, via = source }) => [source, via]);
  return tellers.includes(termIdentity(term));
}

/** The place that something else was put in: of its class, else of its sort; the asked one before others. */
function swapIn(missing: readonly Place[], senses: readonly Term[], asked: Slot): StatementRead['swapped'] {
  const ranked = [...missing].sort((a, b) => Number(b.slot.role === asked.role) - Number(a.slot.role === asked.role));
  for (const isLike of [
    (a: Term, b: Term) => termClass(a) === termClass(b),
    (a: Term, b: Term) => !isOfAnotherSort(a, b),
  ]) {
    for (const { slot, term } of ranked) {
      const sense = senses.find((one) => isLike(one, term));
      if (sense) return { slot, term: sense };
    }
  }
  return undefined;
}

/** Dates and numbers that no fact of the lesson has, of the kinds that the fact has. */
function valuesIn(rest: readonly string[], places: readonly Place[], language: Language): readonly (readonly Term[])[] {
  return places.flatMap(({ term }) => {
    if (term.kind !== 'value') return [];
    const { value } = term;
    if (value.type === 'date') return datesIn(rest, language).map((date) => [dateLike(date, value.edtf)]);
    if (value.type !== 'number' || datesIn(rest, language).length > 0) return [];
    const numbers = rest.flatMap((word) => (word === '' ? [] : (parseNumber(word, language) ?? [])));
    return numbers.map(({ min, max }): readonly Term[] => [{ kind: 'value', value: { ...value, min, max } }]);
  });
}

/** A told date as a value; what it leaves out, it has of the fact's own date, which it may mean. */
function dateLike(date: PartialDate, own: string): Term {
  if (mayMean(date, own)) return { kind: 'value', value: { type: 'date', edtf: own } };
  const [year = ''] = own.split('-');
  const parts = [date.month, date.day].flatMap((part) => part ?? []).map((part) => String(part).padStart(2, '0'));
  return { kind: 'value', value: { type: 'date', edtf: [String(date.year ?? year), ...parts].join('-') } };
}

/** The words of a fact's statement, folded. */
export function wordsOfStatement(fact: Fact, language: Language): readonly string[] {
  return tokensOf(plainText(fact.statement[language] ?? ''));
}
