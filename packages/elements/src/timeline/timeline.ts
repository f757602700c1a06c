import { directionOf, type Language } from '@sanad/language';
import type { Lesson } from '@sanad/lesson';
import { timelineOf } from '@sanad/quiz';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { languageAttribute } from '../chrome-language.ts';
import { LessonSource } from '../data/lesson-source.ts';
import { problemPart } from '../data/problem-part.ts';
import { SanadElement } from '../element.ts';
import { lessonView } from '../evidence/fact-clip.ts';
import { pageHost, type ElementsHost } from '../host.ts';
import { lessonLanguage } from '../lesson-language.ts';
import { moment } from './moment.ts';
import { timelineWords, type TimelineStrings } from './timeline-words.ts';
import { timelineStyles } from './timeline.styles.ts';

/**
 * A lesson's dated events, figures and plans, and the events that the text only puts in order, along a line of time:
 * each with who says so and, opened, the sentence it rests on. Dates that the text does not state are marked.
 * @fires sanad-open-passage - `sentence`, `paragraph`: where an event stands in the passage
 * @fires sanad-error - `problem`: there is nothing to show
 * @csspart evidence @csspart button
 */
export class SanadTimeline extends SanadElement {
  static override styles = timelineStyles;
  static override properties: PropertyDeclarations = {
    lesson: { attribute: false },
    src: {},
    host: { attribute: false },
    language: { converter: languageAttribute },
  };

  lesson: Lesson | undefined;
  /** The address of a lesson, where none is given. */
  src: string | undefined;
  /** Language of the events; the page's when left out, or the lesson's first where it has no other. */
  language: Language | undefined;

  host: ElementsHost = pageHost;

  private readonly source = new LessonSource(this);

  protected override missing(): readonly Promise<unknown>[] {
    const language = this.chromeLanguage;
    return [...super.missing(), ...(timelineWords.in(language) === undefined ? [timelineWords.load(language)] : [])];
  }

  private get timelineStrings(): TimelineStrings {
    const words = timelineWords.in(this.chromeLanguage);
    if (words === undefined) throw new Error('drawn before it was loaded');
    return { ...this.strings, ...words };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { chromeLanguage: chrome, timelineStrings: strings } = this;
    const { lesson, problem, load } = this.source;
    if (lesson === undefined) {
      const part = problem && problemPart(problem, strings, () => void load());
      return part ? html`<div lang=${chrome} dir=${strings.direction}>${part}</div>` : nothing;
    }
    const view = lessonView(lesson, lessonLanguage(lesson, this.language, chrome));
    const { language } = view;
    return html`<ol class="line" role="list" lang=${language} dir=${directionOf(language)} aria-label=${strings.label}>
      ${timelineOf(lesson).map((entry) => moment(entry, view, strings))}
    </ol>`;
  }
}
