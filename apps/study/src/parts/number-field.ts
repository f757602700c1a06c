import { html, type TemplateResult } from 'lit';

/** A field for a whole number; what is out of range is brought into it. */
export interface NumberField {
  readonly id: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  /** What holds where it is left empty; without it, it cannot be. */
  readonly whenEmpty?: string;
  readonly change: (value: number | undefined) => void;
}

/** Draws the field. */
export function numberField(field: NumberField): TemplateResult {
  const { id, label, value, min, max, whenEmpty = '' } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="number"
      inputmode="numeric"
      min=${min}
      max=${max}
      placeholder=${whenEmpty}
      .value=${value === undefined ? '' : String(value)}
      @change=${({ currentTarget }: Event) => {
        hear(currentTarget as HTMLInputElement, field);
      }}
    />
  </div>`;
}

function hear(input: HTMLInputElement, { value, min, max, whenEmpty, change }: NumberField): void {
  const isEmpty = input.value === '' && !input.validity.badInput;
  const given = Math.min(max, Math.max(min, Math.round(input.valueAsNumber)));
  const wanted = isEmpty && whenEmpty !== undefined ? undefined : Number.isNaN(given) ? value : given;
  if (wanted !== value) change(wanted);
  input.value = wanted === undefined ? '' : String(wanted);
}
