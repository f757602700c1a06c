import { editDistance } from './edit-distance.ts';
import { foldText, tokensOf } from './fold-text.ts';
import { arabicMonthNames, englishMonthNames, libyanMonthNames, otherMonthSpellings } from './lexicon/month-names.ts';

/** A month (1–12) read at the start of some tokens, and how many tokens it took. */
export interface ReadMonth {
  readonly month: number;
  readonly length: number;
  readonly misspelt: boolean;
}

const printed = [...Object.values(arabicMonthNames), englishMonthNames];
const others = otherMonthSpellings.map((names) => names.split(', '));
const indexed = (rows: readonly (readonly string[])[]): (readonly [string, number])[] =>
  rows.flatMap((names) => names.map((name, index) => [foldText(name), index + 1] as const));

const byName: ReadonlyMap<string, number> = new Map([
  ...indexed(printed),
  ...others.flatMap((names, index) => names.map((name) => [foldText(name), index + 1] as const)),
]);
const libyan: ReadonlyMap<string, number> = new Map(indexed([libyanMonthNames]));
const shortestSlip = 4;
const twoSlips = 8;

/**
 * The month that folded tokens begin with. `libyanToo` adds the names of Libya before 2011. With `slips`
 * a name may be a letter off (two from eight letters) unless it stands as near to another month.
 */
export function monthAt(
  tokens: readonly string[],
  options: { readonly libyanToo: boolean; readonly slips: boolean },
): ReadMonth | undefined {
  const [first = '', second] = tokens;
  const bare = /^[بلو]ا?ل?/u.exec(first) ? first.slice(1) : first;
  for (const names of options.libyanToo ? [byName, libyan] : [byName]) {
    const pair = second === undefined ? undefined : names.get(`${first} ${second}`);
    if (pair !== undefined) return { month: pair, length: 2, misspelt: false };
    const single = names.get(first) ?? names.get(bare);
    if (single !== undefined) return { month: single, length: 1, misspelt: false };
  }
  const near = options.slips ? nearestMonth(first) : undefined;
  return near === undefined ? undefined : { month: near, length: 1, misspelt: true };
}

/** The one month whose name is nearest; undefined when none is near or two are equally so. */
function nearestMonth(word: string): number | undefined {
  if (word.length < shortestSlip || tokensOf(word).length !== 1 || /\d/u.test(word)) return undefined;
  const limit = word.length >= twoSlips ? 2 : 1;
  const distances = [...byName]
    .filter(([name]) => name.length >= shortestSlip && !name.includes(' '))
    .map(([name, month]) => ({ month, distance: editDistance(word, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = distances;
  const rival = distances.some(({ month, distance }) => month !== nearest?.month && distance === nearest?.distance);
  return rival ? undefined : nearest?.month;
}
