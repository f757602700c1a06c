import type { Language } from '@sanad/language';
import type { CertaintyLevel } from '@sanad/lesson';
import { certaintyMarks } from '@sanad/quiz';
import { html, type TemplateResult } from 'lit';
import { certaintyStrings } from './certainty-strings.ts';

const levels: readonly CertaintyLevel[] = [1, 2, 3];

/** What a learner is asked besides the answer. */
export interface CertaintyView {
  readonly language: Language;
  readonly chosen: CertaintyLevel | undefined;
  readonly isLocked: boolean;
  readonly choose: (level: CertaintyLevel) => void;
}

/** Asks how sure the answer is, with what each level earns and costs. */
export function askCertainty({ language, chosen, isLocked, choose }: CertaintyView): TemplateResult {
  const words = certaintyStrings[language];
  return html`<fieldset class="sure" ?disabled=${isLocked}>
    <legend class="small">${words.question}</legend>
    <div class="levels">
      ${levels.map(
        (level) =>
          html`<label class="opt" part="option">
            <input
              type="radio"
              name="certainty"
              .checked=${level === chosen}
              @change=${() => {
                choose(level);
              }}
            />
            <span>${words.levels[level]} <br />${worth(level, language)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function worth(level: CertaintyLevel, language: Language): TemplateResult {
  const { ifRight, ifWrong } = certaintyStrings[language];
  const { right, wrong } = certaintyMarks[level];
  return html`<span class="note"
    >${ifRight} <bdi dir="ltr">+${right}</bdi> · ${ifWrong} <bdi dir="ltr">${wrong === 0 ? 0 : `−${-wrong}`}</bdi></span
  >`;
}
