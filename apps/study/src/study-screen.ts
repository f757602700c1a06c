import type { Language } from '@sanad/language';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { strings, type Strings } from './strings/strings.ts';
import type { Study } from './study.ts';

/** A part of the page that follows the study: in the light DOM, so that the one style sheet reaches it. */
export abstract class StudyScreen extends LitElement {
  @property({ attribute: false }) study!: Study;

  #unsubscribe: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const { log, backups, library, preferences, navigation, cards, offline } = this.study;
    this.#unsubscribe = [log, backups, library, preferences, navigation, cards, offline].map((source) =>
      source.subscribe(() => {
        this.requestUpdate();
      }),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
  }

  /** Puts the focus where the learner begins after going to this page. */
  focusAtArrival(): void {
    this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get language(): Language {
    return this.study.preferences.language;
  }

  protected get strings(): Strings {
    return strings[this.language];
  }
}
