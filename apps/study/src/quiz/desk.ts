import type { Session } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { ticks } from '../parts/ticks.ts';
import { routeHref } from '../routing/route.ts';
import type { Strings } from '../strings/strings.ts';

/** The head of a quiz: leave, back, a mark for each question, and the count in words. */
export function desk(
  session: Session,
  atEnd: boolean,
  { quiz, count, position: positionText }: Strings,
  goTo: (position: number) => unknown,
): TemplateResult {
  const { position, quiz: made } = session;
  const back = html`<button class="iconbtn" type="button" @click=${() => goTo(atEnd ? position : position - 1)}>
    <span class="sr">${quiz.back}</span>${icon('back')}
  </button>`;
  return html`<div class="page">
    <div class="desk">
      <a class="iconbtn" href=${routeHref({ screen: 'today' })}
        ><span class="sr">${quiz.leave}</span>${icon('close')}</a
      >
      <span>${position > 0 || atEnd ? back : nothing}</span>
      ${ticks(session)}
      <span class="count"
        ><span class="sr">${positionText(position + 1, made.items.length)}</span
        ><span aria-hidden="true">${count(position + 1, made.items.length)}</span></span
      >
    </div>
  </div>`;
}
