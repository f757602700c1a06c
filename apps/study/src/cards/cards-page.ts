import type { Lesson } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { routeHref } from '../routing/route.ts';
import { cardStrings } from '../strings/cards.ts';
import { CardsScreen } from './cards-screen.ts';
import './custom-study-form.ts';
import type { ReviewDesk } from './review-desk.ts';

/** Cards: what is due of all lessons, each lesson's deck, and studying besides. */
export class CardsPage extends CardsScreen {
  protected override body(desk: ReviewDesk): TemplateResult {
    const words = cardStrings[this.language];
    const has = desk.state.cards.size > 0;
    return html`<div class="page cards-page">
      ${has ? this.#lead(desk) : this.#empty()} ${this.#decks(desk)}
      ${
        has
          ? html`<section>
              <div class="sect"><h2>${words.custom.title}</h2></div>
              <study-custom .study=${this.study} .desk=${desk}></study-custom>
            </section>`
          : nothing
      }
    </div>`;
  }

  #lead(desk: ReviewDesk): TemplateResult {
    const words = cardStrings[this.language];
    const round = desk.due(this.language);
    const due = round.cards.length;
    return html`<section class="lead">
      <h1 tabindex="-1">${words.deck.due(due)}</h1>
      <p class="dek">
        ${
          due === 0
            ? words.home.nothingDue
            : words.home.split(
                round.cards.filter(({ card }) => card.schedule.phase === 'new').length,
                round.cards.filter(({ card }) => card.schedule.phase !== 'new').length,
              )
        }
      </p>
      ${
        due === 0
          ? nothing
          : html`<div class="acts">
              <a class="btn main" href=${routeHref({ screen: 'review' })}>${words.deck.start}${icon('onward')}</a>
            </div>`
      }
    </section>`;
  }

  #empty(): TemplateResult {
    const { home } = cardStrings[this.language];
    return html`<section class="lead">
      <h1 tabindex="-1">${home.empty}</h1>
      <p class="dek">${home.emptyDek}</p>
    </section>`;
  }

  #decks(desk: ReviewDesk): TemplateResult {
    const { home } = cardStrings[this.language];
    const ready = this.study.library.entries.flatMap((entry) => (entry.state === 'ready' ? [entry.lesson] : []));
    return html`<section>
      <div class="sect"><h2>${home.decks}</h2></div>
      <ul class="lessons" role="list">
        ${ready.map((lesson) => html`<li class="lesson story">${this.#deck(lesson, desk)}</li>`)}
      </ul>
    </section>`;
  }

  #deck(lesson: Lesson, desk: ReviewDesk): TemplateResult {
    const words = cardStrings[this.language];
    const { cards, mastered } = desk.mastery(lesson.id);
    const due = desk.due(this.language, lesson.id).cards.length;
    return html`<h3>
        <a href=${routeHref({ screen: 'deck', lesson: lesson.id })}>${lesson.title[this.language] ?? lesson.id}</a>
      </h3>
      <p class="note dots">
        ${
          cards === 0
            ? html`<span>${words.home.noDeck}</span>`
            : html`<span>${words.cards(cards)}</span><span>${words.home.due(due)}</span
                ><span>${words.home.mastered(mastered)}</span>`
        }
      </p>`;
  }
}

customElements.define('study-cards', CardsPage);
