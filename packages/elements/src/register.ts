/**
 * Registers a class under a name, or under `name-2`, `name-3`, … where another copy of this library holds the name;
 * returns the tag of this class, for elements made of others.
 */
export function register(name: string, element: CustomElementConstructor): string {
  let tag = name;
  for (let copy = 2; customElements.get(tag) !== element; copy++) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
    else tag = `${name}-${copy}`;
  }
  return tag;
}
