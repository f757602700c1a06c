import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element when its page is being printed. */
export class PrintWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#query?.matches === true;
  }

  hostConnected(): void {
    this.#query = window.matchMedia('print');
    this.#query.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
}
