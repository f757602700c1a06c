import type { Item, Option, Response, TrueFalseItem } from '@sanad/lesson';
import { html } from 'lit';
import { stringsFor } from '../../strings/strings.ts';
import type { ItemView } from '../item-view.ts';
import type { Answering } from './answering.ts';
import { optionRow, type Standing } from './option-row.ts';

type OneOfMany = Extract<Item, { readonly options: readonly Option[]; readonly key: string }> | TrueFalseItem;

/** One option is chosen: a native radio group. */
export function oneOfMany(item: OneOfMany): Answering {
  const key = String(item.key);
  const responseTo = (option: string): Response =>
    item.type === 'true-false' ? { type: 'truth', value: option === 'true' } : { type: 'choice', option };
  const standingOf = (option: string, { draft, grade }: ItemView): Standing => {
    if (grade === undefined) return 'open';
    if (option === key) return 'right';
    return option === chosenIn(draft) ? 'wrong' : 'idle';
  };
  return {
    need: 'choose',
    isComplete: (draft) => chosenIn(draft) !== undefined,
    draw: (view) =>
      html`<div class="opts">
        ${optionsOf(item).map((option, index) =>
          optionRow({
            control: 'radio',
            option,
            number: index + 1,
            isChosen: chosenIn(view.draft) === option.id,
            standing: standingOf(option.id, view),
            isSentence: item.type === 'find-evidence',
            strings: view.strings,
            pick: () => {
              view.take(responseTo(option.id));
            },
          }),
        )}
      </div>`,
  };
}

/** What can be chosen, in the order shown. */
function optionsOf(item: OneOfMany): readonly Option[] {
  return item.type === 'true-false' ? truths(item) : item.options;
}

/** The two judgements of a statement, in the item's language. */
export function truths({ language }: TrueFalseItem): readonly Option[] {
  const { statementTrue, statementFalse } = stringsFor(language);
  return [
    { id: 'true', text: statementTrue },
    { id: 'false', text: statementFalse },
  ];
}

function chosenIn(draft: Response | undefined): string | undefined {
  if (draft?.type === 'choice') return draft.option;
  return draft?.type === 'truth' ? String(draft.value) : undefined;
}
