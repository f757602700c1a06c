import type { Language } from '@sanad/language';
import type { Entity, Id } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { localized } from '../localized.ts';
import { placed } from '../placed.ts';
import { labelSides } from './label-sides.ts';
import { leaders } from './leaders.ts';
import { isArea, type LocatedPlace } from './lesson-places.ts';
import { frameRatio, type MapFrame } from './map-frame.ts';
import type { MapStrings } from './map-words.ts';
import { markSpots } from './mark-spots.ts';

/** What the buttons of places draw from. */
export interface MarksView {
  readonly language: Language;
  readonly strings: MapStrings;
  readonly open: Id | undefined;
  readonly toggle: (id: Id) => void;
}

/** Pixels: of the map, and of each name where they have been measured. */
interface Sizes {
  readonly width: number;
  readonly names: readonly number[];
}

/** The places as named buttons in a list, where they lie in a frame, clear of one another. */
export function marks(
  places: readonly LocatedPlace[],
  frame: MapFrame,
  { width, names }: Sizes,
  view: MarksView,
): TemplateResult {
  const spots = places.map(({ at }) => frame.spotOf(at));
  const marked = markSpots(spots, frameRatio, width);
  const labels = labelSides(
    places.map((place, index) => ({
      spot: marked[index] ?? { x: 0, y: 0 },
      name: localized(place.name, view.language),
      width: names[index],
      isArea: isArea(place),
    })),
    width,
  );
  const towns = places.flatMap((place, index) => (isArea(place) ? [] : index));
  return html`${leaders(
      towns.flatMap((index) => spots[index] ?? []),
      towns.flatMap((index) => marked[index] ?? []),
    )}
    <ul class="marks" role="list" aria-label=${view.strings.label}>
      ${places.map(
        (place, index) =>
          html`<li
            class=${classMap({ mark: true, area: isArea(place), [labels[index]?.side ?? 'below']: true })}
            ${placed(marked[index] ?? { x: 0, y: 0 }, labels[index]?.shift)}
          >
            ${placeButton(place, view)}
          </li>`,
      )}
    </ul>`;
}

/** A place's name, which opens its gloss. */
export function placeButton(place: Entity, { language, open, toggle }: MarksView): TemplateResult {
  const press = (): void => {
    toggle(place.id);
  };
  const isOpen = open === place.id;
  return html`<button type="button" data-place=${place.id} aria-expanded=${isOpen ? 'true' : 'false'} @click=${press}>
    <span class="mark-name"><bdi lang=${language}>${localized(place.name, language)}</bdi></span>
  </button>`;
}
