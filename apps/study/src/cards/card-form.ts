import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { CardStrings } from '../strings/cards.ts';

/** What a learner writes about the card that is shown. */
export type CardForm =
  | {
      readonly kind: 'edit';
      readonly question: string;
      readonly answer: string;
      readonly close: () => void;
      readonly keep: (written: { readonly question: string; readonly answer: string }) => Promise<void>;
      /** Gives up the learner's words; undefined where there are none to give up. */
      readonly reset: (() => Promise<void>) | undefined;
    }
  | {
      readonly kind: 'report';
      readonly question: string;
      readonly close: () => void;
      readonly keep: (note: string) => Promise<void>;
    };

/** As much as an event holds. */
const longest = 500;

/** A dialog over the page; it has the focus until it is closed. */
export function cardForm(form: CardForm, words: CardStrings): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { currentTarget } = event;
    if (currentTarget instanceof HTMLFormElement) void keep(form, new FormData(currentTarget));
  };
  const { title, dek } = form.kind === 'edit' ? words.edit : words.report;
  return html`<dialog class="card-form" aria-labelledby="card-form-title" ${ref(open)} @cancel=${form.close}>
    <form method="dialog" class="form" @submit=${submit}>
      <h2 class="page-title" id="card-form-title">${title}</h2>
      <p class="small">${dek}</p>
      ${
        form.kind === 'edit'
          ? html`${area('question', words.edit.question, form.question, true)}
            ${area('answer', words.edit.answer, form.answer, true)}`
          : html`<p class="small"><bdi>${form.question}</bdi></p>
              ${area('note', words.report.note, '', false)}`
      }
      <div class="acts">
        <button class="btn main" type="submit">${form.kind === 'edit' ? words.edit.keep : words.report.keep}</button>
        <button class="link quiet" type="button" @click=${form.close}>${words.cancel}</button>
        ${
          form.kind === 'edit' && form.reset
            ? html`<button class="link quiet" type="button" data-act="reset" @click=${form.reset}>
                ${words.edit.reset}
              </button>`
            : nothing
        }
      </div>
    </form>
  </dialog>`;
}

/** A field of some lines with its label. */
export function area(name: string, label: string, value: string, required: boolean): TemplateResult {
  return html`<div class="field">
    <label for=${`card-${name}`}>${label}</label>
    <textarea
      id=${`card-${name}`}
      name=${name}
      rows="2"
      dir="auto"
      maxlength=${longest}
      ?required=${required}
      .value=${value}
    ></textarea>
  </div>`;
}

function open(element: Element | undefined): void {
  if (element instanceof HTMLDialogElement && !element.open) {
    // The dialog is in the page only after this round of drawing.
    queueMicrotask(() => {
      if (element.isConnected && !element.open) element.showModal();
    });
  }
}

async function keep(form: CardForm, written: FormData): Promise<void> {
  const text = (name: string): string => {
    const value = written.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  if (form.kind === 'report') return form.keep(text('note'));
  const words = { question: text('question'), answer: text('answer') };
  if (words.question !== '' && words.answer !== '') await form.keep(words);
}
