import { svg, nothing, type SVGTemplateResult } from 'lit';
import { barPlaces, type BarPlace } from './bar-places.ts';

const width = 340;
const height = 160;
const foot = 22;
const head = 20;

/** What one bar stands for, and what is written under and over it; nothing where that is empty. */
export interface DayColumn {
  readonly kind: 'backlog' | 'today' | 'other';
  readonly count: number;
  readonly label: string;
  readonly figure: string;
}

/** A column with the place where it is drawn. */
export type DayBar = DayColumn & BarPlace;

/** A bar a column; the first at the start of the line, which is the right in Arabic. */
export function dayBars(columns: readonly DayColumn[], isRightToLeft: boolean): readonly DayBar[] {
  const frame = { width, top: head, bottom: height - foot };
  const places = barPlaces(
    columns.map(({ count }) => count),
    frame,
    isRightToLeft,
  );
  return places.flatMap((place, index) => {
    const column = columns[index];
    return column === undefined ? [] : [{ ...column, ...place }];
  });
}

/** Bars as a drawing; `label` says in words what it shows. */
export function dayChart(bars: readonly DayBar[], label: string): SVGTemplateResult {
  return svg`<svg class="day-chart" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${bars.map((bar) => {
      const middle = bar.x + bar.width / 2;
      return svg`<rect class=${bar.kind} x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height} rx="2" />
        ${bar.figure === '' ? nothing : svg`<text x=${middle} y=${bar.y - 6} text-anchor="middle">${bar.figure}</text>`}
        ${bar.label === '' ? nothing : svg`<text class="foot" x=${middle} y=${height - 4} text-anchor="middle">${bar.label}</text>`}`;
    })}
    <path class="ground" d="M0 ${height - foot}H${width}" />
  </svg>`;
}
