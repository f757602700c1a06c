import type { Session } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { QuizWords } from './quiz-words.ts';
import { clock } from './quiz-clock.ts';

/** What the head of a quiz draws from. */
interface DeskView {
  readonly session: Session;
  readonly words: QuizWords;
  /** After the last question. */
  readonly atEnd: boolean;
  /** Milliseconds; Infinity where there is no limit. */
  readonly timeLeft: number;
  readonly goTo: (position: number) => void;
  readonly liftTimeLimit: () => void;
}

/** The head of a quiz: back, a mark for each question, the count in words, and the time that is left. */
export function desk({ session, words, atEnd, timeLeft, goTo, liftTimeLimit }: DeskView): TemplateResult {
  const { position, quiz } = session;
  const said = words.position(position + 1, quiz.items.length);
  const back = html`<button
    class="iconbtn"
    part="button"
    type="button"
    aria-label=${words.back}
    @click=${() => {
      goTo(atEnd ? position : position - 1);
    }}
  >
    ${icon('back')}
  </button>`;
  return html`<div class="desk" part="progress" role="group" aria-label=${words.progress}>
    <span>${position > 0 || atEnd ? back : nothing}</span>
    ${ticks(session)}
    <span class="note">${said}</span>
    ${clock(timeLeft, session.unlimited, words, liftTimeLimit)}
  </div>`;
}

/** One mark for each question: answered, now, or still to come. The count in words stands beside it. */
function ticks({ quiz, answers, position }: Session): TemplateResult {
  const stateOf = (id: string, at: number): string => (at === position ? 'now' : answers.has(id) ? 'done' : '');
  return html`<span class="ticks" aria-hidden="true">
    ${quiz.items.map(({ id }, at) => html`<i class=${stateOf(id, at)}></i>`)}
  </span>`;
}
