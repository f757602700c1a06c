import type { Item } from '@sanad/lesson';
import type { Mistake, QuizResult } from '@sanad/quiz';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SanadElement } from '../element.ts';
import { clipping } from '../evidence/clipping.ts';
import { givenLine } from '../item/answering/given-line.ts';
import { givenTexts, keyTexts } from '../item/given-texts.ts';
import { matter } from '../item/matter.ts';
import { toneOf } from '../item/tone.ts';
import { resultsStyles } from './results.styles.ts';
import { resultsWords, type ResultsStrings } from './results-words.ts';
import { shownPoints, topicTable } from './topic-table.ts';

/**
 * What a quiz came to: the score in words, by topic, each mistake with its evidence, and what was left unanswered.
 * @fires sanad-open-passage - `sentence`, `paragraph`: where a mistake's evidence stands
 * @slot - what to do next, under the score
 */
export class SanadResults extends SanadElement {
  static override styles = resultsStyles;
  static override properties: PropertyDeclarations = {
    result: { attribute: false },
    showsAnswers: { type: Boolean, attribute: 'shows-answers' },
  };

  result: QuizResult | undefined;
  /** Whether questions left unanswered are shown with their answers; the learner can ask for them. */
  showsAnswers = false;

  protected override missing(): readonly Promise<unknown>[] {
    return [...super.missing(), ...resultsWords.missing(this.chromeLanguage)];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result, chromeLanguage } = this;
    const words = resultsWords.in(chromeLanguage);
    if (result === undefined || words === undefined) return nothing;
    const strings = { ...this.strings, ...words };
    return html`<div class="results" lang=${strings.language} dir=${strings.direction}>
      <div>
        <h2 class="score">${strings.score(shownPoints(result.points), result.items)}</h2>
        <slot></slot>
      </div>
      ${topicTable(result.byTopic, strings)} ${mistakesPart(result, strings)} ${this.skippedPart(result, strings)}
    </div>`;
  }

  private skippedPart({ skipped }: QuizResult, strings: ResultsStrings): TemplateResult | typeof nothing {
    if (skipped.length === 0) return nothing;
    const show = html`<button class="btn" part="button" type="button" @click=${this.onShowAnswers}>
      ${strings.showTheirAnswers}
    </button>`;
    return html`<div>
      <h3 class="sect" id="skipped" tabindex="-1">${strings.skipped(skipped.length)}</h3>
      ${
        this.showsAnswers
          ? html`<ol class="mistakes">
              ${skipped.map((item) => html`<li>${answerPart(item, strings)}</li>`)}
            </ol>`
          : html`<ol class="skipped">
                ${skipped.map((item) => html`<li>${askedPart(item, strings)}</li>`)}
              </ol>
              ${show}`
      }
    </div>`;
  }

  /** The button goes, so the focus moves to the list that it opened. */
  private readonly onShowAnswers = (): void => {
    this.showsAnswers = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#skipped')?.focus());
  };
}

function askedPart(item: Item, strings: ResultsStrings): TemplateResult {
  return html`<p lang=${item.language} dir=${item.direction}>${item.stem}</p>
    ${matter(item, false, strings)}`;
}

/** A question with its key and evidence. */
function answerPart(item: Item, strings: ResultsStrings): TemplateResult {
  const key = item.type === 'open' ? strings.modelAnswer : strings.correctAnswer;
  return html`<div class="asked">
      <h4 class="stem" lang=${item.language} dir=${item.direction}>${item.stem}</h4>
      ${matter(item, true, strings)} ${givenLine(item, 'right', key, keyTexts(item), strings)}
    </div>
    ${clipping(item, strings)}`;
}

function mistakesPart(
  { mistakes, items, skipped }: QuizResult,
  strings: ResultsStrings,
): TemplateResult | typeof nothing {
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

function mistakePart({ item, response, grade }: Mistake, strings: ResultsStrings): TemplateResult {
  const key = item.type === 'open' ? strings.modelAnswer : strings.correctAnswer;
  return html`<div class="asked">
      <h4 class="stem" part="stem" lang=${item.language} dir=${item.direction}>${item.stem}</h4>
      ${matter(item, true, strings)}
      ${givenLine(item, toneOf(grade.verdict), strings.yourAnswer, givenTexts(item, response), strings)}
      ${givenLine(item, 'right', key, keyTexts(item), strings)}
    </div>
    ${clipping(item, strings)}`;
}
