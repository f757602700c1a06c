import { directionOf } from '@sanad/language';
import { isoDayOf, type Retained } from '@sanad/review';
import { html, nothing, type TemplateResult } from 'lit';
import { CardsScreen } from '../cards/cards-screen.ts';
import type { ReviewDesk } from '../cards/review-desk.ts';
import { icon } from '../parts/icons.ts';
import { routeHref } from '../routing/route.ts';
import { dateText } from '../strings/dates.ts';
import { progressStrings, type ProgressStrings } from '../strings/progress.ts';
import { figureTable } from './figure-table.ts';
import { forecastBars, forecastChart } from './forecast-chart.ts';
import { doneOn, heatMap } from './heat-map.ts';
import { progressFigures, retentionDays, shownWeeks, type ProgressFigures } from './progress-figures.ts';
import { shareBar } from './share-bar.ts';

/** The weekday that a week begins with, 0 for Sunday. */
const weekBegins = { ar: 0, en: 1 } as const;

/** Progress: what was studied and what stays, what is to come, and what is hard; each drawing with its table. */
export class ProgressPage extends CardsScreen {
  protected override body(desk: ReviewDesk): TemplateResult {
    const words = progressStrings[this.language];
    const figures = progressFigures(desk.state, desk.now, weekBegins[this.language]);
    if (desk.state.days.size === 0) return this.#empty(words);
    const hasCards = desk.state.cards.size > 0;
    return html`<div class="page progress">
      <header class="progress-head">
        <h1 class="page-title" tabindex="-1">${this.strings.progress}</h1>
        <p class="dek">${words.rhythm(figures.rhythm.studied, figures.rhythm.of)}</p>
        <p class="small">${words.today(figures.today.recalls)}</p>
      </header>
      ${this.#calendar(figures, words)}
      ${hasCards ? html`${this.#forecast(figures, words)} ${this.#retention(figures, words)}` : this.#noCards(words)}
      ${hasCards ? html`${this.#topics(figures, words)} ${this.#hardest(desk, figures, words)}` : nothing}
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

  #dayText(day: number): string {
    return dateText(this.language, new Date(`${isoDayOf(day)}T12:00:00`), 'day');
  }

  #calendar({ calendar }: ProgressFigures, words: ProgressStrings): TemplateResult {
    const studied = calendar.filter((entry) => doneOn(entry) > 0);
    const month = (isoDay: string): string => dateText(this.language, new Date(`${isoDay}T12:00:00`), 'month');
    return html`<section>
      <div class="sect">
        <h2>${words.calendar.title}</h2>
        <span class="note">${words.calendar.weeks(shownWeeks)}</span>
      </div>
      ${heatMap(calendar, this.#isRightToLeft, words.calendar.label(studied.length, shownWeeks), month)}
      <p class="legend note" aria-hidden="true">
        <span>${words.calendar.fewer}</span><i class="h0"></i><i class="h1"></i><i class="h2"></i><i class="h3"></i
        ><i class="h4"></i><span>${words.calendar.more}</span>
      </p>
      ${figureTable({
        open: words.table,
        caption: words.calendar.title,
        columns: [words.day, words.calendar.reviews, words.calendar.answers],
        rows: [...studied].reverse().map(({ day, reviews, answers }) => [this.#dayText(day), reviews, answers]),
      })}
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
          : forecastChart(bars, words.forecast.label(total, forecast.backlog))
      }
      ${forecast.backlog === 0 ? nothing : html`<p class="small">${words.forecast.waiting(forecast.backlog)}</p>`}
      ${figureTable({
        open: words.table,
        caption: words.forecast.title,
        columns: [words.day, words.forecast.due],
        rows: [...waiting, ...forecast.days.map(({ day, due }) => [this.#dayText(day), due])],
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
                ${rows.map(({ name, of }) => this.#shareRow(name, of.share ?? 0, 0, this.#share(of, words)))}
              </ul>
              <p class="small">${retained.desired(Math.round(desired * 100))}</p>`
      }
      ${figureTable({
        open: words.table,
        caption: retained.title,
        columns: [retained.cards, retained.recalled, retained.tried, retained.share],
        rows: rows.map(({ name, of }) => [name, of.recalled, of.tried, this.#share(of, words)]),
      })}
    </section>`;
  }

  #share({ share }: Retained, words: ProgressStrings): string {
    return share === undefined ? words.none : words.percent(Math.round(share * 100));
  }

  #shareRow(name: string, strong: number, pale: number, text: string): TemplateResult {
    return html`<li><span>${name}</span>${shareBar(strong, pale, this.#isRightToLeft)}<b>${text}</b></li>`;
  }

  #topics({ topics }: ProgressFigures, words: ProgressStrings): TemplateResult {
    const { mastery, percent } = words;
    return html`<section>
      <div class="sect"><h2>${mastery.title}</h2></div>
      <ul class="bars" role="list">
        ${topics.map(({ topic, cards, mastered, recall }) =>
          this.#shareRow(
            this.strings.topic[topic],
            mastered / cards,
            recall,
            percent(Math.round((100 * mastered) / cards)),
          ),
        )}
      </ul>
      <p class="legend note">
        <i class="strong"></i><span>${mastery.mastered}</span><i class="pale"></i><span>${mastery.recall}</span>
      </p>
      <p class="note">${mastery.note}</p>
      ${figureTable({
        open: words.table,
        caption: mastery.title,
        columns: [mastery.topic, mastery.cards, mastery.mastered, mastery.recall],
        rows: topics.map(({ topic, cards, mastered, recall }) => [
          this.strings.topic[topic],
          cards,
          mastered,
          percent(Math.round(recall * 100)),
        ]),
      })}
    </section>`;
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
            <p class="card-ask" lang=${shown.language} dir=${directionOf(shown.language)}>${shown.front.text}</p>
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
