import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../strings/strings.ts';

/** What may be done with an open item. */
export interface Actions {
  readonly strings: Strings;
  /** What the main button says. */
  readonly main: string;
  /** Undefined where the item has no hints or they may not be asked for. */
  readonly hasMoreHints: boolean | undefined;
  readonly isDisabled: boolean;
  readonly onMain: () => void;
  readonly onHint: () => void;
  readonly onSkip: () => void;
}

/** The buttons under an open item. */
export function actions({ strings, main, hasMoreHints, isDisabled, onMain, onHint, onSkip }: Actions): TemplateResult {
  const hint = html`<button
    class="link"
    part="button"
    type="button"
    aria-disabled=${hasMoreHints === true ? 'false' : 'true'}
    ?disabled=${isDisabled}
    @click=${onHint}
  >
    ${hasMoreHints === true ? strings.hint : strings.noMoreHints}
  </button>`;
  return html`<div class="acts">
    <button class="btn main" part="button" type="button" ?disabled=${isDisabled} @click=${onMain}>${main}</button>
    ${hasMoreHints === undefined ? nothing : hint}
    <button class="link quiet" part="button" type="button" ?disabled=${isDisabled} @click=${onSkip}>
      ${strings.skip}
    </button>
  </div>`;
}
