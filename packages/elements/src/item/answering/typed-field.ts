import type { Direction } from '@sanad/language';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A field to type one answer in. */
export interface TypedField {
  readonly id: string;
  readonly text: string;
  /** Of the item. */
  readonly direction: Direction;
  readonly isMissing: boolean;
  /** Ids of what describes it. */
  readonly describedBy: string;
  /** Which keys a phone offers. */
  readonly keyboard: 'text' | 'decimal' | 'numeric';
  readonly take: (text: string) => void;
}

/** A text field that keeps what is typed as it is typed, in any digits. */
export function typedField(field: TypedField): TemplateResult {
  const take = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) field.take(target.value);
  };
  return html`<input
    id=${field.id}
    type="text"
    dir=${directionOf(field.text, field.direction)}
    inputmode=${field.keyboard}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    enterkeyhint="done"
    maxlength="400"
    aria-describedby=${field.describedBy}
    aria-invalid=${field.isMissing ? 'true' : nothing}
    .value=${live(field.text)}
    @input=${take}
  />`;
}

/** The direction to type a text in: its own once it has a letter; digits and signs alone have none. */
export function directionOf(text: string, direction: Direction): Direction | 'auto' {
  return /\p{L}/u.test(text) ? 'auto' : direction;
}
