import type { Language } from '@sanad/language';
import type { Mistake, QuizResult } from '@sanad/quiz';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { chromeLanguage, languageAttribute } from '../chrome-language.ts';
import { clipping } from '../evidence/clipping.ts';
import { icon } from '../icons/icon.ts';
import { answerText, keyText } from '../item/answer.ts';
import { matter } from '../item/matter.ts';
import { stringsFor, type Strings } from '../strings/strings.ts';
import { resultsStyles } from './results.styles.ts';
import { shownPoints, topicTable } from './topic-table.ts';

/**
 * What a quiz came to: the score in words, by topic, each mistake with its evidence, and what was left unanswered.
 * @fires sanad-open-passage - `sentence`, `paragraph`: where a mistake's evidence stands
 * @slot - what to do next, under the score
 */
export class SanadResults extends LitElement {
  static override styles = resultsStyles;

  @property({ attribute: false }) result: QuizResult | undefined;
  /** Language of the element's own words; the page's when left out. */
  @property({ attribute: 'ui-language', converter: languageAttribute }) uiLanguage: Language | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { result } = this;
    if (result === undefined) return nothing;
    const strings = stringsFor(chromeLanguage(this, this.uiLanguage));
    return html`<div class="results" lang=${strings.language} dir=${strings.direction}>
      <div>
        <h2 class="score">${strings.score(shownPoints(result.points), result.items)}</h2>
        <slot></slot>
      </div>
      ${topicTable(result.byTopic, strings)} ${mistakesPart(result, strings)} ${skippedPart(result, strings)}
    </div>`;
  }
}

function mistakesPart({ mistakes, items, skipped }: QuizResult, strings: Strings): TemplateResult | typeof nothing {
  if (mistakes.length === 0) {
    return items === skipped.length ? nothing : html`<p class="small">${strings.noMistakes}</p>`;
  }
  return html`<div>
    <h3 class="sect">${strings.mistakes(mistakes.length)}</h3>
    <ol class="mistakes">
      ${mistakes.map((mistake) => html`<li>${mistakePart(mistake, strings)}</li>`)}
    </ol>
  </div>`;
}

function mistakePart({ item, response }: Mistake, strings: Strings): TemplateResult {
  return html`<div class="asked">
      <h4 class="stem" lang=${item.language} dir=${item.direction}>${item.stem}</h4>
      ${matter(item, true, strings)}
      <p class="given wrong">
        ${icon('wrong')}<span
          >${strings.yourAnswer}: <bdi lang=${item.language}>${answerText(item, response)}</bdi></span
        >
      </p>
      <p class="given right">
        ${icon('right')}<span>${strings.correctAnswer}: <bdi lang=${item.language}>${keyText(item)}</bdi></span>
      </p>
    </div>
    ${clipping(item, strings)}`;
}

function skippedPart({ skipped }: QuizResult, strings: Strings): TemplateResult | typeof nothing {
  if (skipped.length === 0) return nothing;
  return html`<div>
    <h3 class="sect">${strings.skipped(skipped.length)}</h3>
    <ol class="skipped">
      ${skipped.map(
        (item) =>
          html`<li>
            <p lang=${item.language} dir=${item.direction}>${item.stem}</p>
            ${matter(item, false, strings)}
          </li>`,
      )}
    </ol>
  </div>`;
}
