import { directionOf, type Language } from '@sanad/language';
import { calendarOf } from '@sanad/review';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ReviewDesk } from '../cards/review-desk.ts';
import { dayText } from '../progress/day-text.ts';
import { figureTable } from '../progress/figure-table.ts';
import { progressStrings } from '../strings/progress.ts';
import { weekBars, type WeekBar } from './week-bars.ts';

const width = 340;
const height = 132;
const foot = 26;
const head = 22;

/** The last seven days, today with what still waits; nothing where none of them has a review. */
export function weekPart(desk: ReviewDesk, language: Language): TemplateResult | typeof nothing {
  const { week, table, day } = progressStrings[language];
  const days = calendarOf(desk.state, { from: desk.today - 6, to: desk.today });
  const reviewed = days.reduce((sum, { reviews }) => sum + reviews, 0);
  if (reviewed === 0) return nothing;
  const waiting = desk.due(language).cards.length;
  const frame = { width, top: head, bottom: height - foot };
  const bars = weekBars(days, waiting, frame, directionOf(language) === 'rtl');
  const rows = bars.map((bar) => [dayText(language, bar.day), bar.reviewed]);
  return html`<section class="this-week">
    <div class="sect">
      <h2>${week.title}</h2>
      <span class="note">${week.cards(reviewed)}</span>
    </div>
    <svg class="week" viewBox="0 0 ${width} ${height}" role="img" aria-label=${week.label(reviewed, waiting)}>
      ${bars.map((bar) => drawn(bar, dayText(language, bar.day, 'weekday'), bar.day === desk.today))}
    </svg>
    ${figureTable({
      open: table,
      caption: week.title,
      columns: [day, week.reviewed],
      rows: waiting === 0 ? rows : [...rows, [week.waiting, waiting]],
    })}
  </section>`;
}

/** One day: its bar, its count over it and its letter under it; an empty one keeps its place by a line. */
function drawn(bar: WeekBar, letter: string, isToday: boolean): SVGTemplateResult {
  const { reviewed, waiting, place, waitingHeight } = bar;
  const count = reviewed + waiting;
  const middle = place.x + place.width / 2;
  const doneHeight = Math.max(2, place.height - waitingHeight);
  const ground = height - foot;
  return svg`<g class=${isToday ? 'now' : 'past'}>
    ${reviewed === 0 && waiting > 0 ? nothing : svg`<rect class="done" x=${place.x} y=${ground - doneHeight} width=${place.width} height=${doneHeight} rx="2" />`}
    ${waiting === 0 ? nothing : svg`<rect class="waiting" x=${place.x + 0.75} y=${place.y + 0.75} width=${place.width - 1.5} height=${Math.max(1, waitingHeight - 1.5)} rx="2" />`}
    ${count === 0 ? nothing : svg`<text x=${middle} y=${place.y - 7} text-anchor="middle">${count}</text>`}
    <text class="foot" x=${middle} y=${height - 6} text-anchor="middle">${letter}</text>
  </g>`;
}
