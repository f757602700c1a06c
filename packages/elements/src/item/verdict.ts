import type { Grade } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { icon } from '../icons/icon.ts';
import { wrongOptions } from './given-texts.ts';
import type { ItemView } from './item-view.ts';
import { toneOf } from './tone.ts';

/** How the answer stands by icon, word and colour, and why. */
export function verdict(view: ItemView, grade: Grade): TemplateResult {
  const { item, strings } = view;
  const tone = toneOf(grade.verdict);
  return html`<div class=${classMap({ verdict: true, [tone]: true })}>
    ${icon(tone)}
    <p>
      <b>${strings.verdicts[grade.verdict]}</b>
      ${reasons(view, grade).map((reason) => html`<bdi lang=${item.language} dir=${item.direction}>${reason}</bdi> `)}
    </p>
  </div>`;
}

/** What grading says, what wrongly chosen options say and what the key is, each said once. */
function reasons({ item, draft }: ItemView, { feedback }: Grade): readonly string[] {
  const ofOptions = wrongOptions(item, draft).map((option) => option.feedback ?? '');
  const unsaid = ofOptions.filter((reason) => !feedback.includes(reason));
  return [...new Set([feedback, ...unsaid, item.feedback])].filter((reason) => reason !== '');
}
