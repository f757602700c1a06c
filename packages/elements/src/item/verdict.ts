import type { Criterion, Grade, Pair } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { icon } from '../icons/icon.ts';
import { wrongOptions } from './given-texts.ts';
import type { ItemView } from './item-view.ts';
import { toneOf } from './tone.ts';

/** How the answer stands by icon, word and colour, and why. */
export function verdict(view: ItemView, grade: Grade): TemplateResult {
  const { item } = view;
  const tone = toneOf(grade.verdict);
  return html`<div class=${classMap({ verdict: true, [tone]: true })}>
    ${icon(tone)}
    <p>
      <b>${word(view, grade)}</b>
      ${reasons(view, grade).map((reason) => html`<bdi lang=${item.language} dir=${item.direction}>${reason}</bdi> `)}
    </p>
  </div>`;
}

/** The verdict's word; of pairs how many are right too, and of an answer in sentences the mark it was given. */
function word({ item, draft, strings }: ItemView, grade: Grade): string {
  const verdictWord = strings.verdicts[grade.verdict];
  if (item.type === 'open') {
    const met = draft?.type === 'essay' ? item.rubric.filter(({ id }) => draft.met.includes(id)) : [];
    return strings.markedYourself(pointsIn(met), pointsIn(item.rubric));
  }
  if (!('prompts' in item)) return verdictWord;
  const pairs = draft?.type === 'pairs' ? draft.pairs : [];
  const right = item.key.filter((key) => pairs.some((pair) => isSamePair(key, pair)));
  return `${verdictWord} ${strings.pointsOf(String(right.length), item.key.length)}`;
}

function pointsIn(rubric: readonly Criterion[]): number {
  return rubric.reduce((sum, { points }) => sum + points, 0);
}

function isSamePair(a: Pair, b: Pair): boolean {
  return a.prompt === b.prompt && a.option === b.option;
}

/**
 * What grading says, what wrongly chosen options say and what the key is, each said once. Pairs and a model answer stand
 * beside what was given: there is no more to say.
 */
function reasons({ item, draft }: ItemView, { feedback }: Grade): readonly string[] {
  if ('prompts' in item || item.type === 'open') return [];
  const ofOptions = wrongOptions(item, draft).map((option) => option.feedback ?? '');
  const unsaid = ofOptions.filter((reason) => !feedback.includes(reason));
  return [...new Set([feedback, ...unsaid, item.feedback])].filter((reason) => reason !== '');
}
