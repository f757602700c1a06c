import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { problemPage } from '../parts/problem-page.ts';
import { skeleton } from '../parts/skeleton.ts';
import { StudyScreen } from '../study-screen.ts';
import type { ReviewDesk } from './review-desk.ts';

/** A page that works with the learner's cards: they are there before it is drawn, or it says why they are not. */
export abstract class CardsScreen extends StudyScreen {
  @state() private failed = false;

  protected abstract body(desk: ReviewDesk): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#load();
  }

  protected override render(): TemplateResult {
    const { desk } = this.study.cards;
    const { problem } = this.strings;
    const isLoading = this.study.library.entries.some(({ state }) => state === 'loading');
    if (desk !== undefined && !isLoading) return this.body(desk);
    if (!this.failed) return html`<div class="page">${skeleton(this.strings)}</div>`;
    const retry = (): void => {
      this.#load();
    };
    return problemPage(this.strings, problem.noPage, problem.noPageText, { retry });
  }

  #load(): void {
    this.failed = false;
    this.study.cards.load().catch(() => {
      this.failed = true;
    });
  }
}
