/** Changes to maps and sets that can be taken back, the last first. */
export class Journal {
  #undo: (() => void)[] = [];
  #forgotten = 0;
  /** Whether changes can be taken back from now on. */
  isKept = false;

  /** The place in the journal to come back to. */
  get mark(): number {
    return this.#forgotten + this.#undo.length;
  }

  /** Notes how to take back a change that was made elsewhere. */
  note(undo: () => void): void {
    if (this.isKept) this.#undo.push(undo);
  }

  set<K, V>(map: Map<K, V>, key: K, value: V): void {
    if (this.isKept) {
      const before = map.get(key);
      this.#undo.push(before === undefined ? () => map.delete(key) : () => map.set(key, before));
    }
    map.set(key, value);
  }

  delete<K, V>(map: Map<K, V>, key: K): void {
    const before = map.get(key);
    if (this.isKept && before !== undefined) this.#undo.push(() => map.set(key, before));
    map.delete(key);
  }

  add<T>(set: Set<T>, thing: T): void {
    if (set.has(thing)) return;
    if (this.isKept) this.#undo.push(() => set.delete(thing));
    set.add(thing);
  }

  remove<T>(set: Set<T>, thing: T): void {
    if (set.delete(thing) && this.isKept) this.#undo.push(() => set.add(thing));
  }

  /** Takes back whatever was changed since a mark; throws on one that was forgotten. */
  backTo(mark: number): void {
    if (mark < this.#forgotten) throw new RangeError(`the journal begins at ${this.#forgotten}, after ${mark}`);
    while (this.mark > mark) this.#undo.pop()?.();
  }

  /** Forgets how to take back what was changed before a mark. */
  forgetBefore(mark: number): void {
    const count = Math.max(0, mark - this.#forgotten);
    this.#undo = this.#undo.slice(count);
    this.#forgotten += count;
  }
}
