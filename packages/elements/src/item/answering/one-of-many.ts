import type { Language } from '@sanad/language';
import type { Option, Response, TrueFalseItem } from '@sanad/lesson';
import type { ChoiceItem } from '@sanad/quiz';
import { html } from 'lit';
import type { ItemView } from '../item-view.ts';
import type { Answering } from './answering.ts';
import { optionRow, type Standing } from './option-row.ts';

/** One option is chosen: a native radio group. */
export function oneOfMany(item: ChoiceItem): Answering {
  const key = String(item.key);
  const responseTo = (option: string): Response =>
    item.type === 'true-false' ? { type: 'truth', value: option === 'true' } : { type: 'choice', option };
  const standingOf = (option: string, { draft, grade, strings }: ItemView): Standing | undefined => {
    if (grade === undefined) return undefined;
    if (option === key) return { tone: 'right', words: strings.correctAnswer };
    return option === chosenIn(draft) ? { tone: 'wrong', words: strings.yourAnswer } : undefined;
  };
  return {
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
            view,
            pick: () => {
              view.take(responseTo(option.id));
            },
          }),
        )}
      </div>`,
  };
}

/** What can be chosen, in the order shown. */
function optionsOf(item: ChoiceItem): readonly Option[] {
  return item.type === 'true-false' ? truths(item) : item.options;
}

const judgements: Readonly<Record<Language, Readonly<Record<'true' | 'false', string>>>> = {
  ar: { true: 'صحيحة', false: 'خاطئة' },
  en: { true: 'True', false: 'False' },
};

/** The two judgements of a statement, in the item's language. */
export function truths({ language }: TrueFalseItem): readonly Option[] {
  return Object.entries(judgements[language]).map(([id, text]) => ({ id, text }));
}

function chosenIn(draft: Response | undefined): string | undefined {
  if (draft?.type === 'choice') return draft.option;
  return draft?.type === 'truth' ? String(draft.value) : undefined;
}
