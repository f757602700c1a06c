import type { Forecast } from '@sanad/review';
import { svg, nothing, type SVGTemplateResult } from 'lit';
import { barPlaces, type BarPlace } from './bar-places.ts';

const width = 340;
const height = 160;
const foot = 22;
const head = 20;

/** One bar: what it stands for, how many cards, and where it is drawn. */
export interface ForecastBar extends BarPlace {
  readonly kind: 'backlog' | 'today' | 'later';
  readonly label: string;
  readonly due: number;
}

/** A bar a day, after one for what has waited; the first at the start of the line, which is the right in Arabic. */
export function forecastBars(
  { backlog, days }: Forecast,
  isRightToLeft: boolean,
  labelOf: (day: number) => string,
  backlogLabel: string,
): readonly ForecastBar[] {
  const waiting = backlog > 0 ? [{ kind: 'backlog' as const, label: backlogLabel, due: backlog }] : [];
  const coming = days.map(({ day, due }, index) => {
    return { kind: index === 0 ? ('today' as const) : ('later' as const), label: labelOf(day), due };
  });
  const all = [...waiting, ...coming];
  const frame = { width, top: head, bottom: height - foot };
  const places = barPlaces(
    all.map(({ due }) => due),
    frame,
    isRightToLeft,
  );
  return places.flatMap((place, index) => {
    const bar = all[index];
    return bar === undefined ? [] : [{ ...bar, ...place }];
  });
}

/** The forecast as a drawing; `label` says in words what it shows. */
export function forecastChart(bars: readonly ForecastBar[], label: string): SVGTemplateResult {
  return svg`<svg class="forecast" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${bars.map((bar) => {
      const middle = bar.x + bar.width / 2;
      return svg`<rect class=${bar.kind} x=${bar.x} y=${bar.y} width=${bar.width} height=${bar.height} rx="2" />
        ${bar.due === 0 ? nothing : svg`<text x=${middle} y=${bar.y - 6} text-anchor="middle">${bar.due}</text>`}
        <text class="foot" x=${middle} y=${height - 4} text-anchor="middle">${bar.label}</text>`;
    })}
    <path class="ground" d="M0 ${height - foot}H${width}" />
  </svg>`;
}
