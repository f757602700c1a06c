import { languages } from '@sanad/language';
import { itemTypes, type Lesson } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { topics } from '../lessons/lesson-figures.ts';
import { icon } from '../parts/icons.ts';
import { segments } from '../parts/segments.ts';
import type { Strings } from '../strings/strings.ts';
import { toggled, type QuizChoice } from './quiz-choice.ts';

/** Names of languages in themselves. */
export const languageNames = { ar: 'العربية', en: 'English' } as const;

interface MoreView {
  readonly lesson: Lesson;
  readonly choice: QuizChoice;
  readonly strings: Strings;
  readonly badSeed: boolean;
  readonly change: (part: Partial<QuizChoice>) => void;
}

/** Language, topics, kinds of question and the quiz number, folded away. */
export function moreOptions(view: MoreView): TemplateResult {
  const { lesson, choice, strings, change } = view;
  const { setup, topic, type } = strings;
  const spoken = languages.filter((language) => lesson.languages.includes(language));
  return html`<details class="more">
    <summary>${setup.more}${icon('open')}</summary>
    <div>
      ${
        spoken.length < 2
          ? nothing
          : segments({
              name: 'quiz-language',
              legend: setup.language,
              choices: spoken.map((value) => ({ value, label: languageNames[value], lang: value })),
              chosen: choice.language,
              choose: (language) => {
                change({ language });
              },
            })
      }
      ${ticklist(setup.topics, topics, topic, choice.topics, (chosen) => {
        change({ topics: chosen });
      })}
      ${ticklist(setup.types, itemTypes, type, choice.types, (chosen) => {
        change({ types: chosen });
      })}
      ${seedField(view)}
    </div>
  </details>`;
}

function ticklist<T extends string>(
  legend: string,
  all: readonly T[],
  labels: Readonly<Record<T, string>>,
  chosen: ReadonlySet<T>,
  choose: (chosen: ReadonlySet<T>) => void,
): TemplateResult {
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="ticklist">
      ${all.map(
        (value) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${chosen.has(value)}
              @change=${() => {
                choose(toggled(chosen, value));
              }}
            /><span>${labels[value]}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function seedField({ choice, strings, badSeed, change }: MoreView): TemplateResult {
  const { setup } = strings;
  return html`<div class="field">
    <label for="seed">${setup.seed}</label>
    <input
      id="seed"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      dir="auto"
      aria-describedby=${badSeed ? 'setup-problem seed-hint' : 'seed-hint'}
      aria-invalid=${badSeed ? 'true' : 'false'}
      .value=${choice.seed}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) change({ seed: target.value });
      }}
    />
    <p class="note" id="seed-hint">${setup.seedHint}</p>
  </div>`;
}
