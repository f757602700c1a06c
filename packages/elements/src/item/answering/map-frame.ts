import type { Coordinates } from '@sanad/lesson';

/** A point of the frame: shares of its width and height, from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A frame, north up, around some places. */
export interface MapFrame {
  readonly spotOf: (at: Coordinates) => Spot;
  readonly coordinatesAt: (spot: Spot) => Coordinates;
  /** A round length for the scale bar, and the share of the frame's width that it takes. */
  readonly scale: { readonly kilometres: number; readonly share: number };
}

/** Width to height. */
export const frameRatio = 4 / 3;

/** Empty space on each side, as a share of what the places span. */
const margin = 0.3;
/** In degrees of latitude: one place alone still lies in some country around it. */
const leastSpan = 0.5;
const kilometresPerDegree = (Math.PI * 6371) / 180;
const longestScale = 0.3;

/** Equirectangular projection, true to scale at the middle latitude. */
export function frameAround(places: readonly Coordinates[]): MapFrame {
  const origin = places[0]?.[0] ?? 0;
  const east = extentOf(places.map(([longitude]) => turned(longitude - origin)));
  const north = extentOf(places.map(([, latitude]) => latitude));
  const squeeze = Math.max(0.05, Math.cos((north.middle * Math.PI) / 180));
  const spans = [east.span * squeeze, north.span * frameRatio, leastSpan];
  const width = Math.max(...spans) * (1 + 2 * margin);
  const height = width / frameRatio;
  return {
    spotOf: ([longitude, latitude]) => ({
      x: 0.5 + (turned(longitude - origin - east.middle) * squeeze) / width,
      y: 0.5 - (latitude - north.middle) / height,
    }),
    coordinatesAt: ({ x, y }) => [
      turned(origin + east.middle + ((x - 0.5) * width) / squeeze),
      Math.min(90, Math.max(-90, north.middle + (0.5 - y) * height)),
    ],
    scale: scaleOf(width * kilometresPerDegree),
  };
}

function extentOf(values: readonly number[]): { readonly middle: number; readonly span: number } {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return values.length === 0 ? { middle: 0, span: 0 } : { middle: (least + greatest) / 2, span: greatest - least };
}

/** An angle brought to −180…180 degrees. */
function turned(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** The longest of 1, 2, 5, 10, 20, … kilometres that leaves the scale bar short. */
function scaleOf(width: number): MapFrame['scale'] {
  const power = 10 ** Math.floor(Math.log10(width * longestScale));
  const kilometres = [5, 2, 1].map((step) => step * power).find((length) => length <= width * longestScale) ?? power;
  return { kilometres, share: kilometres / width };
}
