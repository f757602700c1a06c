/** Things by key, in order; a thing stands under each of its keys. */
export function groupedBy<T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      addTo(groups, key, thing);
    }
  }
  return groups;
}

/** Up to so many things, a group takes no more room than they do: most groups are small. */
const small = 4;

/** Adds a thing to the group of a key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, thing: T): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [thing]);
  else if (group.length < small) groups.set(key, [...group, thing]);
  else group.push(thing);
}
