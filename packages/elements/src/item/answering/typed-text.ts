import type { ClozeTypedItem, Grade, Response, ShortAnswerItem } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import type { TaskStrings } from '../../strings/task-strings.ts';
import { fieldStyles } from '../fields.styles.ts';
import type { ItemView } from '../item-view.ts';
import { toneOf } from '../tone.ts';
import type { Answering } from './answering.ts';
import { shownAnswer } from './shown-answer.ts';
import { typedField } from './typed-field.ts';

/** A name or a few words are typed: under the stem, or where the blank of the sentence is. */
export function typedText(item: ShortAnswerItem | ClozeTypedItem, words: TaskStrings): Answering {
  return {
    need: words.needs.type,
    styles: [fieldStyles],
    isComplete: (draft) => textIn(draft).trim() !== '',
    draw: (view) => {
      if (view.grade !== undefined) return typedReply(view, view.grade, textIn(view.draft), item.keyText);
      return item.type === 'short-answer' ? underStem(view) : inBlank(item, words, view);
    },
  };
}

/** What was typed and how it stands; the key where it is not the same. */
export function typedReply({ strings }: ItemView, { verdict }: Grade, given: string, key: string): TemplateResult {
  const { yourAnswer, correctAnswer } = strings;
  if (given.trim() === key) return shownAnswer(key, toneOf(verdict), yourAnswer, strings);
  return html`<div class="opts">
    ${shownAnswer(given, toneOf(verdict), yourAnswer, strings)} ${shownAnswer(key, 'right', correctAnswer, strings)}
  </div>`;
}

function underStem(view: ItemView): TemplateResult {
  const { strings } = view;
  return html`<div class="typed">
    <label class="small" for="typed"><bdi lang=${strings.language}>${strings.yourAnswer}</bdi></label>
    ${field(view)}
  </div>`;
}

function inBlank({ blank }: ClozeTypedItem, words: TaskStrings, view: ItemView): TemplateResult {
  const { item, strings } = view;
  return html`<p class="matter" lang=${item.language} dir=${item.direction}>
    ${blank.before}<label class="sr" for="typed"><bdi lang=${strings.language}>${words.missingWords}</bdi></label
    >${field(view)}${blank.after}
  </p>`;
}

function field(view: ItemView): TemplateResult {
  const { item, draft, unanswered, take } = view;
  return typedField({
    id: 'typed',
    text: textIn(draft),
    direction: item.direction,
    isMissing: unanswered,
    describedBy: 'stem',
    keyboard: 'text',
    take: (text) => {
      take({ type: 'text', text });
    },
  });
}

function textIn(draft: Response | undefined): string {
  return draft?.type === 'text' ? draft.text : '';
}
