import type { LitElement, ReactiveController } from 'lit';
import { digitOf } from './digit-key.ts';

/** 1–9 choose an option and Enter checks, wherever in the item the focus is; buttons, lists and typing keep theirs. */
export class AnswerKeys implements ReactiveController {
  readonly #host: LitElement;
  readonly #check: () => void;

  constructor(host: LitElement, check: () => void) {
    this.#host = host;
    this.#check = check;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeyDown);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches('button, select, textarea')) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#check();
    } else if (!(target instanceof Element && target.matches('input[type="text"]'))) {
      this.#choose(event);
    }
  };

  #choose(event: KeyboardEvent): void {
    const choices = this.#host.renderRoot.querySelectorAll<HTMLInputElement>(
      '.answer :is([type=radio], [type=checkbox])',
    );
    const choice = choices[(digitOf(event.key) ?? 0) - 1];
    if (choice === undefined || choice.matches(':disabled')) return;
    event.preventDefault();
    choice.focus();
    choice.click();
  }
}
