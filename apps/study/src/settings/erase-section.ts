import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { forgetFirstPaint } from '../preferences/first-paint.ts';
import { StudyScreen } from '../study-screen.ts';

/** Erase everything: one press says what would be lost, a second one does it. */
export class EraseSection extends StudyScreen {
  @state() private isAsked = false;
  @state() private problem: string | undefined;

  protected override render(): TemplateResult {
    const { backup } = this.strings;
    return html`<section>
      <div class="sect"><h2>${backup.erase}</h2></div>
      <p>${backup.eraseText}</p>
      ${this.isAsked ? this.#question() : this.#first()}
      <p role="status" class="small">${this.problem ?? nothing}</p>
    </section>`;
  }

  #first(): TemplateResult {
    return html`<div class="acts">
      <button class="btn" type="button" data-action="erase" @click=${this.#ask}>${this.strings.backup.erase}</button>
    </div>`;
  }

  #question(): TemplateResult {
    const { backup } = this.strings;
    return html`<p class="warning" tabindex="-1">${backup.eraseWarning(this.study.log.answers)}</p>
      <div class="acts">
        <button class="btn" type="button" data-action="erase-for-good" @click=${this.#erase}>
          ${backup.eraseForGood}
        </button>
        <button class="link" type="button" data-action="keep" @click=${this.#keep}>${backup.keep}</button>
      </div>`;
  }

  /** The second press stands where the first one did not: a double press erases nothing. */
  readonly #ask = async (): Promise<void> => {
    this.isAsked = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.warning')?.focus();
  };

  readonly #keep = async (): Promise<void> => {
    this.isAsked = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-action="erase"]')?.focus();
  };

  readonly #erase = async (): Promise<void> => {
    const erased = await this.study.backups.erase();
    if (!erased.ok) {
      this.problem = erased.error.message[this.language];
      return;
    }
    forgetFirstPaint();
    this.study.navigation.replace({ screen: 'today' });
    location.reload();
  };
}

customElements.define('study-erase', EraseSection);
