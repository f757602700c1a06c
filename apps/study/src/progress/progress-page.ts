import { directionOf } from '@sanad/language';
import { isoDayOf, type Retained } from '@sanad/review';
import { html, nothing, type TemplateResult } from 'lit';
import { cardAsk } from '../cards/card-ask.ts';
import { CardsScreen } from '../cards/cards-screen.ts';
import type { ReviewDesk } from '../cards/review-desk.ts';
import { icon } from '../parts/icons.ts';
import { routeHref } from '../routing/route.ts';
import { progressStrings, type ProgressStrings } from '../strings/progress.ts';
import { calendarPart } from './calendar-part.ts';
import { dayChart } from './day-chart.ts';
import { dayText } from './day-text.ts';
import { figureTable } from './figure-table.ts';
import { forecastBars } from './forecast-bars.ts';
import './memory-section.ts';
import { progressFigures, retentionDays, type ProgressFigures } from './progress-figures.ts';
import { shareRow } from './share-bar.ts';
import { topicsPart } from './topics-part.ts';

/** Progress: what was studied and what stays, what is to come, and what is hard; each drawing with its table. */
export class ProgressPage extends CardsScreen {
  protected override body(desk: ReviewDesk): TemplateResult {
    const words = progressStrings[this.language];
    const figures = progressFigures(desk.state, desk.now, this.language);
    if (desk.state.days.size === 0) return this.#empty(words);
    const hasCards = desk.state.cards.size > 0;
    return html`<div class="page progress">
      <header class="progress-head">
        <h1 class="page-title" tabindex="-1">${this.strings.progress}</h1>
        <p class="dek">${words.rhythm(figures.rhythm.studied, figures.rhythm.of)}</p>
        <p class="small">${words.today(figures.today.recalls)}</p>
      </header>
      ${calendarPart(figures, this.language)}
      ${hasCards ? html`${this.#forecast(figures, words)} ${this.#retention(figures, words)}` : this.#noCards(words)}
      ${
        hasCards
          ? html`${topicsPart(figures, this.language)} ${this.#hardest(desk, figures, words)}
              <study-memory class="wide" .study=${this.study} .desk=${desk}></study-memory>`
          : nothing
      }
    </div>`;
  }

  get #isRightToLeft(): boolean {
    return directionOf(this.language) === 'rtl';
  }

  #empty(words: ProgressStrings): TemplateResult {
    return html`<div class="page progress">
      <section class="lead">
        <h1 tabindex="-1">${words.empty}</h1>
        <p class="dek">${words.emptyDek}</p>
        <div class="acts">
          <a class="btn main" href=${routeHref({ screen: 'cards' })}>${words.emptyAction}${icon('onward')}</a>
          <a class="link quiet" href=${routeHref({ screen: 'today' })}>${words.toToday}</a>
        </div>
      </section>
    </div>`;
  }

  #noCards(words: ProgressStrings): TemplateResult {
    return html`<section>
      <div class="sect"><h2>${this.strings.cards}</h2></div>
      <p class="small">${words.noCards}</p>
      <div class="acts">
        <a class="btn" href=${routeHref({ screen: 'cards' })}>${words.emptyAction}</a>
      </div>
    </section>`;
  }

  #forecast({ forecast }: ProgressFigures, words: ProgressStrings): TemplateResult {
    const total = forecast.days.reduce((sum, { due }) => sum + due, 0);
    const short = (day: number): string => String(Number(isoDayOf(day).slice(8)));
    const bars = forecastBars(forecast, this.#isRightToLeft, short, words.forecast.late);
    const waiting = forecast.backlog === 0 ? [] : [[words.forecast.backlog, forecast.backlog]];
    return html`<section>
      <div class="sect">
        <h2>${words.forecast.title}</h2>
        <span class="note">${words.forecast.days(forecast.days.length)}</span>
      </div>
      ${
        total + forecast.backlog === 0
          ? html`<p class="small">${words.forecast.nothing}</p>`
          : dayChart(bars, words.forecast.label(total, forecast.backlog))
      }
      ${forecast.backlog === 0 ? nothing : html`<p class="small">${words.forecast.waiting(forecast.backlog)}</p>`}
      ${figureTable({
        open: words.table,
        caption: words.forecast.title,
        columns: [words.day, words.forecast.due],
        rows: [...waiting, ...forecast.days.map(({ day, due }) => [dayText(this.language, day), due])],
      })}
    </section>`;
  }

  #retention({ retention, desired }: ProgressFigures, words: ProgressStrings): TemplateResult {
    const { retained } = words;
    const rows = (['young', 'mature', 'all'] as const).map((kind) => ({ name: retained[kind], of: retention[kind] }));
    return html`<section>
      <div class="sect">
        <h2>${retained.title}</h2>
        <span class="note">${retained.days(retentionDays)}</span>
      </div>
      ${
        retention.all.tried === 0
          ? html`<p class="small">${retained.nothing}</p>`
          : html`<ul class="bars" role="list">
                ${rows.map(({ name, of }) =>
                  shareRow({
                    name,
                    strong: of.share ?? 0,
                    text: this.#share(of, words),
                    isRightToLeft: this.#isRightToLeft,
                  }),
                )}
              </ul>
              <p class="small">${retained.desired(Math.round(desired * 100))}</p>
              ${figureTable({
                open: words.table,
                caption: retained.title,
                columns: [retained.cards, retained.recalled, retained.tried, retained.share],
                rows: rows.map(({ name, of }) => [name, of.recalled, of.tried, this.#share(of, words)]),
              })}`
      }
    </section>`;
  }

  #share({ share }: Retained, words: ProgressStrings): string {
    return share === undefined ? words.none : this.strings.percent(Math.round(share * 100));
  }

  #hardest(desk: ReviewDesk, { hardest }: ProgressFigures, words: ProgressStrings): TemplateResult {
    return html`<section class="wide">
      <div class="sect"><h2>${words.hard.title}</h2></div>
      ${hardest.length === 0 ? html`<p class="small">${words.hard.nothing}</p>` : nothing}
      <ol class="hard" role="list">
        ${hardest.map(({ lesson, cards: [id = ''], tried, forgotten }) => {
          const card = desk.state.cards.get(id);
          const shown = card && desk.shown(card, this.language);
          if (shown === undefined) return nothing;
          return html`<li>
            <p class="card-ask" lang=${shown.language} dir=${directionOf(shown.language)}>
              ${cardAsk(shown, this.language)}
            </p>
            <p class="note dots">
              <span>${words.hard.forgotten(forgotten, tried)}</span
              ><span><a class="link quiet" href=${routeHref({ screen: 'deck', lesson })}>${words.hard.deck}</a></span>
            </p>
          </li>`;
        })}
      </ol>
    </section>`;
  }
}

customElements.define('study-progress', ProgressPage);
