/** Ids in an order that was asked for. */
interface Sorted {
  readonly by: unknown;
  readonly ids: readonly string[];
}

/** A set of ids that remembers how it was sorted, so that a queue is not sorted anew after each answer. */
export class OrderedIds extends Set<string> {
  #sorted: Sorted | undefined;

  override add(id: string): this {
    if (this.has(id)) return this;
    this.#sorted = undefined;
    return super.add(id);
  }

  override clear(): void {
    this.#sorted = undefined;
    super.clear();
  }

  /** The ids in the order of `sorted`, which is asked once for each `by` and again when one was added. */
  *inOrder(by: unknown, sorted: (ids: readonly string[]) => readonly string[]): Generator<string, void> {
    this.#sorted = this.#sortedBy(by) ?? { by, ids: sorted([...this]) };
    for (const id of this.#sorted.ids) if (this.has(id)) yield id;
  }

  #sortedBy(by: unknown): Sorted | undefined {
    return this.#sorted?.by === by ? this.#sorted : undefined;
  }
}
