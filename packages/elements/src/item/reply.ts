import type { Grade } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { clipping } from '../evidence/clipping.ts';
import { icon } from '../icons/icon.ts';
import type { Strings } from '../strings/strings.ts';
import type { Answering } from './answering/answering.ts';
import type { ItemView } from './item-view.ts';
import type { Phase } from './phase.ts';
import { verdict } from './verdict.ts';

/** What an answer is replied with, and the ways onward. */
export interface Reply {
  readonly phase: Phase;
  readonly view: ItemView;
  readonly answering: Answering;
  readonly grade: Grade | undefined;
  readonly triesLeft: number;
  readonly onRetry: () => void;
  readonly onNext: () => void;
}

/** The reply to an answer. The live region is there before there is anything to say. */
export function reply({ phase, view, answering, grade, triesLeft, onRetry, onNext }: Reply): TemplateResult {
  const { item, strings } = view;
  const next = nextButton(strings, phase === 'again', onNext);
  const retry = html`<div class="acts">
    <button class="btn main next" part="button" type="button" @click=${onRetry}>${strings.tryAgain}</button>
    <span class="small">${strings.triesLeft(triesLeft)}</span>
    ${next}
  </div>`;
  const said = phase === 'saved' ? saved(strings) : grade && verdict(view, grade, answering, phase === 'told');
  return html`<div class="reply">
    <div role="status">${phase === 'open' ? nothing : said}</div>
    ${phase === 'told' || phase === 'again' ? html`<slot name="feedback"></slot>` : nothing}
    ${phase === 'told' ? clipping(item, strings) : nothing}
    ${{ open: nothing, saved: next, again: retry, told: next }[phase]}
  </div>`;
}

/** Without a sign: a tick would be taken for a verdict. */
function saved(strings: Strings): TemplateResult {
  return html`<p class="need" part="feedback">${strings.saved}</p>`;
}

function nextButton(strings: Strings, isQuiet: boolean, onNext: () => void): TemplateResult {
  return html`<button class=${isQuiet ? 'link quiet' : 'btn main next'} part="button" type="button" @click=${onNext}>
    ${strings.next} ${isQuiet ? nothing : icon('onward')}
  </button>`;
}
