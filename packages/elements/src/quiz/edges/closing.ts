import { html, nothing, type TemplateResult } from 'lit';
import type { EdgeWords } from './edge-words.ts';

/** What the end of a quiz draws from. */
interface ClosingView {
  /** Questions without an answer. */
  readonly left: number;
  readonly isExam: boolean;
  readonly isTimeOver: boolean;
  readonly words: EdgeWords;
  readonly goBack: () => void;
  readonly finish: () => void;
  readonly liftTimeLimit: () => void;
}

/** After the last question, or when the time is over: go back, or finish. */
export function closing(view: ClosingView): TemplateResult {
  const { left, isExam, isTimeOver, words, goBack, finish, liftTimeLimit } = view;
  const finishWords = isExam ? words.handIn : words.finish;
  const back = html`<button class="btn main" part="button" type="button" @click=${goBack}>${words.toSkipped}</button>
    <button class="link quiet" part="button" type="button" @click=${finish}>${finishWords}</button>`;
  const done = html`<button class="btn main" part="button" type="button" @click=${finish}>${finishWords}</button>`;
  const more = html`<button class="link quiet" part="button" type="button" @click=${liftTimeLimit}>
    ${words.moreTime}
  </button>`;
  return html`<section class="closing">
    <h2 class="title" tabindex="-1">${isTimeOver ? words.timeOver : words.closing}</h2>
    ${left === 0 || isTimeOver ? nothing : html`<p>${words.left(left)}</p>`}
    <div class="acts">${isTimeOver ? html`${done} ${more}` : left === 0 ? done : back}</div>
  </section>`;
}
