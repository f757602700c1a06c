import { html, type TemplateResult } from 'lit';
import { CardsScreen } from '../cards/cards-screen.ts';

/** Progress. */
export class ProgressPage extends CardsScreen {
  protected override body(): TemplateResult {
    return html`<div class="page"><h1>${this.strings.progress}</h1></div>`;
  }
}

customElements.define('study-progress', ProgressPage);
