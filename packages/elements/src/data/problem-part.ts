import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { Strings } from '../strings/strings.ts';
import type { DataProblem } from './data-problem.ts';

/** At most so many faults of a file are listed. */
const mostDetails = 20;

/** Why there is nothing to show, with what its file lacks and a way to try again where that may help. */
export function problemPart(problem: DataProblem, strings: Strings, retry: () => void): TemplateResult {
  const again = html`<button class="btn" part="button" type="button" @click=${retry}>${strings.retry}</button>`;
  const details = html`<details>
    <summary>${strings.details}</summary>
    <ul class="small">
      ${problem.details
        .slice(0, mostDetails)
        .map(({ path, message }) => html`<li>${message[strings.language]} <bdi lang="en" dir="ltr">${path}</bdi></li>`)}
    </ul>
  </details>`;
  return html`<div class="problem" role="alert">
    <p>${icon('wrong')} ${strings.problems[problem.reason]}</p>
    ${problem.details.length === 0 ? nothing : details} ${problem.reason === 'unreachable' ? again : nothing}
  </div>`;
}
