import { editDistance, foldText, type Language } from '@sanad/language';
import type { Entity, Id, Lesson } from '@sanad/lesson';
import { addTo } from '../grouped-by.ts';
import { remembered } from '../remembered.ts';

/** The names of a lesson in one language, arranged so that those like a given one are soon found. */
export interface NameBook {
  readonly names: readonly KnownName[];
  readonly byWord: ReadonlyMap<string, readonly KnownName[]>;
  /** By the number of UTF-16 code units of the folded name. */
  readonly byLength: ReadonlyMap<number, NamesOfLength>;
  /** What was found beside names, worked out when first asked for and then shared by their items. */
  readonly beside: Map<string, readonly string[]>;
}

interface KnownName extends Shape {
  readonly entity: Id;
  readonly text: string;
  /** A demand's name is a phrase, and held apart from other phrases only. */
  readonly isPhrase: boolean;
}

/** Names of one length, and the letters of each, close together: they are gone through often. */
interface NamesOfLength {
  readonly names: readonly KnownName[];
  readonly letters: Int32Array;
  readonly odd: Int32Array;
}

/** A folded text, and its letters as sets of 32 bits: letters that fall together only let more names through. */
interface Shape {
  readonly folded: string;
  readonly letters: number;
  /** Those that it has an odd number of. */
  readonly odd: number;
}

/** Up to so many names, each is held against every other. */
const fewNames = 300;
/** A word of more names than this ("association") sets no name apart. */
const fewBearers = 40;
/** A typed name is forgiven at most so many slips. */
const mostSlips = 2;

/** What may be typed in a lesson, arranged when it is first asked for: many quizzes ask for nothing typed. */
export const bookOf = remembered((_, { entities }: Lesson, language) => nameBookOf(entities, language));

/** Arranges what may be typed: the names of everything but units, and the aliases that are enough alone. */
export function nameBookOf(entities: readonly Entity[], language: Language): NameBook {
  const names = entities.flatMap((entity) =>
    namesToType(entity, language).map((text) => ({
      entity: entity.id,
      text,
      isPhrase: entity.type === 'demand',
      ...shapeOf(foldText(text)),
    })),
  );
  const byWord = new Map<string, KnownName[]>();
  const ofLength = new Map<number, KnownName[]>();
  for (const name of names) {
    for (const word of new Set(name.folded.split(' '))) addTo(byWord, word, name);
    addTo(ofLength, name.folded.length, name);
  }
  const byLength = new Map(
    [...ofLength].map(([length, group]) => {
      const letters = Int32Array.from(group, (name) => name.letters);
      return [length, { names: group, letters, odd: Int32Array.from(group, (name) => name.odd) }];
    }),
  );
  return { names, byWord, byLength, beside: new Map() };
}

/** The ways to type an entity: its name and every alias that is no metonym and that nothing else shares. */
export function namesToType(entity: Entity, language: Language): readonly string[] {
  if (entity.type === 'unit') return [];
  const aliases = (entity.aliases ?? []).filter(({ sense }) => sense === 'name').map(({ text }) => text);
  const name = entity.name[language];
  return name === undefined ? aliases : [name, ...aliases];
}

/**
 * Names of entities other than these that typed text could mean as well as their names: in a lesson of few
 * names all, else those that slips could reach and those that share a telling word. A phrase is held beside
 * phrases only.
 */
export function namesBeside(
  book: NameBook,
  entities: ReadonlySet<Id>,
  own: readonly string[],
  isPhrase: boolean,
): readonly string[] {
  const asked = own.join('\n');
  const known = book.beside.get(asked);
  if (known) return known;
  const shapes = own.map((name) => shapeOf(foldText(name)));
  const same = new Set(shapes.map(({ folded }) => folded));
  const others = book.names.length <= fewNames ? book.names : likeAny(book, shapes);
  const isOther = (name: KnownName): boolean =>
    name.isPhrase === isPhrase && !entities.has(name.entity) && !same.has(name.folded);
  const found = [...others].filter(isOther).map(({ text }) => text);
  book.beside.set(asked, found);
  return found;
}

function likeAny({ byWord, byLength }: NameBook, shapes: readonly Shape[]): ReadonlySet<KnownName> {
  const words = new Set(shapes.flatMap(({ folded }) => folded.split(' ')));
  const like = new Set([...words].flatMap((word) => telling(byWord.get(word))));
  for (const shape of shapes) {
    const { length } = shape.folded;
    for (let other = length - mostSlips; other <= length + mostSlips; other++) {
      const group = byLength.get(other);
      if (group) addNear(like, group, shape);
    }
  }
  return like;
}

function addNear(like: Set<KnownName>, { names, letters, odd }: NamesOfLength, shape: Shape): void {
  const bag = bagOf(shape.folded);
  for (let i = 0; i < names.length; i++) {
    if (!mayBeNear(shape.odd, odd[i] ?? 0) || !mayBeNear(shape.letters, letters[i] ?? 0)) continue;
    const name = names[i];
    if (name === undefined || lettersApart(bag, name.folded) > mostSlips) continue;
    if (editDistance(shape.folded, name.folded, mostSlips) <= mostSlips) like.add(name);
  }
}

/** How often each letter comes in a text; letters that fall together only let more names through. */
function bagOf(folded: string): Int32Array {
  const bag = new Int32Array(64);
  addLetters(bag, folded, 1);
  return bag;
}

function addLetters(bag: Int32Array, text: string, times: 1 | -1): void {
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) & 63;
    bag[letter] = (bag[letter] ?? 0) + times;
  }
}

/** Slips that it takes at least from the text of this bag to another: each changes, adds or takes one letter. */
function lettersApart(bag: Int32Array, other: string): number {
  let [missing, extra] = [0, 0];
  addLetters(bag, other, -1);
  for (const left of bag) {
    if (left > 0) missing += left;
    else extra -= left;
  }
  addLetters(bag, other, 1);
  return Math.max(missing, extra);
}

function telling(bearers: readonly KnownName[] = []): readonly KnownName[] {
  return bearers.length <= fewBearers ? bearers : [];
}

/** Whether texts of these sets of letters can be so few slips apart: a slip changes two letters at most. */
function mayBeNear(a: number, b: number): boolean {
  let differing = a ^ b;
  for (let left = 2 * mostSlips; differing !== 0; left--) {
    if (left === 0) return false;
    differing &= differing - 1;
  }
  return true;
}

function shapeOf(folded: string): Shape {
  let letters = 0;
  let odd = 0;
  for (let i = 0; i < folded.length; i++) {
    const letter = 1 << (folded.charCodeAt(i) & 31);
    letters |= letter;
    odd ^= letter;
  }
  return { folded, letters, odd };
}
