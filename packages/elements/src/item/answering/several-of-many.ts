import type { MultipleChoiceItem, Response } from '@sanad/lesson';
import { html } from 'lit';
import type { TaskStrings } from '../../strings/task-strings.ts';
import type { ItemView } from '../item-view.ts';
import type { Answering } from './answering.ts';
import { optionRow, type Standing } from './option-row.ts';

/** Every right option is chosen: checkboxes. */
export function severalOfMany(item: MultipleChoiceItem, { how, needs, standings }: TaskStrings): Answering {
  const toggled = (option: string, draft: Response | undefined): Response => {
    const chosen = chosenIn(draft);
    const wanted = chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
    return { type: 'choices', options: item.options.map(({ id }) => id).filter((id) => wanted.includes(id)) };
  };
  const standingOf = (option: string, { draft, grade }: ItemView): Standing | undefined => {
    if (grade === undefined) return undefined;
    const isChosen = chosenIn(draft).includes(option);
    if (!item.key.includes(option)) return isChosen ? { tone: 'wrong', words: standings.falseHit } : undefined;
    return isChosen
      ? { tone: 'right', words: standings.hit }
      : { tone: 'right', words: standings.missed, isMissed: true };
  };
  return {
    how: how.selectAll,
    need: needs.chooseSome,
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
            view,
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
