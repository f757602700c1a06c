import type { ChainOrderItem, Grade, Option, OrderingItem, Response, Verdict } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { TaskStrings } from '../../strings/task-strings.ts';
import { givenStyles } from '../given.styles.ts';
import type { ItemView } from '../item-view.ts';
import { orderStyles } from '../order.styles.ts';
import type { Tone } from '../tone.ts';
import type { Answering } from './answering.ts';

type InOrder = OrderingItem | ChainOrderItem;

/** Entries are moved up and down. The order shown is not the key's, so an order nobody touched is no answer. */
export function inOrder(item: InOrder, words: TaskStrings): Answering {
  return {
    how: words.how.order,
    need: words.needs.order,
    styles: [givenStyles, orderStyles],
    isComplete: (draft) => draft?.type === 'order',
    draw: (view) => {
      const entries = entriesIn(item, view.draft);
      const { grade } = view;
      return grade === undefined ? movable(entries, words, view) : settled(item, entries, grade, { words, view });
    },
  };
}

/** The entries as the draft orders them; those it leaves out stay at the end. */
function entriesIn({ entries }: InOrder, draft: Response | undefined): readonly Option[] {
  const order = draft?.type === 'order' ? draft.order : [];
  const placed = order.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return [...placed, ...entries.filter(({ id }) => !order.includes(id))];
}

function movable(entries: readonly Option[], words: TaskStrings, view: ItemView): TemplateResult {
  return html`<ol class="order" role="list">
    ${entries.map(
      ({ text }, index) =>
        html`<li>
          <span class="no" aria-hidden="true">${index + 1}</span>
          <div class="bar" part="option">
            <bdi>${text}</bdi>
            <span class="moves"
              >${moveButton(entries, index, 'up', { words, view })}${moveButton(entries, index, 'down', { words, view })}</span
            >
          </div>
        </li>`,
    )}
  </ol>`;
}

type Way = 'up' | 'down';

/** What entries are drawn with. */
interface Drawn {
  readonly words: TaskStrings;
  readonly view: ItemView;
}

/** A button at the end of the list stays in place, so that the focus of whoever moved an entry there does too. */
function moveButton(entries: readonly Option[], index: number, way: Way, { words, view }: Drawn): TemplateResult {
  const { strings, take } = view;
  const text = entries[index]?.text ?? '';
  const to = way === 'up' ? index - 1 : index + 1;
  const canMove = to in entries;
  const move = (): void => {
    if (!canMove) return;
    const order = moved(entries, index, to).map(({ id }) => id);
    const focus = `.order li:nth-child(${to + 1}) .${way}`;
    take({ type: 'order', order }, { say: words.movedTo(text, to + 1, entries.length), focus });
  };
  return html`<button class="iconbtn ${way}" type="button" aria-disabled=${canMove ? 'false' : 'true'} @click=${move}>
    <span class="sr" lang=${strings.language}>${words.move[way]}: <bdi>${text}</bdi></span
    >${icon(way)}
  </button>`;
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

function settled(item: InOrder, entries: readonly Option[], { verdict }: Grade, drawn: Drawn): TemplateResult {
  const misplaced = verdict === 'wrong' ? 'wrong' : 'partial';
  const given = html`<ol class="order" role="list">
    ${entries.map((entry, index) => settledEntry(entry, index, item.key.indexOf(entry.id), misplaced, drawn))}
  </ol>`;
  return verdict === 'right' ? given : html`${given} ${rightOrder(item, verdict, drawn)}`;
}

function settledEntry(
  { text }: Option,
  index: number,
  place: number,
  misplaced: Tone,
  { words, view: { strings } }: Drawn,
): TemplateResult {
  const tone = index === place ? 'right' : misplaced;
  const said = index === place ? words.inPlace : words.belongsAt(place + 1);
  return html`<li>
    <span class="no" aria-hidden="true">${index + 1}</span>
    <div class="bar ${tone}" part="option">
      <span class="words"
        ><bdi>${text}</bdi><span class="say" lang=${strings.language}>${icon(tone)}<span>${said}</span></span></span
      >
    </div>
  </li>`;
}

/** The key, and what earns a part of the points. */
function rightOrder(item: InOrder, verdict: Verdict, { words, view: { strings } }: Drawn): TemplateResult {
  return html`<div class="key-list">
    <p class="say right" lang=${strings.language}>${icon('right')}<span>${words.rightOrder}</span></p>
    ${keyList(item)}
    ${
      verdict === 'partial'
        ? html`<p class="note"><bdi lang=${strings.language}>${words.orderCredit}</bdi></p>`
        : nothing
    }
  </div>`;
}

/** A chain as chains are drawn, its last link the article; events as a numbered list. */
function keyList(item: InOrder): TemplateResult {
  const entries = item.key.flatMap((id) => item.entries.find((entry) => entry.id === id) ?? []);
  if (item.type === 'ordering') {
    return html`<ol class="numbered">
      ${entries.map(({ text }) => html`<li><bdi>${text}</bdi></li>`)}
    </ol>`;
  }
  const chip = ({ text }: Option, index: number): TemplateResult =>
    html`<span class="chip ${index === entries.length - 1 ? 'end' : ''}"><bdi>${text}</bdi></span>`;
  return html`<ol class="chain" role="list">
    ${entries.map((entry, index) => html`<li>${index === 0 ? nothing : icon('onward')}${chip(entry, index)}</li>`)}
  </ol>`;
}
