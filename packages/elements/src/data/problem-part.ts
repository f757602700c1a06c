import type { Language } from '@sanad/language';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { problemWords } from './problem-words.ts';
import type { DataProblem } from './read-data.ts';

/** At most so many faults of a file are listed. */
const mostDetails = 20;

/** Why there is nothing to show, with what its file lacks and a way to try again where that may help. */
export function problemPart(problem: DataProblem, language: Language, retry: () => void): TemplateResult {
  const words = problemWords[language];
  const again = html`<button class="btn" part="button" type="button" @click=${retry}>${words.retry}</button>`;
  const details = html`<details>
    <summary>${words.details}</summary>
    <ul class="small">
      ${problem.details
        .slice(0, mostDetails)
        .map(({ path, message }) => html`<li>${message[language]} <bdi lang="en" dir="ltr">${path}</bdi></li>`)}
    </ul>
  </details>`;
  return html`<div class="problem" role="alert">
    <p>${icon('wrong')} ${words.problems[problem.reason]}</p>
    ${problem.details.length === 0 ? nothing : details} ${problem.reason === 'unreachable' ? again : nothing}
  </div>`;
}
