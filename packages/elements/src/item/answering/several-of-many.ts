import type { MultipleChoiceItem, Response } from '@sanad/lesson';
import { html } from 'lit';
import type { ItemView } from '../item-view.ts';
import type { Answering } from './answering.ts';
import { optionRow, type Standing } from './option-row.ts';

/** Every right option is chosen: checkboxes. */
export function severalOfMany(item: MultipleChoiceItem): Answering {
  const toggled = (option: string, draft: Response | undefined): Response => {
    const chosen = chosenIn(draft);
    const wanted = chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
    return { type: 'choices', options: item.options.map(({ id }) => id).filter((id) => wanted.includes(id)) };
  };
  const standingOf = (option: string, { draft, grade }: ItemView): Standing => {
    if (grade === undefined) return 'open';
    const isChosen = chosenIn(draft).includes(option);
    if (item.key.includes(option)) return isChosen ? 'hit' : 'missed';
    return isChosen ? 'false-hit' : 'idle';
  };
  return {
    how: 'selectAll',
    need: 'chooseSome',
    isComplete: (draft) => chosenIn(draft).length > 0,
    draw: (view) =>
      html`<div class="opts">
        ${item.options.map((option, index) =>
          optionRow({
            control: 'checkbox',
            option,
            number: index + 1,
            isChosen: chosenIn(view.draft).includes(option.id),
            standing: standingOf(option.id, view),
            strings: view.strings,
            pick: () => {
              view.take(toggled(option.id, view.draft));
            },
          }),
        )}
      </div>`,
  };
}

function chosenIn(draft: Response | undefined): readonly string[] {
  return draft?.type === 'choices' ? draft.options : [];
}
