import type { Id } from '@sanad/lesson';

/** What can be found by an id. */
export interface ById<T> {
  get(id: Id): T | undefined;
}

/** The things of one sort in a lesson, in its order and by id. One map serves all that is known of them: large maps are dear. */
export class Table<T extends { readonly id: Id }> implements ById<T> {
  readonly rows: readonly T[];
  readonly #places = new Map<Id, number>();

  constructor(rows: readonly T[]) {
    this.rows = rows;
    rows.forEach(({ id }, place) => this.#places.set(id, place));
  }

  get(id: Id): T | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.rows[place];
  }

  has(id: Id): boolean {
    return this.#places.has(id);
  }

  /** The place of a thing in the lesson, from 0. */
  placeOf(id: Id): number | undefined {
    return this.#places.get(id);
  }

  /** Something that is known of each thing, by its id. */
  column<R>(workOut: (row: T) => R): Column<R> {
    return new Column(this, this.rows.map(workOut));
  }
}

/** What is known of each thing of a table. */
export class Column<R> implements ById<R> {
  /** In the order of the table. */
  readonly cells: readonly R[];
  readonly #table: { placeOf(id: Id): number | undefined };

  constructor(table: { placeOf(id: Id): number | undefined }, cells: readonly R[]) {
    this.#table = table;
    this.cells = cells;
  }

  get(id: Id): R | undefined {
    const place = this.#table.placeOf(id);
    return place === undefined ? undefined : this.cells[place];
  }
}
