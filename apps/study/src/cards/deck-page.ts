import type { Lesson, StudyEvent } from '@sanad/lesson';
import { isRetired, type ReviewCard } from '@sanad/review';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LessonScreen } from '../lesson/lesson-screen.ts';
import { icon } from '../parts/icons.ts';
import { problemPage } from '../parts/problem-page.ts';
import { skeleton } from '../parts/skeleton.ts';
import { routeHref } from '../routing/route.ts';
import { cardStrings } from '../strings/cards.ts';
import { isoDayText } from '../strings/dates.ts';
import './card-picker.ts';
import { cardForm, type CardForm } from './card-form.ts';
import { cardRow } from './card-row.ts';
import { editing } from './card-writing.ts';
import { doubtOf } from './doubt.ts';
import './lesson-options-form.ts';
import { lessonOptions } from './lesson-options.ts';
import './own-card-form.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Cards of a lesson: a proposed deck to confirm, then what is due, every card, and more to add. */
export class DeckPage extends LessonScreen {
  /** Where the cards to add are looked for first. */
  @property({ attribute: false }) from: 'mistakes' | undefined;
  @state() private failed = false;
  @state() private form: CardForm | undefined;
  @state() private news = '';
  /** What brings back the cards that were removed last, and how many these were. */
  @state() private removed: { readonly count: number; readonly events: readonly StudyEvent[] } | undefined;

  protected override readonly tab = 'cards';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#load();
  }

  protected override body(lesson: Lesson): TemplateResult {
    const { desk } = this.study.cards;
    const { problem } = this.strings;
    if (desk !== undefined) return this.#page(lesson, desk);
    if (!this.failed) return skeleton(this.strings);
    return problemPage(this.strings, problem.noPage, problem.noPageText, {
      retry: () => {
        this.#load();
      },
    });
  }

  #load(): void {
    this.failed = false;
    this.study.cards.load().catch(() => {
      this.failed = true;
    });
  }

  #page(lesson: Lesson, desk: ReviewDesk): TemplateResult {
    const words = cardStrings[this.language];
    const cards = desk.cardsOf(lesson.id);
    const isNew = cards.length === 0;
    return html`<div class="deck">
      ${
        isNew
          ? nothing
          : html`${this.#due(lesson, desk)}
              <study-lesson-options .study=${this.study} .desk=${desk} .lesson=${lesson}></study-lesson-options>`
      }
      <study-card-picker
        .study=${this.study}
        .desk=${desk}
        .lesson=${lesson}
        .isNew=${isNew}
        .from=${this.from}
      ></study-card-picker>
      ${this.#removedPart()} ${isNew ? nothing : this.#all(cards, desk)}
      <study-own-card .study=${this.study} .desk=${desk} .lesson=${lesson}></study-own-card>
      <p class="sr" role="status">${this.news}</p>
      ${this.form === undefined ? nothing : cardForm(this.form, words)}
    </div>`;
  }

  #due(lesson: Lesson, desk: ReviewDesk): TemplateResult {
    const { deck } = cardStrings[this.language];
    const due = desk.due(this.language, lesson.id).cards.length;
    return html`<section class="deck-due">
      <h2 class="page-title">${deck.due(due)}</h2>
      ${isRetired(desk, { lesson }, desk.today) ? html`<p class="small">${this.#retired(lesson)}</p>` : nothing}
      <div class="acts">
        ${
          due === 0
            ? html`<a class="link" href=${routeHref({ screen: 'cards' })}>${deck.other}</a>`
            : html`<a class="btn main" href=${routeHref({ screen: 'review', lesson: lesson.id })}
                >${deck.start}${icon('onward')}</a
              >`
        }
      </div>
    </section>`;
  }

  #retired({ id }: Lesson): string {
    const { until = '' } = lessonOptions(this.study.preferences.review, id);
    return cardStrings[this.language].only.retired(isoDayText(this.language, until));
  }

  #all(cards: readonly ReviewCard[], desk: ReviewDesk): TemplateResult {
    const { language } = this;
    const words = cardStrings[language];
    const rows = cards.flatMap((card) => {
      const shown = desk.shown(card, language);
      if (shown === undefined) return [];
      const doubt = doubtOf(card, desk.isOutdated(card, shown), words);
      return cardRow({
        card,
        shown,
        words,
        uiLanguage: language,
        today: desk.today,
        doubt,
        edit: () => {
          this.#edit(desk, card);
        },
        putAway: () => this.#note(card, card.suspended ? 'resumed' : 'suspended'),
        settle: () => {
          void desk.confirm(card, shown).then(() => {
            this.news = doubt?.settled ?? '';
          });
        },
        remove: () => void this.#remove(desk, [card]),
      });
    });
    const lost = cards.filter((card) => desk.shown(card, language) === undefined);
    return html`<section>
      <div class="sect">
        <h2>${words.deck.all}</h2>
        <span class="note">${words.cards(cards.length)}</span>
      </div>
      ${
        lost.length === 0
          ? nothing
          : html`<p class="small">${words.deck.lost(lost.length)}</p>
              <button
                class="link quiet"
                type="button"
                data-act="remove-lost"
                @click=${() => void this.#remove(desk, lost)}
              >
                ${words.deck.remove}
              </button>`
      }
      <ul class="card-rows" role="list">
        ${rows}
      </ul>
    </section>`;
  }

  #note(card: ReviewCard, type: 'suspended' | 'resumed'): void {
    void this.study.log.noteCard(card.lesson, { type, card: card.id }).then(() => {
      this.news = cardStrings[this.language].deck[type];
    });
  }

  #removedPart(): TemplateResult {
    const words = cardStrings[this.language];
    return html`<div class="added" role="status">
      ${
        this.removed === undefined
          ? nothing
          : html`<p class="small">${words.deck.removed(this.removed.count)}</p>
              <button class="link quiet" type="button" data-act="undo-remove" @click=${() => void this.#bringBack()}>
                ${words.undo}
              </button>`
      }
    </div>`;
  }

  async #remove(desk: ReviewDesk, cards: readonly ReviewCard[]): Promise<void> {
    this.removed = { count: cards.length, events: await desk.remove(cards) };
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-act="undo-remove"]')?.focus();
  }

  async #bringBack(): Promise<void> {
    const events = this.removed?.events ?? [];
    this.removed = undefined;
    await Promise.all(events.map((event) => this.study.log.revoke(event)));
    await this.updateComplete;
    this.querySelector<HTMLElement>('.card-rows .link')?.focus();
  }

  #edit(desk: ReviewDesk, card: ReviewCard): void {
    const shown = desk.shown(card, this.language);
    if (shown === undefined) return;
    const opener = document.activeElement;
    const close = (): void => {
      this.form = undefined;
      void this.updateComplete.then(() => {
        if (opener instanceof HTMLElement) opener.focus();
      });
    };
    const tell = (news: string): void => {
      this.news = news;
    };
    this.form = editing({ card, shown }, { desk, log: this.study.log, language: this.language, close, tell });
  }
}

customElements.define('study-deck', DeckPage);
