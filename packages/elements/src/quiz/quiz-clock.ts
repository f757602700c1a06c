import type { LitElement, ReactiveController } from 'lit';
import type { ElementsHost } from '../host.ts';
import type { Sitting } from './sitting.ts';

/** Draws a quiz anew each second while its time is limited and runs. */
export class QuizClock implements ReactiveController {
  readonly #quiz: LitElement & { readonly host: ElementsHost };
  #stop: (() => void) | undefined;

  constructor(quiz: LitElement & { readonly host: ElementsHost }) {
    this.#quiz = quiz;
    quiz.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The time of a sitting runs, if it has a limit and is not handed in. */
  run(sitting: Sitting): void {
    this.stop();
    if (sitting.session.status !== 'open' || sitting.timeLeft === Infinity) return;
    this.#stop = this.#quiz.host.every(1000, () => {
      this.#quiz.requestUpdate();
    });
  }

  stop(): void {
    this.#stop?.();
  }
}
