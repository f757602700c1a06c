import type { Language } from '@sanad/language';
import { html, type TemplateResult } from 'lit';
import { strings } from '../strings/strings.ts';

/** Stands in for the whole app when it could not start. */
export function crashPage(language: Language): TemplateResult {
  const { problem } = strings[language];
  return html`<main class="page problem">
    <h1 class="page-title">${problem.crashed}</h1>
    <p>${problem.crashedText}</p>
    <div class="acts">
      <button
        class="btn main"
        type="button"
        @click=${() => {
          location.reload();
        }}
      >
        ${problem.reload}
      </button>
    </div>
  </main>`;
}
