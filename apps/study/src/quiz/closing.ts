import { html, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.ts';

/** After the last question, with some unanswered: go back to them, or finish. */
export function closing(left: number, { quiz }: Strings, goBack: () => void, finish: () => void): TemplateResult {
  return html`<section class="closing">
    <h2 class="page-title" tabindex="-1">${quiz.closing}</h2>
    <p>${quiz.left(left)}</p>
    <div class="acts">
      <button class="btn main" type="button" @click=${goBack}>${quiz.toSkipped}</button>
      <button class="link quiet" type="button" @click=${finish}>${quiz.finish}</button>
    </div>
  </section>`;
}
