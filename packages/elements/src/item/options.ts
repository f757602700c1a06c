import type { Option } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { icon } from '../icons/icon.ts';
import { keyOption, optionsOf } from './answer.ts';
import type { ItemView } from './item-view.ts';

/** How an option stands once the item is answered. */
type Standing = 'open' | 'right' | 'wrong' | 'idle';

/** The options as one native radio group; the answered ones say so in words. */
export function options(view: ItemView, choose: (option: string) => void): TemplateResult {
  return html`<div class="opts">
    ${optionsOf(view.item).map((option, index) => optionRow(view, option, index + 1, choose))}
  </div>`;
}

function optionRow(view: ItemView, option: Option, number: number, choose: (option: string) => void): TemplateResult {
  const standing = standingOf(view, option);
  const pick = (): void => {
    choose(option.id);
  };
  return html`<label class=${classMap({ opt: true, right: standing === 'right', wrong: standing === 'wrong' })}>
    <input
      type="radio"
      name="option"
      .value=${option.id}
      .checked=${view.given === option.id}
      ?disabled=${standing !== 'open'}
      @change=${pick}
    />
    <span class="key" aria-hidden="true">${number <= 9 ? String(number) : ''}</span>
    <span class="words"><bdi>${option.text}</bdi>${saying(view, standing)}</span>
  </label>`;
}

function standingOf({ item, given, grade }: ItemView, option: Option): Standing {
  if (grade === undefined) return 'open';
  if (option.id === keyOption(item)) return 'right';
  return option.id === given ? 'wrong' : 'idle';
}

function saying({ strings }: ItemView, standing: Standing): TemplateResult | typeof nothing {
  if (standing === 'open' || standing === 'idle') return nothing;
  const words = standing === 'right' ? strings.correctAnswer : strings.yourAnswer;
  return html`<span class="say" lang=${strings.language}>${icon(standing)}<span>${words}</span></span>`;
}
