import type { Option } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { Strings } from '../../strings/strings.ts';
import type { ItemView } from '../item-view.ts';
import type { Tone } from '../tone.ts';

/** How an option stands once answered, in words too; one that is neither chosen nor right has no standing. */
export interface Standing {
  readonly tone: 'right' | 'wrong';
  readonly words: string;
  /** Right and not chosen, where several are right. */
  readonly isMissed?: boolean;
}

/** One option and how it is shown. */
export interface OptionView {
  readonly control: 'radio' | 'checkbox';
  readonly option: Option;
  /** Its place in the list, from 1: the key that chooses it. */
  readonly number: number;
  readonly isChosen: boolean;
  readonly standing: Standing | undefined;
  /** Options are sentences, set as text is. */
  readonly isSentence?: boolean;
  readonly view: ItemView;
  readonly pick: () => void;
}

/** One option as a native control with its words; once answered, how it stands in words too. */
export function optionRow({ control, option, number, isChosen, standing, ...rest }: OptionView): TemplateResult {
  const { isSentence = false, view, pick } = rest;
  const classes = [
    'opt',
    control === 'checkbox' && 'many',
    isSentence && 'sentence',
    standing?.tone,
    standing?.isMissed === true && 'missed',
  ];
  return html`<label class=${classes.filter(Boolean).join(' ')} part="option">
    <input
      type=${control}
      name="option"
      .value=${option.id}
      .checked=${isChosen}
      ?disabled=${view.grade !== undefined}
      @change=${pick}
    />
    <span class="key" aria-hidden="true">${number <= 9 ? String(number) : ''}</span>
    <span class="words"
      ><bdi>${option.text}</bdi
      >${standing === undefined ? nothing : saying(standing.words, standing.tone, view.strings)}</span
    >
  </label>`;
}

/** What is said of an option: by icon, word and colour. */
export function saying(words: string, tone: Tone, { language }: Strings): TemplateResult {
  return html`<span class="say" lang=${language}>${icon(tone)}<span>${words}</span></span>`;
}
