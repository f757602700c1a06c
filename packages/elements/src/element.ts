import type { Language } from '@sanad/language';
import { LitElement, type PropertyDeclarations } from 'lit';
import { chromeLanguage, languageAttribute } from './chrome-language.ts';
import { ProblemEvent } from './events.ts';
import { commonStrings, type Strings } from './strings/strings.ts';

/**
 * What every element is: it draws nothing until what it draws with is loaded, and until then shows what stands between
 * its tags.
 * @fires sanad-error - `problem`, `cause`: what it needs could not be loaded; the next change of the element tries again
 */
export abstract class SanadElement extends LitElement {
  static override properties: PropertyDeclarations = {
    uiLanguage: { attribute: 'ui-language', converter: languageAttribute },
  };

  /** Language of the element's own words; the page's when left out. */
  uiLanguage: Language | undefined;

  /** The language that the element's own words are in. */
  protected get chromeLanguage(): Language {
    return chromeLanguage(this, this.uiLanguage);
  }

  /** The element's own words, there in every drawing. */
  protected get strings(): Strings {
    const strings = commonStrings.in(this.chromeLanguage);
    if (strings === undefined) throw new Error('drawn before it was loaded');
    return strings;
  }

  /** What the next drawing needs and is not loaded; empty when all is there. */
  protected missing(): readonly Promise<unknown>[] {
    return commonStrings.missing(this.chromeLanguage);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      for (let missing = this.missing(); missing.length > 0; missing = this.missing()) {
        this.#setInert(true);
        await Promise.all(missing);
      }
    } catch (cause) {
      this.isUpdatePending = false;
      this.dispatchEvent(new ProblemEvent({ reason: 'unreachable', details: [] }, cause));
      return;
    } finally {
      this.#setInert(false);
    }
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    await super.scheduleUpdate();
  }

  /** What is shown belongs to what was there before: nothing in it may be pressed. */
  #setInert(isInert: boolean): void {
    if (this.hasUpdated) this.renderRoot.firstElementChild?.toggleAttribute('inert', isInert);
  }
}
