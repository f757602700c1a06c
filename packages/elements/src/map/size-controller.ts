import type { LitElement, ReactiveController } from 'lit';
import { narrowest } from './mark-spots.ts';

/** Measures a map and the names on it; redraws when they change, as when a font arrives. */
export class SizeController implements ReactiveController {
  /** Of the map in pixels; that of the narrowest until it is measured. */
  width: number = narrowest;
  /** Of each name in pixels, in the order of the page; empty until they are measured. */
  names: readonly number[] = [];
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  #parts: readonly Element[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const parts = [...this.#host.renderRoot.querySelectorAll('.map, .map .mark-name')];
    if (parts.length === this.#parts.length && parts.every((part, index) => part === this.#parts[index])) return;
    this.hostDisconnected();
    this.#parts = parts;
    this.#observer = new ResizeObserver(() => {
      this.#measure();
    });
    for (const part of parts) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#parts = [];
  }

  /** In steps, so that a window that is dragged wider does not redraw at every pixel. */
  #measure(): void {
    const [map = narrowest, ...names] = this.#parts.map((part) => part.getBoundingClientRect().width);
    const width = Math.max(8, Math.floor(map / 8) * 8);
    const whole = names.map(Math.ceil);
    if (width === this.width && whole.join() === this.names.join()) return;
    [this.width, this.names] = [width, whole];
    this.#host.requestUpdate();
  }
}
