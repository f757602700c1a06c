import type { Session } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { Strings } from '../strings/strings.ts';

/** What the head of a quiz draws from. */
interface DeskView {
  readonly session: Session;
  readonly strings: Strings;
  /** After the last question. */
  readonly atEnd: boolean;
  /** The time that is left, where it is limited. */
  readonly clock: TemplateResult | typeof nothing;
  readonly goTo: (position: number) => void;
}

/** The head of a quiz: back, a mark for each question, the count in words, and the time that is left. */
export function desk({ session, strings, atEnd, clock, goTo }: DeskView): TemplateResult {
  const { position, quiz } = session;
  const said = strings.position(position + 1, quiz.items.length);
  const back = html`<button
    class="iconbtn"
    part="button"
    type="button"
    aria-label=${strings.back}
    @click=${() => {
      goTo(atEnd ? position : position - 1);
    }}
  >
    ${icon('back')}
  </button>`;
  return html`<div class="desk" part="progress" role="group" aria-label=${strings.progress}>
    <span>${position > 0 || atEnd ? back : nothing}</span>
    ${ticks(session)}
    <span class="note">${said}</span>
    ${clock}
  </div>`;
}

/** One mark for each question: answered, now, or still to come. The count in words stands beside it. */
function ticks({ quiz, answers, position }: Session): TemplateResult {
  const stateOf = (id: string, at: number): string => (at === position ? 'now' : answers.has(id) ? 'done' : '');
  return html`<span class="ticks" aria-hidden="true">
    ${quiz.items.map(({ id }, at) => html`<i class=${stateOf(id, at)}></i>`)}
  </span>`;
}
