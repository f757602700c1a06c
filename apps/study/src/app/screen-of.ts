import { html, type TemplateResult } from 'lit';
import '../lesson/explore-page.ts';
import '../lesson/read-page.ts';
import '../lesson/setup-page.ts';
import '../quiz/quiz-page.ts';
import '../result/result-page.ts';
import '../settings/settings-page.ts';
import '../today/today-page.ts';
import { problemPage } from '../parts/problem-page.ts';
import type { Route } from '../routing/route.ts';
import type { Strings } from '../strings/strings.ts';
import type { Study } from '../study.ts';

/** The page of a route. */
export function screenOf(route: Route, study: Study, strings: Strings): TemplateResult {
  switch (route.screen) {
    case 'today':
      return html`<study-today .study=${study}></study-today>`;
    case 'read':
      return html`<study-read .study=${study} .lessonId=${route.lesson} .sentence=${route.sentence}></study-read>`;
    case 'explore':
      return html`<study-explore .study=${study} .lessonId=${route.lesson}></study-explore>`;
    case 'quiz-setup':
      return html`<study-setup .study=${study} .lessonId=${route.lesson}></study-setup>`;
    case 'quiz':
      return html`<study-quiz .study=${study} .sessionId=${route.session}></study-quiz>`;
    case 'result':
      return html`<study-result .study=${study} .sessionId=${route.session}></study-result>`;
    case 'deck':
      return html`<study-deck .study=${study} .lessonId=${route.lesson} .from=${route.from}></study-deck>`;
    case 'cards':
      return html`<study-cards .study=${study}></study-cards>`;
    case 'review':
      return html`<study-review .study=${study} .lesson=${route.lesson} .custom=${route.custom}></study-review>`;
    case 'progress':
      return html`<study-progress .study=${study}></study-progress>`;
    case 'settings':
      return html`<study-settings .study=${study}></study-settings>`;
    case 'not-found':
      return problemPage(strings, strings.problem.notFound, strings.problem.notFoundText);
    default:
      return route satisfies never;
  }
}
