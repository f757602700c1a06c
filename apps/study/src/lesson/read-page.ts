import type { Lesson } from '@sanad/lesson';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { shownLanguage } from '../lessons/lesson-figures.ts';
import { unfinished } from '../log/sessions.ts';
import { icon } from '../parts/icons.ts';
import { textSizes } from '../preferences/preferences.ts';
import { usualCount } from '../quiz/start-quiz.ts';
import { routeHref } from '../routing/route.ts';
import { LessonScreen } from './lesson-screen.ts';

/** Read: the passage, who says each paragraph, and the way on to the quiz. */
export class ReadPage extends LessonScreen {
  /** Scrolled to and marked. */
  @property({ attribute: false }) sentence: string | undefined;
  @state() private showSources = true;

  protected override readonly tab = 'read';
  #found: string | undefined;

  protected override body(lesson: Lesson): TemplateResult {
    const { language } = this;
    return html`<article class="sheet">
      ${this.#tools()}
      <sanad-passage
        .lesson=${lesson}
        .language=${shownLanguage(lesson, language)}
        .showSources=${this.showSources}
        .uiLanguage=${language}
      ></sanad-passage>
      ${this.#end(lesson)}
    </article>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('sentence')) this.#found = undefined;
    if (this.sentence === undefined || this.#found === this.sentence) return;
    const passage = this.querySelector('sanad-passage');
    if (passage === null) return;
    this.#found = this.sentence;
    void passage.focusSentence(this.sentence);
  }

  #tools(): TemplateResult {
    const { lesson: words } = this.strings;
    const size = textSizes.indexOf(this.study.preferences.textSize);
    return html`<div class="tools">
      <label class="switch"
        ><input
          type="checkbox"
          role="switch"
          aria-checked=${this.showSources ? 'true' : 'false'}
          .checked=${this.showSources}
          @change=${this.#toggleSources}
        /><span>${words.whoSaid}</span></label
      >
      <span class="sizes" role="group" aria-label=${words.size}
        >${this.#sizeButton(words.smaller, size - 1)}${this.#sizeButton(words.larger, size + 1)}</span
      >
    </div>`;
  }

  #sizeButton(label: string, to: number): TemplateResult {
    const size = textSizes[to];
    const choose = (): void => {
      if (size !== undefined) void this.study.preferences.setTextSize(size);
    };
    return html`<button class="iconbtn" type="button" ?disabled=${size === undefined} @click=${choose}>
      <span class="sr">${label}</span><span aria-hidden="true">${this.strings.lesson.sizeMark}</span>
    </button>`;
  }

  #end(lesson: Lesson): TemplateResult {
    const { lesson: words } = this.strings;
    const open = unfinished(this.study.log.sessions, lesson.id);
    const back =
      open && html`<a class="link" href=${routeHref({ screen: 'quiz', session: open.id })}>${words.back}</a>`;
    return html`<footer class="endnote">
      <p class="small">${words.end(usualCount)}</p>
      <div class="acts">
        <a class="btn main" href=${routeHref({ screen: 'quiz-setup', lesson: lesson.id })}
          >${words.start}${icon('onward')}</a
        >
        ${back ?? nothing}
      </div>
    </footer>`;
  }

  readonly #toggleSources = (): void => {
    this.showSources = !this.showSources;
  };
}

customElements.define('study-read', ReadPage);
