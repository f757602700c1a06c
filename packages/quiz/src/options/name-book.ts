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
  readonly letters: LettersOfMany;
}

/**
 * Sets of letters as 32 bits: those that come at least once, twice and three times. Letters that fall together, and
 * those that come more often, only let more names through.
 */
type Letters = readonly [number, number, number];
type LettersOfMany = readonly [Int32Array, Int32Array, Int32Array];

/** A folded text and its letters. */
interface Shape {
  readonly folded: string;
  readonly letters: Letters;
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
      const lettersThatCome = (times: 0 | 1 | 2) => Int32Array.from(group, ({ letters }) => letters[times]);
      return [length, { names: group, letters: [lettersThatCome(0), lettersThatCome(1), lettersThatCome(2)] as const }];
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
      // A slip changes one letter for another, or the length by one.
      if (group) addNear(like, group, shape, 2 * mostSlips - Math.abs(other - length));
    }
  }
  return like;
}

/** Adds the names few slips from a text: only those whose letters and its own differ in at most `mostApart`. */
function addNear(like: Set<KnownName>, { names, letters }: NamesOfLength, shape: Shape, mostApart: number): void {
  const [once, twice, thrice] = shape.letters;
  const [onceOf, twiceOf, thriceOf] = letters;
  for (let i = 0; i < names.length; i++) {
    let apart = bitsIn(once ^ (onceOf[i] ?? 0));
    if (apart > mostApart) continue;
    apart += bitsIn(twice ^ (twiceOf[i] ?? 0)) + bitsIn(thrice ^ (thriceOf[i] ?? 0));
    const name = names[i];
    if (name === undefined || apart > mostApart) continue;
    if (editDistance(shape.folded, name.folded, mostSlips) <= mostSlips) like.add(name);
  }
}

function telling(bearers: readonly KnownName[] = []): readonly KnownName[] {
  return bearers.length <= fewBearers ? bearers : [];
}

/** How many bits of 32 are set: sums of neighbouring bits, pairs, fours and so on, side by side in one number. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function shapeOf(folded: string): Shape {
  let [once, twice, thrice] = [0, 0, 0];
  for (let i = 0; i < folded.length; i++) {
    const letter = 1 << (folded.charCodeAt(i) & 31);
    thrice |= twice & letter;
    twice |= once & letter;
    once |= letter;
  }
  return { folded, letters: [once, twice, thrice] };
}
