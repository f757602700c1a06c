import type { Grade } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import type { Answering } from './answering/answering.ts';
import type { ItemView } from './item-view.ts';
import { toneOf } from './tone.ts';

/** How the answer stands by icon, word and colour, and why: what grading says and, once it may be told, the key. */
export function verdict(view: ItemView, grade: Grade, { sum }: Answering, isTold: boolean): TemplateResult {
  const { item, strings } = view;
  const tone = toneOf(grade.verdict);
  const reasons = isTold ? (sum === undefined ? [grade.feedback, item.feedback] : []) : [grade.feedback];
  return html`<div class="verdict ${tone}" part="feedback">
    ${icon(tone)}
    <p>
      <b>${isTold && sum ? sum(view, grade) : strings.verdicts[grade.verdict]}</b>
      ${reasons.map((reason) => html`<bdi lang=${item.language} dir=${item.direction}>${reason}</bdi> `)}
    </p>
  </div>`;
}
