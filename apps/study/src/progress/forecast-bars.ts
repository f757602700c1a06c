import type { Forecast } from '@sanad/review';
import { dayBars, type DayBar } from './day-chart.ts';

/** A bar a day, after one for what has waited; each with its cards over it. */
export function forecastBars(
  { backlog, days }: Forecast,
  isRightToLeft: boolean,
  labelOf: (day: number) => string,
  backlogLabel: string,
): readonly DayBar[] {
  const waiting = backlog > 0 ? [{ kind: 'backlog' as const, label: backlogLabel, count: backlog }] : [];
  const coming = days.map(({ day, due }, index) => {
    return { kind: index === 0 ? ('today' as const) : ('other' as const), label: labelOf(day), count: due };
  });
  const columns = [...waiting, ...coming].map((column) => {
    return { ...column, figure: column.count === 0 ? '' : String(column.count) };
  });
  return dayBars(columns, isRightToLeft);
}
