import type { Spot } from './map-frame.ts';

/** Pixels of the narrowest map. */
export const narrowest = 300;
/** Pixels from a mark that are its own, and that it keeps from the edge: two marks are 44 apart. */
const touch = 22;
/** The same as a share of the narrowest map. */
export const reach = touch / narrowest;
const rounds = 200;

/**
 * Where to draw the marks of places so that a finger can tell them apart on a map of this width in pixels, or a wider
 * one: at the places, or pushed off one another.
 */
export function markSpots(places: readonly Spot[], ratio: number, width: number = narrowest): readonly Spot[] {
  const own = touch / width;
  let spots = places.map(({ x, y }) => ({ x, y: y / ratio }));
  for (let round = 0; round < rounds; round++) {
    const pushed = spots.map((spot, index) => kept(pushedOff(spot, index, spots, own), 1 / ratio, own));
    if (pushed.every(({ x, y }, index) => x === spots[index]?.x && y === spots[index].y)) break;
    spots = pushed;
  }
  return spots.map(({ x, y }) => ({ x, y: y * ratio }));
}

function pushedOff(spot: Spot, index: number, spots: readonly Spot[], own: number): Spot {
  const apart = 2 * own;
  return spots.reduce((moved, other, at) => {
    if (at === index) return moved;
    const distance = distanceOf(spot, other);
    if (distance >= apart) return moved;
    const step = (apart - distance) / 2 + 1e-4;
    const [east, south] = distance > 1e-6 ? [(spot.x - other.x) / distance, (spot.y - other.y) / distance] : way(index);
    return { x: moved.x + east * step, y: moved.y + south * step };
  }, spot);
}

/** A direction for each of several places at one spot. */
function way(index: number): readonly [number, number] {
  return [Math.cos(index * 2.4), Math.sin(index * 2.4)];
}

function kept({ x, y }: Spot, height: number, own: number): Spot {
  return { x: Math.min(1 - own, Math.max(own, x)), y: Math.min(height - own, Math.max(own, y)) };
}

/** Between two spots of a frame as wide as high. */
function distanceOf(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The mark within reach of a spot, the nearest of several; undefined where there is none. */
export function markAt(marks: readonly Spot[], { x, y }: Spot, ratio: number): number | undefined {
  const distances = marks.map((mark) => distanceOf({ x, y: y / ratio }, { x: mark.x, y: mark.y / ratio }));
  const least = Math.min(...distances);
  return least <= reach ? distances.indexOf(least) : undefined;
}
