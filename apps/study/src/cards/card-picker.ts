import { directionOf } from '@sanad/language';
import { topics, type Lesson, type LessonCard, type StudyEvent, type Topic } from '@sanad/lesson';
import type { CardWishes } from '@sanad/quiz';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../parts/icons.ts';
import { segments } from '../parts/segments.ts';
import { cardStrings } from '../strings/cards.ts';
import { StudyScreen } from '../study-screen.ts';
import { cardAsk } from './card-ask.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Where the cards to choose from come from. */
type Choice = 'proposed' | 'topic' | 'mistakes';

const choices: readonly Choice[] = ['proposed', 'topic', 'mistakes'];

/** More than anybody adds at once. */
const most = 60;

/** Cards that a lesson offers: the learner confirms which become theirs. Nothing is added without a word. */
export class CardPicker extends StudyScreen {
  @property({ attribute: false }) desk!: ReviewDesk;
  @property({ attribute: false }) lesson!: Lesson;
  /** Whether there is no card of the lesson yet: then its proposal is what the page is for. */
  @property({ attribute: false }) isNew = false;
  /** Chosen and shown from the start. */
  @property({ attribute: false }) from: Choice | undefined;
  @state() private choice: Choice = 'proposed';
  @state() private topic: Topic | undefined;
  /** Ids of cards that are not wanted. */
  @state() private left: ReadonlySet<string> = new Set();
  @state() private isAdding = false;
  @state() private added: readonly StudyEvent[] = [];

  #offer: { readonly key: string; readonly cards: readonly LessonCard[] } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('from')) this.choice = this.from ?? 'proposed';
  }

  protected override render(): TemplateResult {
    const words = cardStrings[this.language];
    const body = html`${this.#addedPart()} ${this.#form()}`;
    if (this.isNew) {
      return html`<section>
        <h2 class="page-title">${words.picker.propose}</h2>
        <p class="small">${words.picker.proposeDek}</p>
        ${body}
      </section>`;
    }
    return html`<details class="more" ?open=${this.added.length > 0 || this.from !== undefined}>
      <summary>${words.picker.more}${icon('open')}</summary>
      <div>${body}</div>
    </details>`;
  }

  #form(): TemplateResult {
    const { picker } = cardStrings[this.language];
    const offered = this.#offered();
    const chosen = offered.filter(({ id }) => !this.left.has(id));
    return html`<form class="picker" @submit=${this.#submit}>
      ${segments({
        name: 'picker-choice',
        legend: picker.from,
        choices: choices.map((value) => ({ value, label: picker.choices[value] })),
        chosen: this.choice,
        choose: (choice) => {
          this.choice = choice;
          this.left = new Set();
        },
      })}
      ${this.choice === 'topic' ? this.#topics() : nothing}
      ${offered.length === 0 ? html`<p class="small">${this.#nothingHere()}</p>` : this.#list(offered)}
      ${
        offered.length === 0
          ? nothing
          : html`<div class="acts">
              <button class="btn main" type="submit" ?disabled=${this.isAdding || chosen.length === 0}>
                ${picker.add(chosen.length)}
              </button>
              <button
                class="link quiet"
                type="button"
                @click=${() => {
                  this.left = new Set(chosen.length === 0 ? [] : offered.map(({ id }) => id));
                }}
              >
                ${chosen.length === 0 ? this.strings.setup.all : this.strings.setup.none}
              </button>
            </div>`
      }
    </form>`;
  }

  #topics(): TemplateResult {
    const { picker } = cardStrings[this.language];
    return html`<div class="field">
      <label for="picker-topic">${picker.topic}</label>
      <select
        id="picker-topic"
        @change=${({ currentTarget }: Event) => {
          const { value } = currentTarget as HTMLSelectElement;
          this.topic = topics.find((topic) => topic === value);
          this.left = new Set();
        }}
      >
        <option value="" .selected=${this.topic === undefined}>${picker.anyTopic}</option>
        ${topics.map(
          (topic) =>
            html`<option value=${topic} .selected=${topic === this.topic}>${this.strings.topic[topic]}</option>`,
        )}
      </select>
    </div>`;
  }

  #list(offered: readonly LessonCard[]): TemplateResult {
    const { picker } = cardStrings[this.language];
    return html`<fieldset class="offers">
      <legend class="sr">${picker.which}</legend>
      ${offered.map((card) => this.#offered1(card))}
    </fieldset>`;
  }

  #offered1(card: LessonCard): TemplateResult {
    const { id, language, back, topic } = card;
    return html`<label class="offer"
      ><input
        type="checkbox"
        name="card"
        .value=${id}
        .checked=${!this.left.has(id)}
        @change=${() => {
          const left = new Set(this.left);
          if (!left.delete(id)) left.add(id);
          this.left = left;
        }}
      /><span
        ><span class="note">${this.strings.topic[topic]}</span
        ><span class="card-ask" lang=${language} dir=${directionOf(language)}>${cardAsk(card, this.language)}</span
        ><span class="small" lang=${language} dir=${directionOf(language)}>${back.answer}</span></span
      ></label
    >`;
  }

  #addedPart(): TemplateResult {
    const words = cardStrings[this.language];
    return html`<div class="added" role="status">
      ${
        this.added.length === 0
          ? nothing
          : html`<p class="small">${words.picker.added(this.added.length)}</p>
              <button class="link quiet" type="button" data-act="undo-add" @click=${() => void this.#undo()}>
                ${words.undo}
              </button>`
      }
    </div>`;
  }

  #nothingHere(): string {
    const { picker } = cardStrings[this.language];
    return this.choice === 'mistakes' ? picker.noMistakes : picker.nothing;
  }

  /** Made anew only when something that it depends on changed: it takes a moment. */
  #offered(): readonly LessonCard[] {
    const { desk, lesson, language, choice, topic } = this;
    const key = [lesson.id, lesson.version, language, choice, topic ?? '', desk.state.cards.size].join(' ');
    if (this.#offer?.key !== key) this.#offer = { key, cards: desk.offered(lesson, language, this.#wishes()) };
    return this.#offer.cards;
  }

  #wishes(): CardWishes {
    switch (this.choice) {
      case 'proposed':
        return {};
      case 'topic':
        return { topics: this.topic === undefined ? topics : [this.topic], most };
      case 'mistakes':
        return { facts: this.desk.missed(this.lesson.id), most };
      default:
        return this.choice satisfies never;
    }
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#add();
  };

  async #add(): Promise<void> {
    if (this.isAdding) return;
    const cards = this.#offered().filter(({ id }) => !this.left.has(id));
    this.isAdding = true;
    this.added = await this.desk.add(this.lesson, cards);
    this.left = new Set();
    this.isAdding = false;
    await this.updateComplete;
    this.closest('study-deck')?.querySelector<HTMLElement>('.deck-due .btn, .added .link')?.focus();
  }

  async #undo(): Promise<void> {
    const { added } = this;
    this.added = [];
    await Promise.all(added.map((event) => this.study.log.revoke(event)));
  }
}

customElements.define('study-card-picker', CardPicker);
