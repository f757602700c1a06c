import type { LitElement } from 'lit';

/** Focuses the first match of the first selector that has one, once the change is drawn. */
export async function focusPart(element: LitElement, ...selectors: readonly string[]): Promise<void> {
  await element.updateComplete;
  const found = selectors.map((selector) => element.renderRoot.querySelector<HTMLElement>(selector));
  found.find((part) => part !== null)?.focus();
}

/** Whether an element has the focus; true also when an update took away what had it. */
export function hasFocusOrLostIt(element: LitElement): boolean {
  const { activeElement, body } = document;
  return element.matches(':focus-within') || activeElement === null || activeElement === body;
}

/** The reply comes into view; the focus waits on the way onward. */
export function showReply({ renderRoot }: LitElement): void {
  renderRoot.querySelector<HTMLElement>('.next')?.focus({ preventScroll: true });
  renderRoot.querySelector('.reply')?.scrollIntoView({ block: 'nearest' });
}
