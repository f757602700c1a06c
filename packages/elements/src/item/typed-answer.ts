import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { keyText } from './answer.ts';
import type { ItemView } from './item-view.ts';

/** The field for a typed answer; once answered, what was typed and the right answer. */
export function typedAnswer(view: ItemView, type: (text: string) => void): TemplateResult {
  const { item, strings, given, unanswered, grade } = view;
  const take = (event: InputEvent): void => {
    if (event.target instanceof HTMLInputElement) type(event.target.value);
  };
  return html`<div class="typed">
    <label class="small" for="typed" lang=${strings.language}>${strings.typedAnswer}</label>
    <input
      id="typed"
      type="text"
      dir=${given === '' ? item.direction : 'auto'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="done"
      maxlength="400"
      aria-describedby="stem"
      aria-invalid=${unanswered ? 'true' : nothing}
      ?readonly=${grade !== undefined}
      .value=${given}
      @input=${take}
    />
    ${grade === undefined ? nothing : rightAnswer(view)}
  </div>`;
}

function rightAnswer(view: ItemView): TemplateResult {
  return html`<p class="opt right shown">
    <span class="words">
      <bdi>${keyText(view.item)}</bdi>
      <span class="say" lang=${view.strings.language}>${icon('right')}<span>${view.strings.correctAnswer}</span></span>
    </span>
  </p>`;
}
