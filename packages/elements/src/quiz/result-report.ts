import type { QuizResult, Session } from '@sanad/quiz';
import type { LitElement, ReactiveController } from 'lit';
import { ResultEvent } from '../events.ts';
import type { FrameReport } from '../frame/frame-report.ts';
import { loadFrameReport } from '../frame/load-frame-report.ts';

/** A quiz, as far as its result is told. */
interface Reporting extends LitElement {
  readonly session: Session | undefined;
  readonly results: QuizResult | undefined;
  readonly reportTo: string | undefined;
}

/** Tells the page what a quiz came to and, where it stands in a frame, the page around that. */
export class ResultReport implements ReactiveController {
  readonly #quiz: Reporting;
  #frame: FrameReport | undefined;

  constructor(quiz: Reporting) {
    this.#quiz = quiz;
    quiz.addController(this);
  }

  hostConnected(): void {
    if (window.parent !== window && this.#frame === undefined) void this.#reportToFrame();
  }

  /** Once what adds it up is there. */
  async tell(): Promise<void> {
    if (this.#quiz.results === undefined) await this.#quiz.updateComplete;
    const { session, results, reportTo } = this.#quiz;
    if (session === undefined || results === undefined) return;
    if (reportTo !== undefined) this.#frame?.result(results.points, results.items, reportTo);
    this.#quiz.dispatchEvent(new ResultEvent(session, results));
  }

  async #reportToFrame(): Promise<void> {
    this.#frame = await loadFrameReport(this.#quiz);
  }
}
