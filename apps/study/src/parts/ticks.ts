import type { Session } from '@sanad/quiz';
import { html, type TemplateResult } from 'lit';

/** One mark for each question: answered, now, or still to come. The count in words stands beside it. */
export function ticks({ quiz, answers, position }: Session): TemplateResult {
  const stateOf = (id: string, at: number): string => (at === position ? 'now' : answers.has(id) ? 'done' : '');
  return html`<div class="ticks" aria-hidden="true">
    ${quiz.items.map(({ id }, at) => html`<i class=${stateOf(id, at)}></i>`)}
  </div>`;
}
