import { html, nothing, type TemplateResult } from 'lit';
import type { CardStrings } from '../strings/cards.ts';
import type { Doubt } from './doubt.ts';

interface ActsView {
  readonly words: CardStrings;
  readonly doubt: Doubt | undefined;
  readonly edit: () => void;
  readonly report: () => void;
  readonly settle: () => void;
}

/** What else can be done with the card that is shown, in the slot of its element. */
export function reviewActs({ words, doubt, edit, report, settle }: ActsView): TemplateResult {
  return html`${doubt === undefined ? nothing : act('settle', doubt.settle, settle)}
  ${act('edit', words.edit.action, edit)} ${act('report', words.report.action, report)}`;
}

function act(name: string, label: string, press: () => void): TemplateResult {
  return html`<button slot="acts" class="link quiet" type="button" data-act=${name} @click=${press}>${label}</button>`;
}

/** Whether the answer is typed before the card is turned. */
export function typingSwitch({ review }: CardStrings, isOn: boolean, turn: () => void): TemplateResult {
  return html`<label class="switch"
    ><input
      type="checkbox"
      role="switch"
      aria-checked=${isOn ? 'true' : 'false'}
      .checked=${isOn}
      @change=${turn}
    /><span>${review.typing}</span></label
  >`;
}
