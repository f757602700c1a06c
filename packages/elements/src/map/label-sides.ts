import { frameRatio, type Spot } from './map-frame.ts';
import { narrowest } from './mark-spots.ts';

/** Where a name stands beside its dot, or over the middle of an area; the map is not mirrored. */
export type Side = 'below' | 'above' | 'east' | 'west' | 'over';

/** Where a name stands, and how many pixels east of there, so as not to be cut off by the frame. */
export interface LabelPlace {
  readonly side: Side;
  readonly shift: number;
}

/** A name to be placed. An area has no dot: its name stands over its middle if it can. */
export interface Label {
  readonly spot: Spot;
  readonly name: string;
  readonly isArea?: boolean;
  /** In pixels; judged by its letters where it has not been measured. */
  readonly width?: number | undefined;
}

interface Candidate extends LabelPlace {
  readonly box: Box;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels: about how large dots and type are. */
const dot = 26;
const line = 26;
const letter = 8;

/** A letter that is cut off is worse than letters that touch. */
const costOfCut = 20;
/** Names placed first are placed again once it is known where the others stand. */
const rounds = 3;

/** A place for each name in which it covers the least of other names, dots and the edge of a frame of this width in pixels. */
export function labelSides(labels: readonly Label[], width: number = narrowest): readonly LabelPlace[] {
  const frame = { x: 0, y: 0, width, height: width / frameRatio };
  const dots = labels.map(({ spot, isArea = false }) => {
    const size = isArea ? 0 : dot;
    return boxAround(spot.x * frame.width, spot.y * frame.height, size, size);
  });
  const placed: Candidate[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [index, label] of labels.entries()) {
      const others = placed.filter((_, other) => other !== index).map(({ box }) => box);
      placed[index] = bestSide(label, dots[index] ?? frame, [...dots, ...others], frame);
    }
  }
  return placed.map(({ side, shift }) => ({ side, shift }));
}

function bestSide(
  { name, isArea = false, width = name.length * letter + 8 }: Label,
  own: Box,
  taken: readonly Box[],
  frame: Box,
): Candidate {
  const candidates = sidesOf(own, width, isArea, frame);
  const costs = candidates.map(({ box }) => costOf(box, taken, frame));
  return candidates[costs.indexOf(Math.min(...costs))] ?? { side: 'below', shift: 0, box: own };
}

function sidesOf(own: Box, width: number, isArea: boolean, frame: Box): readonly Candidate[] {
  const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
  const [up, across] = [(own.height + line) / 2, (own.width + width) / 2];
  const inFrame = Math.max(width / 2, Math.min(frame.width - width / 2, x));
  const centred = (side: Side, at: number): Candidate => ({
    side,
    shift: Math.round(inFrame - x),
    box: boxAround(inFrame, at, width, line),
  });
  const sides: readonly Candidate[] = [
    centred('below', y + up),
    centred('above', y - up),
    { side: 'east', shift: 0, box: boxAround(x + across, y, width, line) },
    { side: 'west', shift: 0, box: boxAround(x - across, y, width, line) },
  ];
  return isArea ? [centred('over', y), ...sides] : sides;
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function costOf(box: Box, taken: readonly Box[], frame: Box): number {
  const outside = costOfCut * (box.width * box.height - overlap(box, frame));
  return taken.reduce((cost, other) => cost + overlap(box, other), outside);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
