import type { CategoriseItem, MatchingItem, Option, Response } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { TaskStrings } from '../../strings/task-strings.ts';
import { fieldStyles } from '../fields.styles.ts';
import { givenStyles } from '../given.styles.ts';
import type { ItemView } from '../item-view.ts';
import type { Answering } from './answering.ts';
import { givenLine } from './given-line.ts';

type InPairs = MatchingItem | CategoriseItem;

/** Of longer options a closed list shows only the beginning: the chosen one is written out under it. */
const wholeInList = 24;

/** Each prompt has its own list to choose from. */
export function inPairs(item: InPairs, words: TaskStrings): Answering {
  return {
    how: words.how[item.type],
    need: words.needs.pair,
    styles: [fieldStyles, givenStyles],
    sum: ({ draft, strings }, { verdict }) => {
      const right = item.key.filter(({ prompt, option }) => chosenFor(prompt, draft) === option);
      return `${strings.verdicts[verdict]} ${strings.pointsOf(String(right.length), item.key.length)}`;
    },
    isComplete: (draft) => item.prompts.every(({ id }) => chosenFor(id, draft) !== undefined),
    draw: (view) =>
      html`<ol class="pairs" role="list">
        ${item.prompts.map(
          (prompt, index) =>
            html`<li>
              ${view.grade === undefined ? openPair(item, prompt, index, words, view) : toldPair(item, prompt, view)}
            </li>`,
        )}
      </ol>`,
  };
}

function openPair(item: InPairs, prompt: Option, index: number, words: TaskStrings, view: ItemView): TemplateResult {
  const { strings, draft, unanswered, take } = view;
  const id = `pair-${index}`;
  const chosen = optionOf(item, chosenFor(prompt.id, draft));
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) take(paired(item, draft, prompt.id, target.value));
  };
  return html`<label for=${id}><bdi>${prompt.text}</bdi></label>
    <span class="list"
      ><select id=${id} aria-invalid=${unanswered && chosen === undefined ? 'true' : nothing} @change=${choose}>
        <option value="" lang=${strings.language} ?selected=${chosen === undefined}>${words.choosePartner}</option>
        ${item.options.map(
          (option) => html`<option value=${option.id} .selected=${option.id === chosen?.id}>${option.text}</option>`,
        )}</select
      >${icon('open')}</span
    >
    ${
      chosen === undefined || chosen.text.length <= wholeInList
        ? nothing
        : html`<p class="small" aria-hidden="true"><bdi>${chosen.text}</bdi></p>`
    }`;
}

function toldPair(item: InPairs, prompt: Option, { strings, draft }: ViewOfAnswer): TemplateResult {
  const given = optionOf(item, chosenFor(prompt.id, draft));
  const key = optionOf(item, chosenFor(prompt.id, { type: 'pairs', pairs: item.key }));
  const isRight = given !== undefined && given.id === key?.id;
  return html`<p class="prompt"><bdi>${prompt.text}</bdi></p>
    ${given === undefined ? nothing : givenLine(item, isRight ? 'right' : 'wrong', strings.yourAnswer, [given.text], strings)}
    ${isRight || key === undefined ? nothing : givenLine(item, 'right', strings.correctAnswer, [key.text], strings)}`;
}

type ViewOfAnswer = Pick<ItemView, 'strings' | 'draft'>;

function optionOf(item: InPairs, id: string | undefined): Option | undefined {
  return item.options.find((option) => option.id === id);
}

function chosenFor(prompt: string, draft: Response | undefined): string | undefined {
  return draft?.type === 'pairs' ? draft.pairs.find((pair) => pair.prompt === prompt)?.option : undefined;
}

/** The draft with one prompt given an option, or none for an empty one; pairs keep the order of the prompts. */
function paired(item: InPairs, draft: Response | undefined, prompt: string, option: string): Response {
  const pairs = item.prompts.flatMap(({ id }) => {
    const chosen = id === prompt ? option : (chosenFor(id, draft) ?? '');
    return chosen === '' ? [] : [{ prompt: id, option: chosen }];
  });
  return { type: 'pairs', pairs };
}
