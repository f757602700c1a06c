import { languages } from '@sanad/language';
import { itemTypes, topics, type Lesson } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { segments } from '../parts/segments.ts';
import type { Strings } from '../strings/strings.ts';
import { timeLimits, toggled, tryCounts, type QuizChoice } from './quiz-choice.ts';

/** Names of languages in themselves. */
export const languageNames = { ar: 'العربية', en: 'English' } as const;

interface MoreView {
  readonly lesson: Lesson;
  readonly choice: QuizChoice;
  readonly strings: Strings;
  readonly badSeed: boolean;
  readonly change: (part: Partial<QuizChoice>) => void;
}

/** Language, how it is taken, topics, kinds of question and the quiz number, folded away. */
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
      ${taking(view)}
      ${ticklist({ legend: setup.topics, all: topics, labels: topic, chosen: choice.topics, setup }, (chosen) => {
        change({ topics: chosen });
      })}
      ${ticklist({ legend: setup.types, all: itemTypes, labels: type, chosen: choice.types, setup }, (chosen) => {
        change({ types: chosen });
      })}
      ${seedField(view)}
    </div>
  </details>`;
}

/** Tries, time and certainty. */
function taking({ choice, strings: { setup }, change }: MoreView): TemplateResult {
  const tries = segments({
    name: 'tries',
    legend: setup.tries,
    choices: tryCounts.map((value) => ({ value, label: String(value) })),
    chosen: choice.tries,
    choose: (count) => {
      change({ tries: count });
    },
  });
  return html`${choice.mode === 'practice' ? tries : nothing}
    ${segments({
      name: 'minutes',
      legend: setup.minutes,
      choices: timeLimits.map((value) => ({ value, label: value === 0 ? setup.noLimit : String(value) })),
      chosen: choice.minutes,
      choose: (minutes) => {
        change({ minutes });
      },
    })}
    <div class="ticklist single">
      <label
        ><input
          type="checkbox"
          .checked=${choice.certainty}
          @change=${() => {
            change({ certainty: !choice.certainty });
          }}
        /><span>${setup.certainty}</span></label
      >
    </div>`;
}

interface Ticklist<T extends string> {
  readonly legend: string;
  readonly all: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: ReadonlySet<T>;
  readonly setup: Strings['setup'];
}

/** Boxes to tick, and one press for all or none of them. */
function ticklist<T extends string>(
  { legend, all, labels, chosen, setup }: Ticklist<T>,
  choose: (chosen: ReadonlySet<T>) => void,
): TemplateResult {
  const isFull = chosen.size === all.length;
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    <button
      class="link quiet"
      type="button"
      @click=${() => {
        choose(new Set(isFull ? [] : all));
      }}
    >
      ${isFull ? setup.none : setup.all}<span class="sr">: ${legend}</span>
    </button>
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
