/** Registers an element, unless a copy of this library on the same page was first. */
export function register(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
