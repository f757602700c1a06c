import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/**
 * Puts an element at a spot, and its name some pixels east of there, through the CSS object model: a page's content
 * policy drops style attributes.
 */
export function placed({ x, y }: { readonly x: number; readonly y: number }, shift = 0): DirectiveResult {
  return ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    element.style.setProperty('--x', String(x));
    element.style.setProperty('--y', String(y));
    element.style.setProperty('--shift', `${String(shift)}px`);
  });
}
