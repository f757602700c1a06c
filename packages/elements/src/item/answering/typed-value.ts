import type { DateItem, NumericItem, Response } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import type { TaskStrings } from '../../strings/task-strings.ts';
import { fieldStyles } from '../fields.styles.ts';
import type { ItemView } from '../item-view.ts';
import type { Answering } from './answering.ts';
import { typedField, type TypedField } from './typed-field.ts';
import { typedReply } from './typed-text.ts';

/** A number or a date is typed, or both ends of a range or a period. */
export function typedValue(item: NumericItem | DateItem, words: TaskStrings): Answering {
  const isRange = item.type === 'date' ? item.key.from !== item.key.to : item.key.min !== item.key.max;
  return {
    ...(item.type === 'date' ? { how: words.how[item.precision] } : {}),
    need: isRange ? words.needs.typeBoth : words.needs.type,
    styles: [fieldStyles],
    isComplete: (draft) => partsOf(draft, isRange).every((part) => part.trim() !== ''),
    draw: (view) => {
      if (view.grade === undefined) return isRange ? bothFields(item, words, view) : oneField(item, words, view);
      return typedReply(view, view.grade, partsOf(view.draft, isRange).join(' – '), item.keyText);
    },
  };
}

function oneField(item: NumericItem | DateItem, words: TaskStrings, view: ItemView): TemplateResult {
  const { draft, unanswered, take } = view;
  const label = item.type === 'date' ? words.date : words.number;
  const [text = ''] = partsOf(draft, false);
  return html`<div class="typed">
    ${labelled(item, view, label, {
      id: 'typed',
      text,
      isMissing: unanswered,
      take: (typed) => {
        take({ type: 'text', text: typed });
      },
    })}
  </div>`;
}

function bothFields(item: NumericItem | DateItem, words: TaskStrings, view: ItemView): TemplateResult {
  const { draft, unanswered, take } = view;
  const [from = '', to = ''] = partsOf(draft, true);
  const change = (part: { readonly from?: string; readonly to?: string }): void => {
    take({ type: 'bounds', from, to, ...part });
  };
  const fromField: Part = {
    id: 'typed',
    text: from,
    isMissing: unanswered && from.trim() === '',
    take: (typed) => {
      change({ from: typed });
    },
  };
  const toField: Part = {
    id: 'typed-to',
    text: to,
    isMissing: unanswered && to.trim() === '',
    take: (typed) => {
      change({ to: typed });
    },
  };
  return html`<div class="typed two">
    <div class="typed">${labelled(item, view, words.from, fromField)}</div>
    <div class="typed">${labelled(item, view, words.to, toField)}</div>
  </div>`;
}

type Part = Pick<TypedField, 'id' | 'text' | 'isMissing' | 'take'>;

function labelled(item: NumericItem | DateItem, view: ItemView, label: string, part: Part): TemplateResult {
  const unit = item.type === 'numeric' ? item.unit : '';
  const described = ['stem', ...(item.type === 'date' ? ['how'] : []), ...(unit === '' ? [] : [`${part.id}-unit`])];
  return html`<label class="small" for=${part.id}><bdi lang=${view.strings.language}>${label}</bdi></label>
    <div class="beside">
      ${typedField({ ...part, direction: item.direction, describedBy: described.join(' '), keyboard: keyboardOf(item) })}
      ${unit === '' ? nothing : html`<bdi id="${part.id}-unit">${unit}</bdi>`}
    </div>`;
}

function keyboardOf(item: NumericItem | DateItem): TypedField['keyboard'] {
  if (item.type === 'numeric') return 'decimal';
  return item.precision === 'year' ? 'numeric' : 'text';
}

/** The one text, or those of both ends. A range that was typed whole stands in the first. */
function partsOf(draft: Response | undefined, isRange: boolean): readonly string[] {
  if (draft?.type === 'bounds') return [draft.from, draft.to];
  if (draft?.type === 'text') return [draft.text];
  return isRange ? ['', ''] : [''];
}
