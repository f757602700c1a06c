import { ok, type Result } from '@sanad/language';
import { parseLesson, type StudyEvent } from '@sanad/lesson';
import { breathe } from './breathe.ts';
import { keepLesson } from './kept-lessons.ts';
import type { LogRow } from './log-row.ts';
import { readRows } from './read-rows.ts';
import { isPortable, isSetting } from './settings.ts';
import { sortedById } from './sorted-by-id.ts';
import type { Shelf } from './shelf.ts';
import type { MergeReport, StoreContents } from './store-contents.ts';
import type { StoreProblem } from './store-problem.ts';
import { weightOf } from './weigh.ts';

/** The most rows of one transaction, and values in them: the page draws between two, and none may hold it up for 50 ms. */
const sliceRows = 1000;
const sliceWeight = 12_000;

/**
 * Adds what is not on the shelf yet and takes nothing away: rows by id, lessons by id and version, settings where none
 * is chosen. `heard` is told of the events that were new, slice by slice. What came before a problem stays.
 */
export async function mergeContents(
  shelf: Shelf,
  { rows, lessons, settings }: StoreContents,
  heard: (events: readonly StudyEvent[]) => void,
): Promise<Result<MergeReport, StoreProblem>> {
  const log = await mergeRows(shelf, rows, heard);
  if (!log.ok) return log;
  const kept = await mergeLessons(shelf, [...lessons.values()]);
  if (!kept.ok) return kept;
  for (const [name, value] of settings) {
    if (!isSetting(name, value) || !isPortable(name) || (await shelf.record('settings', name)) !== undefined) continue;
    const written = await shelf.putRecord('settings', name, value);
    if (!written.ok) return written;
  }
  return ok({ ...log.value, lessons: kept.value });
}

async function mergeRows(
  shelf: Shelf,
  rows: readonly LogRow[],
  heard: (events: readonly StudyEvent[]) => void,
): Promise<Result<Omit<MergeReport, 'lessons'>, StoreProblem>> {
  const sorted = await sortedById(rows);
  let [added, unreadable] = [0, 0];
  for (const slice of slicesOf(sorted)) {
    const fresh = await shelf.add(slice);
    if (!fresh.ok) return fresh;
    await breathe();
    const read = readRows(slice);
    await breathe();
    const isNew = new Set(fresh.value.map(({ id }) => id));
    added += isNew.size;
    unreadable += read.unreadable.length;
    heard(read.events.filter(({ id }) => isNew.has(id)));
    await breathe();
  }
  return ok({ added, known: sorted.length - added, unreadable });
}

/** Rows by id, so that a slice meets few segments: as many at once as are copied in a moment, at least one. */
function* slicesOf(sorted: readonly LogRow[]): Generator<readonly LogRow[]> {
  let slice: LogRow[] = [];
  let weight = 0;
  for (const row of sorted) {
    const own = weightOf(row);
    if (slice.length === sliceRows || (slice.length > 0 && weight + own > sliceWeight)) {
      yield slice;
      [slice, weight] = [[], 0];
    }
    slice.push(row);
    weight += own;
  }
  if (slice.length > 0) yield slice;
}

/** How many lessons were new or newer. */
async function mergeLessons(shelf: Shelf, files: readonly unknown[]): Promise<Result<number, StoreProblem>> {
  let count = 0;
  for (const file of files) {
    const lesson = parseLesson(file);
    const kept = lesson.ok ? await keepLesson(shelf, lesson.value) : ok(false);
    if (!kept.ok) return kept;
    if (kept.value) count += 1;
    await breathe();
  }
  return ok(count);
}
