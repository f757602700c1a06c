import { ok, type Result } from '@sanad/language';
import { parseLesson, type StudyEvent } from '@sanad/lesson';
import { breathe } from './breathe.ts';
import { keepLesson } from './kept-lessons.ts';
import type { LogRow } from './log-row.ts';
import { readRows } from './read-rows.ts';
import { isPortable, isSetting } from './settings.ts';
import type { Shelf } from './shelf.ts';
import type { MergeReport, StoreContents } from './store-contents.ts';
import type { StoreProblem } from './store-problem.ts';

/** Rows of one transaction: the page draws between two. With 500 a slice can hold it up for 50 ms and more. */
const sliceSize = 200;

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
  const sorted = eachOnce(rows);
  let [added, unreadable] = [0, 0];
  for (let from = 0; from < sorted.length; from += sliceSize) {
    const slice = sorted.slice(from, from + sliceSize);
    const fresh = await shelf.add(slice);
    if (!fresh.ok) return fresh;
    await breathe();
    const read = readRows(slice);
    const isNew = new Set(fresh.value.map(({ id }) => id));
    added += isNew.size;
    unreadable += read.unreadable.length;
    heard(read.events.filter(({ id }) => isNew.has(id)));
    await breathe();
  }
  return ok({ added, known: sorted.length - added, unreadable });
}

/** By id, so that a slice meets few segments; of two with one id the first. */
function eachOnce(rows: readonly LogRow[]): readonly LogRow[] {
  const byId = new Map<string, LogRow>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
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
