import { html, nothing, type TemplateResult } from 'lit';
import type { EdgeWords } from './edge-words.ts';

const minute = 60_000;
/** Minutes at which what is left is said aloud; between them the clock is only seen. */
const said = [1, 5] as const;

/** The time left, said aloud now and then, and the way to lift the limit; nothing where there is no limit. */
export function clock(
  timeLeft: number,
  isLifted: boolean,
  words: EdgeWords,
  lift: () => void,
): TemplateResult | typeof nothing {
  if (isLifted) return html`<span class="clock note" role="status">${words.timeLifted}</span>`;
  if (timeLeft === Infinity) return nothing;
  const soon = said.find((minutes) => timeLeft <= minutes * minute);
  return html`<span class="clock">
    <span class="note" role="timer">${words.timeLeft(clockText(timeLeft))}</span>
    <span class="sr" role="status">${soon === undefined ? '' : words.minutesLeft(soon)}</span>
    <button class="link quiet" part="button" type="button" @click=${lift}>${words.moreTime}</button>
  </span>`;
}

/** Minutes and seconds, rounded up: 12:05. */
export function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
