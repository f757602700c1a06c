import { html, type TemplateResult } from 'lit';

/** One choice among few, shown side by side: a group of native radio buttons. */
export interface Segments<T extends string | number> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** Draws the group. */
export function segments<T extends string | number>(group: Segments<T>): TemplateResult {
  return html`<fieldset class="field">
    <legend>${group.legend}</legend>
    <div class="seg">
      ${group.choices.map(
        ({ value, label, lang }) =>
          html`<label
            ><input
              type="radio"
              name=${group.name}
              .value=${String(value)}
              .checked=${value === group.chosen}
              @change=${() => {
                group.choose(value);
              }}
            /><span lang=${lang ?? ''}>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
