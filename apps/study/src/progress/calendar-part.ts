import { directionOf, type Language } from '@sanad/language';
import { html, type TemplateResult } from 'lit';
import { progressStrings } from '../strings/progress.ts';
import { dayText } from './day-text.ts';
import { figureTable } from './figure-table.ts';
import { doneOn, heatMap } from './heat-map.ts';
import { shownWeeks, type ProgressFigures } from './progress-figures.ts';

/** The days of study: a heat map with its legend and its table. */
export function calendarPart({ calendar }: ProgressFigures, language: Language): TemplateResult {
  const words = progressStrings[language];
  const studied = calendar.filter((entry) => doneOn(entry) > 0);
  const label = words.calendar.label(studied.length, shownWeeks);
  return html`<section>
    <div class="sect">
      <h2>${words.calendar.title}</h2>
      <span class="note">${words.calendar.weeks(shownWeeks)}</span>
    </div>
    ${heatMap(calendar, directionOf(language) === 'rtl', label, (day) => dayText(language, day, 'month'))}
    <p class="legend note" aria-hidden="true">
      <span>${words.calendar.fewer}</span><i class="h0"></i><i class="h1"></i><i class="h2"></i><i class="h3"></i
      ><i class="h4"></i><span>${words.calendar.more}</span>
    </p>
    ${figureTable({
      open: words.table,
      caption: words.calendar.title,
      columns: [words.day, words.calendar.reviews, words.calendar.answers],
      rows: [...studied].reverse().map(({ day, reviews, answers }) => [dayText(language, day), reviews, answers]),
    })}
  </section>`;
}
