import type { Entity, Id } from '@sanad/lesson';
import type { Random } from '../../packages/quiz/src/random.ts';
import {
  bodies,
  documents,
  organisations,
  principles,
  sites,
  works,
  type GenderedName,
  type Name,
  type Names,
} from './synthetic-names.ts';

/** Everybody and everything of one story. */
export interface Cast {
  readonly region: Entity;
  readonly cities: readonly Entity[];
  readonly bodies: readonly Entity[];
  readonly organisations: readonly Entity[];
  readonly people: readonly Entity[];
  readonly documents: readonly Entity[];
  readonly demands: readonly Entity[];
  readonly principle: Entity;
}

/** Whether something of this likelihood, 0 to 1, happens. */
export function happens(random: Random, likelihood: number): boolean {
  return random.below(1000) < likelihood * 1000;
}

/** One of these, each as likely. */
export function chosen<T>(random: Random, from: readonly T[]): T {
  return from[random.below(from.length)] as T;
}

/** Makes the cast of story `number`. */
export function castOf(number: number, names: Names, random: Random): Cast {
  const id = (kind: string, i: number): Id => `${kind}-${number}-${i}`;
  const several = (count: number, make: (i: number) => Entity): readonly Entity[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const capital = names.place();
  const region = placeEntity(id('region', 0), 'region', headed({ ar: 'إقليم', en: 'province' }, capital));
  const town = (i: number): Entity => {
    const whole = i < 4 ? { partOf: [region.id] } : {};
    return { ...placeEntity(id('city', i), 'city', i === 0 ? capital : names.place()), ...whole };
  };
  return {
    region: happens(random, 0.3) ? { ...region, aliases: [{ text: capital.ar, sense: 'shared' }] } : region,
    cities: several(6, town),
    bodies: several(2, (i) => bodyEntity(id('body', i), 'group', chosen(random, bodies), names.place())),
    organisations: several(3, (i) => {
      return bodyEntity(id('organisation', i), 'organisation', chosen(random, organisations), names.place());
    }),
    people: several(4, (i) => personEntity(id('person', i), names.person())),
    documents: several(3, (i) => bodyEntity(id('document', i), 'document', chosen(random, documents), names.place())),
    demands: demandsFor(id, capital, random),
    principle: demandEntity(id('principle', 0), chosen(random, principles), { ar: 'غابة', en: 'forest' }, capital, {
      kind: 'principle',
    }),
  };
}

/** Five demands; the last is another word for the first. */
function demandsFor(id: (kind: string, i: number) => Id, place: Name, random: Random): readonly Entity[] {
  const matters = random
    .shuffled(works.flatMap((work) => sites.map((site) => [work, site] as const)))
    .filter(([{ en }]) => en !== 'restoration');
  const four = matters.slice(0, 4).map(([work, site], i) => demandEntity(id('demand', i), work, site, place));
  const [, site] = matters[4]!;
  const nearly = [
    { ar: 'ترميم', en: 'restoration' },
    { ar: 'إصلاح', en: 'repair' },
  ].map((work, i) => demandEntity(id('demand', 4 + i), work, site, place, { sameAs: id('matter', 0) }));
  return random.shuffled([...four, ...nearly]);
}

function headed(head: Name, name: Name): Name {
  return { ar: `${head.ar} ${name.ar}`, en: `${name.en} ${head.en}` };
}

function placeEntity(id: Id, kind: 'city' | 'region', name: Name): Entity {
  const english = { number: 'singular', article: kind === 'region' } as const;
  const feminine = kind === 'city';
  return { id, type: 'place', kind, name, grammar: { ar: singular(feminine), en: english } };
}

/** A body or a document of an own name. */
export function bodyEntity(
  id: Id,
  type: 'organisation' | 'group' | 'document',
  kind: GenderedName,
  name: Name,
): Entity {
  return { id, type, name: headed(kind, name), grammar: { ar: singular(kind.feminine), en: withArticle } };
}

function personEntity(id: Id, { feminine, ...name }: GenderedName): Entity {
  return { id, type: 'person', name, grammar: { ar: singular(feminine), en: { number: 'singular', article: false } } };
}

function demandEntity(
  id: Id,
  work: Name,
  site: Name,
  place: Name,
  more: { kind?: 'principle'; sameAs?: Id } = {},
): Entity {
  const name = { ar: `${work.ar} ${site.ar} ${place.ar}`, en: `${work.en} of the ${place.en} ${site.en}` };
  return { id, type: 'demand', name, grammar: { ar: singular(work.ar.endsWith('ة')), en: withArticle }, ...more };
}

const withArticle = { number: 'singular', article: true } as const;

function singular(feminine: boolean) {
  return { gender: feminine ? 'feminine' : 'masculine', number: 'singular', definite: true } as const;
}
