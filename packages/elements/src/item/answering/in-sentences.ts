import type { Criterion, OpenItem, Response } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../icons/icon.ts';
import type { TaskStrings } from '../../strings/task-strings.ts';
import { fieldStyles } from '../fields.styles.ts';
import type { ItemView } from '../item-view.ts';
import type { Answering } from './answering.ts';
import { directionOf } from './typed-field.ts';

type Essay = Extract<Response, { readonly type: 'essay' }>;

/** An answer is written, held against a model answer, and marked by whoever wrote it. */
export function inSentences(item: OpenItem, words: TaskStrings): Answering {
  return {
    how: words.how.open,
    need: words.needs.write,
    styles: [fieldStyles],
    assessment: { show: words.showModelAnswer, record: words.recordMarks },
    sum: ({ draft }) => {
      const met = item.rubric.filter(({ id }) => essayIn(draft).met.includes(id));
      return words.markedYourself(pointsIn(met), pointsIn(item.rubric));
    },
    isComplete: (draft) => essayIn(draft).text.trim() !== '',
    draw: (view) => {
      const told = view.grade !== undefined || view.revealed;
      return told ? html`${written(view)} ${assessment(item, words, view)}` : field(view);
    },
  };
}

function field({ item, strings, draft, unanswered, take }: ItemView): TemplateResult {
  const { text } = essayIn(draft);
  const write = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) take({ ...essayIn(draft), text: target.value });
  };
  return html`<div class="typed">
    <label class="small" for="typed"><bdi lang=${strings.language}>${strings.yourAnswer}</bdi></label>
    <textarea
      id="typed"
      rows="5"
      dir=${directionOf(text, item.direction)}
      maxlength="5000"
      aria-describedby="stem"
      aria-invalid=${unanswered ? 'true' : 'false'}
      .value=${live(text)}
      @input=${write}
    ></textarea>
  </div>`;
}

function written({ strings, draft }: ItemView): TemplateResult {
  return html`<p class="small"><bdi lang=${strings.language}>${strings.yourAnswer}</bdi></p>
    <p class="matter written" dir="auto">${essayIn(draft).text}</p>`;
}

function assessment(item: OpenItem, words: TaskStrings, view: ItemView): TemplateResult {
  const { strings } = view;
  return html`<div class="model">
      <h3 class="small" id="model" tabindex="-1"><bdi lang=${strings.language}>${strings.modelAnswer}</bdi></h3>
      <p class="matter">${item.modelAnswer}</p>
    </div>
    <fieldset class="rubric">
      <legend class="small"><bdi lang=${strings.language}>${words.rubric}</bdi></legend>
      <div class="opts">${item.rubric.map((criterion) => criterionRow(criterion, words, view))}</div>
    </fieldset>`;
}

function criterionRow({ id, text, points }: Criterion, words: TaskStrings, view: ItemView): TemplateResult {
  const { strings, draft, grade, take } = view;
  const essay = essayIn(draft);
  const isMet = essay.met.includes(id);
  const toggle = (): void => {
    take({ ...essay, met: isMet ? essay.met.filter((met) => met !== id) : [...essay.met, id] });
  };
  const worth = html`<span class="note" lang=${strings.language}>${words.points(points)}</span>`;
  const tone = isMet ? 'right' : 'wrong';
  const told = html`<span class="say" lang=${strings.language}
    >${icon(tone)}<span>${isMet ? words.met : words.notMet}</span></span
  >`;
  return html`<label class="opt many ${grade !== undefined && isMet ? 'right' : ''}" part="option">
    <input type="checkbox" name="criterion" .checked=${isMet} ?disabled=${grade !== undefined} @change=${toggle} />
    <span class="key" aria-hidden="true"></span>
    <span class="words"><bdi>${text}</bdi>${grade === undefined ? worth : told}</span>
  </label>`;
}

function pointsIn(rubric: readonly Criterion[]): number {
  return rubric.reduce((sum, { points }) => sum + points, 0);
}

function essayIn(draft: Response | undefined): Essay {
  return draft?.type === 'essay' ? draft : { type: 'essay', text: '', met: [] };
}
