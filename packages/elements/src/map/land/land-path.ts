import type { Coordinates } from '@sanad/lesson';
import type { FrameEdges } from '../map-frame.ts';
import type { Ring } from './land-code.ts';

/** A piece of land, and the box around it. */
export interface LandPiece extends FrameEdges {
  readonly ring: Ring;
}

/** Units of the drawing: its width, and its height at `frameRatio`. */
export const drawing = { width: 1000, height: 750 } as const;

/** Beyond each edge, as a share of the frame: where land is cut, its outline is out of sight. */
const overlap = 0.05;

/** Rings with the boxes around them. */
export function landPieces(rings: readonly Ring[]): readonly LandPiece[] {
  return rings.map((ring) => {
    const [longitudes, latitudes] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    return {
      ring,
      west: Math.min(...longitudes),
      east: Math.max(...longitudes),
      south: Math.min(...latitudes),
      north: Math.max(...latitudes),
    };
  });
}

/** The land within a frame as an SVG path, `evenodd`, in the units of `drawing`; lakes in it are rings of their own. */
export function landPath(land: readonly LandPiece[], frame: FrameEdges): string {
  const cut = widened(frame);
  return land
    .flatMap((piece) => turnsInside(piece, cut).map((turn) => ringPath(piece.ring, turn, frame, cut)))
    .join('');
}

/** By how many degrees, in whole turns, a piece of land has to be moved to be seen: none, once, or more than once. */
function turnsInside(piece: LandPiece, cut: FrameEdges): readonly number[] {
  if (piece.south > cut.north || piece.north < cut.south) return [];
  const first = Math.ceil((cut.west - piece.east) / 360);
  const last = Math.floor((cut.east - piece.west) / 360);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * 360);
}

function ringPath(ring: Ring, turn: number, frame: FrameEdges, cut: FrameEdges): string {
  const moved = ring.map(([x, y]): Coordinates => [x + turn, y]);
  const points = thinned(clipped(moved, cut).map((at) => inDrawing(at, frame)));
  return points.length < 3 ? '' : `M${points.map(([x, y]) => `${written(x)} ${written(y)}`).join('L')}Z`;
}

function inDrawing([x, y]: Coordinates, { west, east, south, north }: FrameEdges): Coordinates {
  return [((x - west) / (east - west)) * drawing.width, ((north - y) / (north - south)) * drawing.height];
}

/** Without the points that lie within a unit of the one before: what is finer cannot be seen. */
function thinned(points: Ring): Ring {
  const kept: Coordinates[] = [];
  for (const [x, y] of points) {
    const [lastX, lastY] = kept.at(-1) ?? [Infinity, Infinity];
    if (Math.abs(x - lastX) + Math.abs(y - lastY) >= 1) kept.push([x, y]);
  }
  return kept;
}

function written(units: number): string {
  return String(Math.round(units * 10) / 10);
}

function widened({ west, east, south, north }: FrameEdges): FrameEdges {
  const [across, up] = [(east - west) * overlap, (north - south) * overlap];
  return { west: west - across, east: east + across, south: south - up, north: north + up };
}

/** The part of a ring inside a box, by cutting along one edge after the other (Sutherland and Hodgman, 1974). */
function clipped(ring: Ring, { west, east, south, north }: FrameEdges): Ring {
  const sides = [
    { axis: 0, limit: west, sign: 1 },
    { axis: 0, limit: east, sign: -1 },
    { axis: 1, limit: south, sign: 1 },
    { axis: 1, limit: north, sign: -1 },
  ] as const;
  return sides.reduce<Ring>((rest, { axis, limit, sign }) => cutAlong(rest, axis, limit, sign), ring);
}

function cutAlong(ring: Ring, axis: 0 | 1, limit: number, sign: 1 | -1): Ring {
  const depth = (point: Coordinates): number => sign * (point[axis] - limit);
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const [from, to] = [depth(before), depth(point)];
    const kept = to >= 0 ? [point] : [];
    return from >= 0 === to >= 0 ? kept : [crossing(before, point, from / (from - to)), ...kept];
  });
}

function crossing([x, y]: Coordinates, [toX, toY]: Coordinates, share: number): Coordinates {
  return [x + (toX - x) * share, y + (toY - y) * share];
}
