import { scaleBand, scaleLinear } from 'd3-scale';

/** The part of a drawing that its bars fill, in the drawing's own units. */
export interface BarFrame {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where one bar is drawn. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the room for one bar and the gap after it. */
const gap = 0.2;

/** Bars side by side, the fullest up to the top; the first at the start of the line, which is the right in Arabic. */
export function barPlaces(
  counts: readonly number[],
  { width, top, bottom }: BarFrame,
  isRightToLeft: boolean,
): readonly BarPlace[] {
  const across = scaleBand<number>()
    .domain(counts.keys())
    .range(isRightToLeft ? [width, 0] : [0, width])
    .paddingInner(gap);
  const up = scaleLinear()
    .domain([0, Math.max(1, ...counts)])
    .range([bottom, top]);
  return counts.map((count, index) => ({
    x: across(index) ?? 0,
    y: up(count),
    width: across.bandwidth(),
    height: bottom - up(count),
  }));
}
