import { frameRatio, type Spot } from './map-frame.ts';

/** Where a name stands beside its dot; the map is not mirrored. */
export type Side = 'below' | 'above' | 'east' | 'west';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the narrowest map, and about how large type is on it. */
const frame = { x: 0, y: 0, width: 300, height: 300 / frameRatio };
const dot = 26;
const line = 26;
const letter = 8;

/** A letter that is cut off is worse than letters that touch. */
const costOfCut = 20;

/** A side for each name on which it covers the least of other names, dots and the frame's edge. */
export function labelSides(spots: readonly Spot[], names: readonly string[]): readonly Side[] {
  const dots = spots.map(({ x, y }) => boxAround(x * frame.width, y * frame.height, dot, dot));
  const taken = [...dots];
  return dots.map((own, index) => {
    const width = (names[index] ?? '').length * letter + 8;
    const boxes = sidesOf(own, width).map(([side, box]) => ({ side, box, cost: costOf(box, taken) }));
    const best = boxes.reduce((least, other) => (other.cost < least.cost ? other : least));
    taken.push(best.box);
    return best.side;
  });
}

function sidesOf(own: Box, width: number): readonly (readonly [Side, Box])[] {
  const [x, y] = [own.x + dot / 2, own.y + dot / 2];
  const [up, across] = [(dot + line) / 2, (dot + width) / 2];
  return [
    ['below', boxAround(x, y + up, width, line)],
    ['above', boxAround(x, y - up, width, line)],
    ['east', boxAround(x + across, y, width, line)],
    ['west', boxAround(x - across, y, width, line)],
  ];
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function costOf(box: Box, taken: readonly Box[]): number {
  const outside = costOfCut * (box.width * box.height - overlap(box, frame));
  return taken.reduce((cost, other) => cost + overlap(box, other), outside);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
