import { html, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';

interface Figures {
  /** What opens it. */
  readonly open: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first of each row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The figures of a chart, for whoever would rather read them; folded away. */
export function figureTable({ open, caption, columns, rows }: Figures): TemplateResult {
  return html`<details class="more figures">
    <summary>${open}<span class="sr">: ${caption}</span>${icon('open')}</summary>
    <div class="table" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption class="sr">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((value) => html`<td>${value}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
