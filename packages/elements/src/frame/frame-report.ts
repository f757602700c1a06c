import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element says to the page around its frame. */
export type FrameMessage =
  | { readonly source: 'sanad'; readonly type: 'height'; readonly height: number }
  | { readonly source: 'sanad'; readonly type: 'result'; readonly points: number; readonly items: number };

/** In a frame, tells the page around it how tall the element is, whenever that changes; elsewhere nothing. */
export class FrameReport implements ReactiveController {
  readonly #element: HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(element: ReactiveControllerHost & HTMLElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    if (window.parent === window) return;
    this.#observer = new ResizeObserver(() => {
      const height = Math.ceil(this.#element.getBoundingClientRect().height);
      if (height === 0) return; // not drawn yet, or hidden: a frame that shrinks to nothing helps nobody
      // A height tells nobody anything, so anybody around may know it.
      window.parent.postMessage({ source: 'sanad', type: 'height', height } satisfies FrameMessage, '*');
    });
    this.#observer.observe(this.#element);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Tells a page of that origin (`*`: any) what a quiz came to. */
  result(points: number, items: number, origin: string): void {
    if (window.parent === window) return;
    window.parent.postMessage({ source: 'sanad', type: 'result', points, items } satisfies FrameMessage, origin);
  }
}
