import { topics, type Lesson } from '@sanad/lesson';
import { isoDayOf, type CustomStudy } from '@sanad/review';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../parts/icons.ts';
import { segments } from '../parts/segments.ts';
import { cardStrings } from '../strings/cards.ts';
import { StudyScreen } from '../study-screen.ts';
import type { ReviewDesk } from './review-desk.ts';
import { customRound } from './review-round.ts';

type Kind = CustomStudy['kind'];

const kinds: readonly Kind[] = ['forgotten', 'ahead', 'topics', 'exam'];

/** Days back or ahead, and to an exam, until the learner says otherwise. */
const usualDays = 7;

/** Studying beside what is due: what was forgotten, ahead of time, by topic, before an exam. */
export class CustomStudyForm extends StudyScreen {
  @property({ attribute: false }) desk!: ReviewDesk;
  @state() private kind: Kind = 'forgotten';
  @state() private days = usualDays;
  @state() private topic: (typeof topics)[number] = 'date';
  @state() private on: string | undefined;
  @state() private chosenLesson: string | undefined;

  protected override render(): TemplateResult {
    const { custom } = cardStrings[this.language];
    const study = this.#study();
    const lessons = this.#lessons();
    const lesson = lessons.find(({ id }) => id === this.chosenLesson)?.id;
    const count = customRound(this.desk, this.language, study, this.desk.now, lesson).length;
    return html`<form
      class="form"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (count > 0)
          this.study.navigation.go({ screen: 'review', custom: study, ...(lesson !== undefined && { lesson }) });
      }}
    >
      ${segments({
        name: 'custom-kind',
        legend: custom.which,
        choices: kinds.map((value) => ({ value, label: custom.kinds[value] })),
        chosen: this.kind,
        choose: (kind) => {
          this.kind = kind;
        },
      })}
      ${this.#detail()} ${lessons.length > 1 ? this.#lessonField(lessons) : nothing}
      <p class="small" role="status">${custom.found(count)}</p>
      ${
        count === 0
          ? nothing
          : html`<div class="acts"><button class="btn" type="submit">${custom.start}${icon('onward')}</button></div>`
      }
    </form>`;
  }

  /** Those that the learner has cards of. */
  #lessons(): readonly Lesson[] {
    const { lessons } = this.desk;
    return this.study.library.entries.flatMap((entry) =>
      entry.state === 'ready' && lessons.has(entry.lesson.id) ? [entry.lesson] : [],
    );
  }

  #lessonField(lessons: readonly Lesson[]): TemplateResult {
    const { custom } = cardStrings[this.language];
    return html`<div class="field">
      <label for="custom-lesson">${custom.lesson}</label>
      <select
        id="custom-lesson"
        @change=${({ currentTarget }: Event) => {
          const { value } = currentTarget as HTMLSelectElement;
          this.chosenLesson = value === '' ? undefined : value;
        }}
      >
        <option value="">${custom.allLessons}</option>
        ${lessons.map(
          ({ id, title }) =>
            html`<option value=${id} .selected=${id === this.chosenLesson}>${title[this.language] ?? id}</option>`,
        )}
      </select>
    </div>`;
  }

  #study(): CustomStudy {
    const { kind, days } = this;
    switch (kind) {
      case 'forgotten':
      case 'ahead':
        return { kind, days };
      case 'topics':
        return { kind, topics: [this.topic] };
      case 'exam':
        return { kind, on: this.#examDay };
      default:
        return kind satisfies never;
    }
  }

  get #examDay(): string {
    return this.on ?? isoDayOf(this.desk.today + usualDays);
  }

  #detail(): TemplateResult {
    const { custom } = cardStrings[this.language];
    switch (this.kind) {
      case 'forgotten':
      case 'ahead':
        return segments({
          name: 'custom-days',
          legend: this.kind === 'ahead' ? custom.ahead : custom.back,
          choices: [1, 7, 30].map((value) => ({ value, label: custom.days(value) })),
          chosen: this.days,
          choose: (days) => {
            this.days = days;
          },
        });
      case 'topics':
        return html`<div class="field">
          <label for="custom-topic">${custom.topic}</label>
          <select
            id="custom-topic"
            @change=${({ currentTarget }: Event) => {
              const { value } = currentTarget as HTMLSelectElement;
              this.topic = topics.find((topic) => topic === value) ?? this.topic;
            }}
          >
            ${topics.map(
              (topic) =>
                html`<option value=${topic} .selected=${topic === this.topic}>${this.strings.topic[topic]}</option>`,
            )}
          </select>
        </div>`;
      case 'exam':
        return html`<div class="field">
          <label for="custom-exam">${custom.exam}</label>
          <input
            id="custom-exam"
            type="date"
            .min=${isoDayOf(this.desk.today)}
            .value=${this.#examDay}
            @change=${({ currentTarget }: Event) => {
              const { value } = currentTarget as HTMLInputElement;
              this.on = value === '' ? undefined : value;
            }}
          />
          <p class="note">${custom.examNote}</p>
        </div>`;
      default:
        return this.kind satisfies never;
    }
  }
}

customElements.define('study-custom', CustomStudyForm);
