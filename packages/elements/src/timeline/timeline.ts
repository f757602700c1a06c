import { directionOf, type Language } from '@sanad/language';
import type { Lesson } from '@sanad/lesson';
import { timelineOf } from '@sanad/quiz';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { chromeLanguage, languageAttribute } from '../chrome-language.ts';
import { lessonView } from '../evidence/fact-clip.ts';
import { stringsFor } from '../strings/strings.ts';
import { moment } from './moment.ts';
import { timelineStyles } from './timeline.styles.ts';

/**
 * A lesson's dated events, figures and plans, and the events that the text only puts in order, along a line of time:
 * each with who says so and, opened, the sentence it rests on. Dates that the text does not state are marked.
 * @fires sanad-open-passage - `sentence`, `paragraph`: where an event stands in the passage
 */
export class SanadTimeline extends LitElement {
  static override styles = timelineStyles;

  @property({ attribute: false }) lesson: Lesson | undefined;
  /** Language of the events; the lesson's first when left out. */
  @property({ converter: languageAttribute }) language: Language | undefined;
  /** Language of the element's own words; the page's when left out. */
  @property({ attribute: 'ui-language', converter: languageAttribute }) uiLanguage: Language | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { lesson } = this;
    if (lesson === undefined) return nothing;
    const view = lessonView(lesson, this.language);
    const strings = stringsFor(chromeLanguage(this, this.uiLanguage));
    return html`<ol
      class="line"
      role="list"
      lang=${view.language}
      dir=${directionOf(view.language)}
      aria-label=${strings.timeline.label}
    >
      ${timelineOf(lesson).map((entry) => moment(entry, view, strings))}
    </ol>`;
  }
}
