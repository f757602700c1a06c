import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { calendarPart } from '../progress/calendar-part.ts';
import { progressFigures } from '../progress/progress-figures.ts';
import { topicsPart } from '../progress/topics-part.ts';
import { progressStrings } from '../strings/progress.ts';
import { StudyScreen } from '../study-screen.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Beside the card on a wide page: what was done today and on other days, and how far the topics are. */
export class ReviewSide extends StudyScreen {
  @property({ attribute: false }) desk!: ReviewDesk;

  protected override render(): TemplateResult {
    const { desk, language } = this;
    const figures = progressFigures(desk.state, desk.now, language);
    return html`<p class="small">${progressStrings[language].today(figures.today.recalls)}</p>
      ${calendarPart(figures, language)} ${topicsPart(figures, language)}`;
  }
}

customElements.define('study-review-side', ReviewSide);
