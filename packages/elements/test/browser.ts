import { executeServerCommand } from '@web/test-runner-commands';
import { assert } from 'chai';
import 'axe-core';
import type axeCore from 'axe-core';
import type { LitElement } from 'lit';

declare global {
  interface Window {
    /** axe-core comes as a script without exports. */
    readonly axe: typeof axeCore;
  }
}

const page = document.createElement('main');

/** Puts an element on an otherwise empty page of this language and theme, and waits until it is drawn. */
export async function show<T extends LitElement>(
  element: T,
  { language = 'ar', theme = 'light', inlineSize = '' } = {},
): Promise<T> {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.style.colorScheme = theme;
  root.style.background = theme === 'dark' ? '#15181A' : '#FBF8F3';
  document.title = 'test';
  page.style.inlineSize = inlineSize;
  page.replaceChildren(element);
  if (!page.isConnected) document.body.append(page);
  await element.updateComplete;
  return element;
}

/** Gives the page this style sheet, until it is cleared. */
export function pageStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** Empties the page. */
export function clearPage(): void {
  page.replaceChildren();
  document.adoptedStyleSheets = [];
}

/** Fails with what axe finds in the page. Motion is waited out, for axe measures colours as they are. */
export async function assertAccessible(element: LitElement): Promise<void> {
  await element.updateComplete;
  const moving = element.renderRoot instanceof ShadowRoot ? element.renderRoot.getAnimations() : [];
  await Promise.all(moving.map((animation) => animation.finished));
  const { violations } = await window.axe.run(page);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  assert.deepEqual(found, []);
}

/** The first match in an element's shadow tree; a test fails where there is none. */
export function part(element: LitElement, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
}

/** The text of an element's shadow tree, spaces squeezed. */
export function textOf(element: LitElement, selector: string): string {
  return part(element, selector).textContent.replace(/\s+/gu, ' ').trim();
}

/** What has the focus inside an element. */
export function focused(element: LitElement): Element | null {
  return element.renderRoot instanceof ShadowRoot ? element.renderRoot.activeElement : null;
}

/** One DevTools call; false in engines that cannot. */
export async function devTools(method: string, params: object): Promise<boolean> {
  const answer: { unsupported?: boolean } = await executeServerCommand('cdp', { method, params });
  return answer.unsupported !== true;
}

/** Fails when the element, or anything in it that is not cut off on purpose, is wider than its box. */
export function assertNoOverflow(element: LitElement): void {
  const box = element.getBoundingClientRect();
  for (const inner of element.renderRoot.querySelectorAll('*:not(.sr, .sr *, .land *)')) {
    const { left, right, width } = inner.getBoundingClientRect();
    if (width === 0) continue;
    if (left < box.left - 1 || right > box.right + 1) {
      assert.fail(`${inner.localName}.${inner.className} from ${left} to ${right} leaves ${box.left} to ${box.right}`);
    }
  }
}

/** Fails where a template set a style attribute: the page's content security policy would drop it. */
export function assertNoStyleAttributes(element: LitElement): void {
  assert.lengthOf(element.renderRoot.querySelectorAll('[style], style'), 0);
}
