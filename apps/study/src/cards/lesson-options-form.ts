import type { Lesson } from '@sanad/lesson';
import { isRetired } from '@sanad/review';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../parts/icons.ts';
import { numberField } from '../parts/number-field.ts';
import { cardStrings } from '../strings/cards.ts';
import { isoDayText } from '../strings/dates.ts';
import { StudyScreen } from '../study-screen.ts';
import { lessonOptions, withLessonOptions, type LessonOptions } from './lesson-options.ts';
import type { ReviewDesk } from './review-desk.ts';

const mostADay = 9999;

/** No earlier last day is taken: a year that is being typed passes through the first centuries. */
const earliestDay = '2000-01-01';

/** What holds for the cards of one lesson alone: limits beside the common ones, and a last day. */
export class LessonOptionsForm extends StudyScreen {
  @property({ attribute: false }) desk!: ReviewDesk;
  @property({ attribute: false }) lesson!: Lesson;

  protected override render(): TemplateResult {
    const { only } = cardStrings[this.language];
    const { limits } = this.desk.settings;
    const options = lessonOptions(this.study.preferences.review, this.lesson.id);
    return html`<details class="more">
      <summary>${only.title}${icon('open')}</summary>
      <div>
        <p class="small" role="status">${this.#holds(options)}</p>
        <div class="pair">
          ${this.#limit('newCards', only.newCards, options, limits.newCards)}
          ${this.#limit('reviews', only.reviews, options, limits.reviews)}
        </div>
        ${this.#until(options)}
      </div>
    </details>`;
  }

  #holds({ newCards, reviews, until }: LessonOptions): string {
    const { only } = cardStrings[this.language];
    const { desk, lesson } = this;
    const { limits } = desk.settings;
    const day = until === undefined ? undefined : isoDayText(this.language, until);
    if (day !== undefined && isRetired(desk, { lesson }, desk.today)) return only.retired(day);
    const isCommon = newCards === undefined && reviews === undefined;
    const holding = isCommon ? only.common(limits.newCards, limits.reviews) : only.own(newCards, reviews);
    return day === undefined ? holding : `${holding} ${only.askedUntil(day)}`;
  }

  #limit(name: 'newCards' | 'reviews', label: string, options: LessonOptions, common: number): TemplateResult {
    return numberField({
      id: `lesson-${name}`,
      label,
      value: options[name],
      min: 0,
      max: mostADay,
      whenEmpty: String(common),
      change: (value) => {
        this.#set({ ...options, [name]: value });
      },
    });
  }

  #until(options: LessonOptions): TemplateResult {
    const { only } = cardStrings[this.language];
    return html`<div class="field">
      <label for="lesson-until">${only.until}</label>
      <input
        id="lesson-until"
        type="date"
        min=${earliestDay}
        aria-describedby="lesson-until-note"
        .value=${options.until ?? ''}
        @change=${({ currentTarget }: Event) => {
          const { value, validity } = currentTarget as HTMLInputElement;
          if (validity.valid) this.#set({ ...options, until: value === '' ? undefined : value });
        }}
      />
      <p class="note" id="lesson-until-note">${only.untilNote}</p>
    </div>`;
  }

  #set(options: LessonOptions): void {
    const { preferences } = this.study;
    void preferences.setReview(withLessonOptions(preferences.review, this.lesson.id, options));
  }
}

customElements.define('study-lesson-options', LessonOptionsForm);
