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
  const step = width / Math.max(1, counts.length - gap);
  const fullest = Math.max(1, ...counts);
  return counts.map((count, index) => {
    const place = isRightToLeft ? counts.length - 1 - index : index;
    const height = ((bottom - top) * count) / fullest;
    return { x: place * step, y: bottom - height, width: step * (1 - gap), height };
  });
}
