import { pageRows, RecallTable } from '../fold/recall-table.ts';
import type { FoldParts } from './fold-snapshot.ts';

/** The pages of a table as parts, or only those that are wanted. One that is not full yet, as a copy. */
export function pageParts(table: RecallTable, isWanted: (page: ArrayBuffer) => boolean): FoldParts {
  const wanted = table.pages.map((page, i) => [nameOf(i), page] as const).filter(([, page]) => isWanted(page));
  return new Map(wanted.map(([name, page]) => [name, isFull(page, table) ? page : page.slice(0)]));
}

/** The table of so many rows in these parts; undefined where pages are missing. */
export function readPages(parts: FoldParts, rows: number): RecallTable | undefined {
  const pages: ArrayBuffer[] = [];
  while (pages.length * pageRows < rows) {
    const page = parts.get(nameOf(pages.length));
    if (!(page instanceof ArrayBuffer)) return undefined;
    pages.push(page);
  }
  return RecallTable.of(pages, rows);
}

/** Whether a page of a table is full: then it never changes. */
export function isFull(page: ArrayBuffer, { pages, rows }: RecallTable): boolean {
  return page !== pages.at(-1) || rows % pageRows === 0;
}

function nameOf(page: number): string {
  return `recalls ${String(page)}`;
}
