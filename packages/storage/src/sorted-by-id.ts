import { breathe } from './breathe.ts';
import type { LogRow } from './log-row.ts';

/** Rows that are sorted, or merged, before the page may draw. */
const stretch = 4096;

/** The rows by id, of two with one id the first; the page draws in between. Fast where they are nearly sorted already. */
export async function sortedById<Row extends LogRow>(rows: readonly Row[]): Promise<readonly Row[]> {
  let runs: (readonly Row[])[] = [];
  for (let from = 0; from < rows.length; from += stretch) {
    runs.push(rows.slice(from, from + stretch).sort(byId));
    await breathe();
  }
  while (runs.length > 1) {
    const merged: (readonly Row[])[] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(await mergedRuns(runs[i] ?? [], runs[i + 1] ?? []));
    runs = merged;
  }
  return (runs[0] ?? []).filter((row, i, all) => row.id !== all[i - 1]?.id);
}

/** Two sorted runs as one; rows of the first come before those of the second with the same id. */
async function mergedRuns<Row extends LogRow>(first: readonly Row[], second: readonly Row[]): Promise<readonly Row[]> {
  const [end, start] = [first.at(-1), second[0]];
  if (end === undefined || start === undefined || end.id <= start.id) return [...first, ...second];
  const merged: Row[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [a, b] = [first[i], second[j]];
    const takesFirst = a !== undefined && (b === undefined || a.id <= b.id);
    const next = takesFirst ? a : b;
    if (takesFirst) i += 1;
    else j += 1;
    if (next) merged.push(next);
    if (merged.length % stretch === 0) await breathe();
  }
  return merged;
}

/** Rows with one id stay in their order. */
function byId(a: LogRow, b: LogRow): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
