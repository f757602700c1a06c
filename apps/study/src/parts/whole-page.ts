import type { Language } from '@sanad/language';
import { html, nothing, type TemplateResult } from 'lit';
import { strings } from '../strings/strings.ts';

/** Stands in for the whole app when it could not start. */
export function crashPage(language: Language): TemplateResult {
  const { problem } = strings[language];
  return page(problem.crashed, problem.crashedText, problem.reload);
}

/** Stands in for the app while another tab holds the log in an older version. */
export function blockedPage(language: Language): TemplateResult {
  const { tabs } = strings[language];
  return page(tabs.blocked, tabs.blockedText, undefined);
}

/** Stands in for the app when another tab has opened the log in a newer version: nothing more can be kept here. */
export function outdatedPage(language: Language): TemplateResult {
  const { problem, tabs } = strings[language];
  return page(tabs.outdated, tabs.outdatedText, problem.reload);
}

function page(title: string, text: string, reload: string | undefined): TemplateResult {
  return html`<main class="page problem">
    <h1 class="page-title">${title}</h1>
    <p>${text}</p>
    ${reload === undefined ? nothing : reloadButton(reload)}
  </main>`;
}

function reloadButton(label: string): TemplateResult {
  return html`<div class="acts">
    <button
      class="btn main"
      type="button"
      @click=${() => {
        location.reload();
      }}
    >
      ${label}
    </button>
  </div>`;
}
