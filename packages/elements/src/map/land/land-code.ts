import type { Coordinates } from '@sanad/lesson';

/** A closed line of coordinates, its last point not repeated. Longitudes run on past 180° rather than jump. */
export type Ring = readonly Coordinates[];

/** A grid of 0.02°: two kilometres, a hair's breadth on the closest map. */
const perDegree = 50;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map(Array.from(letters, (letter, value) => [letter, value]));

/**
 * Writes rings as text: the steps from point to point on a grid of 0.02°, as variable-length numbers of 64 letters, each
 * ring on a line. Points that fall together become one; a ring of fewer than three is left out.
 */
export function encodeLand(rings: readonly Ring[]): string {
  return rings.flatMap((ring) => encodeRing(ring)).join('\n');
}

/** Reads what `encodeLand` wrote. */
export function decodeLand(text: string): readonly Ring[] {
  return text.split('\n').map(decodeRing);
}

function encodeRing(ring: Ring): readonly string[] {
  const points = ring.map(([x, y]) => [Math.round(x * perDegree), Math.round(y * perDegree)] as const);
  const steps = points.map(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY] as const;
  });
  const moves = steps.filter(([x, y]) => x !== 0 || y !== 0);
  return moves.length < 3 ? [] : [moves.flat().map(encodeNumber).join('')];
}

/** Five bits a letter, the lowest first; the sixth says that more follow. The lowest bit of all is the sign. */
function encodeNumber(number: number): string {
  let rest = number < 0 ? -2 * number + 1 : 2 * number;
  let text = '';
  for (; rest >= 32; rest = Math.floor(rest / 32)) text += letters.charAt(32 + (rest % 32));
  return text + letters.charAt(rest);
}

function decodeRing(line: string): Ring {
  const ring: Coordinates[] = [];
  let [x, y, number, place, isNorth] = [0, 0, 0, 1, false];
  for (const letter of line) {
    const value = values.get(letter) ?? 0;
    number += (value % 32) * place;
    place *= 32;
    if (value >= 32) continue;
    const step = number % 2 === 0 ? number / 2 : (1 - number) / 2;
    if (isNorth) ring.push([x / perDegree, (y += step) / perDegree]);
    else x += step;
    [number, place, isNorth] = [0, 1, !isNorth];
  }
  return ring;
}
