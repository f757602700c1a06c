import { directionOf } from '@sanad/language';
import { isoDayOf } from '@sanad/review';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReviewDesk } from '../cards/review-desk.ts';
import { icon } from '../parts/icons.ts';
import { progressStrings, type ProgressStrings } from '../strings/progress.ts';
import { StudyScreen } from '../study-screen.ts';
import { dayChart } from './day-chart.ts';
import { dayText } from './day-text.ts';
import { figureTable } from './figure-table.ts';
import { memoryTimeFigures, timeDays, type Measure, type MemoryTimeFigures } from './memory-time-figures.ts';
import { minuteBars, wholeMinutes } from './minute-bars.ts';
import { shareRow } from './share-bar.ts';

/** How well cards are held and how long study takes: folded away, and worked out when it is opened. */
export class MemorySection extends StudyScreen {
  @property({ attribute: false }) desk!: ReviewDesk;
  @state() private isOpen = false;

  protected override render(): TemplateResult {
    const words = progressStrings[this.language];
    return html`<section>
      <div class="sect"><h2>${words.memory.title}</h2></div>
      <details
        class="more"
        @toggle=${({ currentTarget }: Event) => {
          this.isOpen = (currentTarget as HTMLDetailsElement).open;
        }}
      >
        <summary>${words.memory.open}${icon('open')}</summary>
        ${this.isOpen ? this.#figures(words) : nothing}
      </details>
    </section>`;
  }

  get #isRightToLeft(): boolean {
    return directionOf(this.language) === 'rtl';
  }

  #figures(words: ProgressStrings): TemplateResult {
    const figures = memoryTimeFigures(this.desk.state, this.desk.now);
    const { memory } = words;
    return html`<div class="measures">
      ${
        figures.cards === 0
          ? html`<p class="small">${memory.nothing}</p>`
          : html`${this.#measure('stability', figures, memory.stability.note)}
            ${this.#measure('difficulty', figures, memory.difficulty.note)}
            ${this.#measure('recall', figures, memory.known(Math.round(figures.known), figures.cards))}`
      }
      ${this.#time(figures, words)}
    </div>`;
  }

  #measure(measure: Measure, { cards, classes }: MemoryTimeFigures, note: string): TemplateResult {
    const words = progressStrings[this.language];
    const { title, column, classes: names } = words.memory[measure];
    const rows = classes[measure].map((count, place) => ({ name: names[place] ?? '', count }));
    const isRightToLeft = this.#isRightToLeft;
    return html`<div>
      <h3>${title}</h3>
      <ul class="bars" role="list">
        ${rows.map(({ name, count }) => shareRow({ name, strong: count / cards, text: String(count), isRightToLeft }))}
      </ul>
      <p class="small">${note}</p>
      ${figureTable({
        open: words.table,
        caption: title,
        columns: [column, words.mastery.cards, words.retained.share],
        rows: rows.map(({ name, count }) => [name, count, this.strings.percent(Math.round((100 * count) / cards))]),
      })}
    </div>`;
  }

  #time({ days, milliseconds, medianMilliseconds }: MemoryTimeFigures, words: ProgressStrings): TemplateResult {
    const { time } = words.memory;
    const total = time.total(wholeMinutes(milliseconds));
    const bars = minuteBars(days, this.#isRightToLeft, (day) => String(Number(isoDayOf(day).slice(8))));
    return html`<div>
      <h3>${time.title(timeDays)}</h3>
      ${milliseconds === 0 ? nothing : dayChart(bars, `${total} ${time.label}`)}
      <p class="small">
        ${total}
        ${medianMilliseconds === undefined ? nothing : time.each(Math.max(1, Math.round(medianMilliseconds / 1000)))}
      </p>
      ${figureTable({
        open: words.table,
        caption: time.title(timeDays),
        columns: [words.day, time.minutes],
        rows: [...days].reverse().map((entry) => [dayText(this.language, entry.day), wholeMinutes(entry.milliseconds)]),
      })}
    </div>`;
  }
}

customElements.define('study-memory', MemorySection);
