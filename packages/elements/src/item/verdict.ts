import type { Grade, Item } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { icon } from '../icons/icon.ts';
import { optionsOf } from './answer.ts';
import type { ItemView } from './item-view.ts';

/** Right or wrong by icon, word and colour, and why. */
export function verdict({ item, given, strings }: ItemView, grade: Grade): TemplateResult {
  const right = grade.verdict !== 'wrong';
  return html`<div class=${classMap({ verdict: true, right })}>
    ${icon(right ? 'right' : 'wrong')}
    <p>
      <b>${strings.verdicts[grade.verdict]}</b>
      ${reasons(item, given, grade).map(
        (reason) => html`<bdi lang=${item.language} dir=${item.direction}>${reason}</bdi> `,
      )}
    </p>
  </div>`;
}

/** What grading says, what the wrongly chosen option says and what the key is, each said once. */
function reasons(item: Item, given: string, grade: Grade): readonly string[] {
  const chosen = grade.verdict === 'wrong' ? optionsOf(item).find((option) => option.id === given) : undefined;
  return [...new Set([grade.feedback, chosen?.feedback ?? '', item.feedback])].filter((reason) => reason !== '');
}
