import { isoDayOf, type CalendarEntry } from '@sanad/review';
import { scaleQuantize } from 'd3-scale';
import { svg, type SVGTemplateResult } from 'lit';

/** A square of the heat map and the space between two. */
const cell = 16;
const step = 20;
const monthLine = 162;

/** One day: how much was done, 0 for nothing to 4 for as much as on the best day, and where it stands. */
export interface HeatCell {
  readonly day: number;
  readonly level: number;
  readonly x: number;
  readonly y: number;
}

/** Days in columns of weeks; the first week at the start of the line, which is the right in Arabic. */
export function heatCells(calendar: readonly CalendarEntry[], isRightToLeft: boolean): readonly HeatCell[] {
  const best = Math.max(1, ...calendar.map(doneOn));
  const levels = scaleQuantize().domain([0, best]).range([1, 2, 3, 4]);
  const weeks = Math.ceil(calendar.length / 7);
  return calendar.map((entry, index) => {
    const week = Math.floor(index / 7);
    const column = isRightToLeft ? weeks - 1 - week : week;
    const level = doneOn(entry) === 0 ? 0 : levels(doneOn(entry));
    return { day: entry.day, level, x: column * step, y: (index % 7) * step };
  });
}

/** What was done on a day: cards rated and answers given. */
export function doneOn({ reviews, answers }: CalendarEntry): number {
  return reviews + answers;
}

/** The heat map as a drawing, months below; `label` says in words what it shows. */
export function heatMap(
  calendar: readonly CalendarEntry[],
  isRightToLeft: boolean,
  label: string,
  monthName: (day: number) => string,
): SVGTemplateResult {
  const cells = heatCells(calendar, isRightToLeft);
  const width = Math.ceil(calendar.length / 7) * step - (step - cell);
  return svg`<svg class="heat" viewBox="0 0 ${width} 170" role="img" aria-label=${label}>
    ${cells.map(({ level, x, y }) => svg`<rect class="h${level}" x=${x} y=${y} width=${cell} height=${cell} rx="3" />`)}
    ${monthStarts(cells).map(
      ({ day, x }) =>
        svg`<text x=${isRightToLeft ? x + cell : x} y=${monthLine} text-anchor="start">${monthName(day)}</text>`,
    )}
  </svg>`;
}

/** The first column of each month that has room for its name before the next one. */
function monthStarts(cells: readonly HeatCell[]): readonly HeatCell[] {
  const columns = cells.filter((_, index) => index % 7 === 0);
  const starts = columns.filter(({ day }, index) => {
    const before = columns[index - 1];
    return before === undefined || monthOf(before.day) !== monthOf(day);
  });
  return starts.filter((start, index) => {
    const next = starts[index + 1];
    return next === undefined ? columns.length - columns.indexOf(start) >= 2 : Math.abs(next.x - start.x) >= 3 * step;
  });
}

function monthOf(day: number): string {
  return isoDayOf(day).slice(0, 7);
}
