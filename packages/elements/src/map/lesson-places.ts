import type { Coordinates, Entity, Lesson } from '@sanad/lesson';

type Place = Extract<Entity, { readonly type: 'place' }>;

/** A place with coordinates on the Earth. */
export type LocatedPlace = Place & { readonly at: Coordinates };

/** A lesson's places: those that a map can show, and those that it can only list. */
export interface LessonPlaces {
  readonly located: readonly LocatedPlace[];
  readonly elsewhere: readonly Place[];
}

/** The places of a lesson, from west to east; without coordinates, or in the sky, in its own order. */
export function placesOf({ entities }: Lesson): LessonPlaces {
  const places = entities.filter((entity) => entity.type === 'place');
  return {
    located: places.filter(isLocated).toSorted((a, b) => a.at[0] - b.at[0]),
    elsewhere: places.filter((place) => !isLocated(place)),
  };
}

function isLocated(place: Place): place is LocatedPlace {
  return place.at !== undefined && place.kind !== 'celestial-body';
}

/** Whether a place is too wide for a dot: its name alone stands over its middle. */
export function isArea({ kind }: Place): boolean {
  return kind === 'region' || kind === 'country' || kind === 'continent';
}
