import { topics, type Lesson, type Topic } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { shownLanguage } from '../lessons/lesson-figures.ts';
import { icon } from '../parts/icons.ts';
import { cardStrings } from '../strings/cards.ts';
import { StudyScreen } from '../study-screen.ts';
import { area } from './card-form.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Where a learner writes a card of their own. */
export class OwnCardForm extends StudyScreen {
  @property({ attribute: false }) desk!: ReviewDesk;
  @property({ attribute: false }) lesson!: Lesson;
  @state() private news = '';

  protected override render(): TemplateResult {
    const { own, edit } = cardStrings[this.language];
    return html`<details class="more">
      <summary>${own.title}${icon('open')}</summary>
      <form class="form" @submit=${this.#submit}>
        <p class="small">${own.dek}</p>
        ${area('own-question', edit.question, '', true)} ${area('own-answer', edit.answer, '', true)}
        <div class="field">
          <label for="own-topic">${own.topic}</label>
          <select id="own-topic" name="topic">
            ${topics.map((topic) => html`<option value=${topic}>${this.strings.topic[topic]}</option>`)}
          </select>
        </div>
        <div class="acts"><button class="btn" type="submit">${own.add}</button></div>
        <p class="small" role="status">${this.news}</p>
      </form>
    </details>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { currentTarget } = event;
    if (currentTarget instanceof HTMLFormElement) void this.#add(currentTarget);
  };

  async #add(form: HTMLFormElement): Promise<void> {
    const written = new FormData(form);
    const text = (name: string): string => {
      const value = written.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const words = { question: text('own-question'), answer: text('own-answer') };
    if (words.question === '' || words.answer === '') return;
    const topic: Topic = topics.find((one) => one === text('topic')) ?? 'actor';
    await this.desk.addOwn(this.lesson, shownLanguage(this.lesson, this.language), topic, words);
    form.reset();
    this.news = cardStrings[this.language].own.added;
    form.querySelector('textarea')?.focus();
  }
}

customElements.define('study-own-card', OwnCardForm);
