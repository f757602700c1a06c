import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { calendarPart } from '../progress/calendar-part.ts';
import { progressFigures, type ProgressFigures } from '../progress/progress-figures.ts';
import { topicsPart } from '../progress/topics-part.ts';
import { progressStrings } from '../strings/progress.ts';
import { StudyScreen } from '../study-screen.ts';
import { PacedFigures } from './paced-figures.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Milliseconds for which figures serve after something has changed. */
const pause = 1000;

/** Beside the card on a wide page: what was done today and on other days, and how far the topics are. */
export class ReviewSide extends StudyScreen {
  @property({ attribute: false }) desk!: ReviewDesk;

  readonly #figures = new PacedFigures<ProgressFigures>(pause, () => {
    this.requestUpdate();
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#figures.stop();
  }

  protected override render(): TemplateResult {
    const { desk, language } = this;
    const figures = this.#figures.of([desk.state, desk.today, language], () =>
      progressFigures(desk.state, desk.now, language),
    );
    return html`<p class="small">${progressStrings[language].today(figures.today.recalls)}</p>
      ${calendarPart(figures, language)} ${topicsPart(figures, language)}`;
  }
}

customElements.define('study-review-side', ReviewSide);
