import type { Coordinates } from '@sanad/lesson';

/** A point of the frame: shares of its width and height, from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a frame shows, in degrees; longitudes run on past 180° rather than jump. */
export interface FrameEdges {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** A frame, north up, around some places. */
export interface MapFrame {
  readonly spotOf: (at: Coordinates) => Spot;
  readonly coordinatesAt: (spot: Spot) => Coordinates;
  readonly edges: FrameEdges;
  /** A round length for the scale bar, and the share of the frame's width that it takes. */
  readonly scale: { readonly kilometres: number; readonly share: number };
}

/** Width to height. */
export const frameRatio = 4 / 3;

/** Empty space on each side, as a share of what the places span. */
const margin = 0.3;
/** In degrees of latitude: one place alone still has a coast or a land around it that can be recognised. */
const leastSpan = 2.5;
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
  const middle = turned(origin + east.middle);
  return {
    spotOf: ([longitude, latitude]) => ({
      x: 0.5 + (turned(longitude - middle) * squeeze) / width,
      y: 0.5 - (latitude - north.middle) / height,
    }),
    coordinatesAt: ({ x, y }) => [
      turned(middle + ((x - 0.5) * width) / squeeze),
      Math.min(90, Math.max(-90, north.middle + (0.5 - y) * height)),
    ],
    edges: {
      west: middle - width / squeeze / 2,
      east: middle + width / squeeze / 2,
      south: north.middle - height / 2,
      north: north.middle + height / 2,
    },
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
