import type { Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { adoptStyles, type CSSResultOrNative } from 'lit';
import type { Answering } from './answering/answering.ts';
import { answeringOf } from './answering/answering-of.ts';
import type * as certaintyModule from './certainty/certainty.ts';

/** What an item draws with that is loaded when it is first needed. */
export class ItemParts {
  /** How the item is answered. */
  answering: Answering | undefined;
  /** How sure the learner is asked to be. */
  certainty: typeof certaintyModule | undefined;
  #item: Item | undefined;
  #adopted: readonly CSSResultOrNative[] = [];
  #language: Language | undefined;

  /** What is not there yet to draw this item in this language. */
  missing(item: Item | undefined, language: Language, asksCertainty: boolean): readonly Promise<unknown>[] {
    const certainty = asksCertainty && this.certainty === undefined ? [this.#loadCertainty()] : [];
    if (item === this.#item && language === this.#language) return certainty;
    const answering = item && answeringOf(item, language);
    if (answering instanceof Promise) return [...certainty, answering.then((way) => this.#keep(item, language, way))];
    this.#keep(item, language, answering);
    return certainty;
  }

  /** Adds the styles of what was loaded to those of every item. */
  adoptStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResultOrNative[]): void {
    const own = [...(this.answering?.styles ?? []), ...(this.certainty ? [this.certainty.certaintyStyles] : [])];
    const isSame = own.length === this.#adopted.length && own.every((style, index) => style === this.#adopted[index]);
    if (isSame || !(root instanceof ShadowRoot)) return;
    this.#adopted = own;
    adoptStyles(root, [...styles, ...own]);
  }

  #keep(item: Item | undefined, language: Language, answering: Answering | undefined): void {
    this.#item = item;
    this.#language = language;
    this.answering = answering;
  }

  async #loadCertainty(): Promise<void> {
    this.certainty = await import('./certainty/certainty.ts');
  }
}
