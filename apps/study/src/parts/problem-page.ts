import type { Language } from '@sanad/language';
import { html, nothing, type TemplateResult } from 'lit';
import type { LessonFailure } from '../lessons/load-lesson.ts';
import { routeHref } from '../routing/route.ts';
import type { Strings } from '../strings/strings.ts';

/** A page that says what is wrong and what to do next. */
export function problemPage(
  { problem }: Strings,
  title: string,
  text: string,
  more: { readonly retry?: () => void; readonly details?: TemplateResult } = {},
): TemplateResult {
  const { retry, details } = more;
  const again = html`<button class="btn main" type="button" @click=${retry}>${problem.retry}</button>`;
  return html`<div class="page problem">
    <h1 class="page-title" tabindex="-1">${title}</h1>
    <p>${text}</p>
    ${details ?? nothing}
    <div class="acts">
      ${retry === undefined ? nothing : again}
      <a class=${retry === undefined ? 'btn main' : 'link quiet'} href=${routeHref({ screen: 'today' })}
        >${problem.home}</a
      >
    </div>
  </div>`;
}

/** A lesson that cannot be shown, with what its file lacks. */
export function lessonProblemPage(
  strings: Strings,
  language: Language,
  failure: LessonFailure,
  retry: () => void,
): TemplateResult {
  const { problem } = strings;
  switch (failure.reason) {
    case 'unreachable':
      return problemPage(strings, problem.unreachable, problem.unreachableText, { retry });
    case 'damaged': {
      const details = html`<details class="about">
        <summary>${problem.details}</summary>
        <ul class="small">
          ${failure.problems
            .slice(0, 20)
            .map(({ path, message }) => html`<li>${message[language]} <bdi lang="en" dir="ltr">${path}</bdi></li>`)}
        </ul>
      </details>`;
      return problemPage(strings, problem.damaged, problem.damagedText, { retry, details });
    }
    default:
      return failure satisfies never;
  }
}
