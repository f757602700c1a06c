import type { Option } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { icon } from '../../icons/icon.ts';
import type { Strings } from '../../strings/strings.ts';
import type { Tone } from '../tone.ts';

/** How an option stands: `open` before the answer; after it, whether it was chosen and whether it is right. */
export type Standing = 'open' | 'idle' | 'right' | 'wrong' | 'hit' | 'missed' | 'false-hit';

/** One option and how it is shown. */
export interface OptionView {
  readonly control: 'radio' | 'checkbox';
  readonly option: Option;
  /** Its place in the list, from 1: the key that chooses it. */
  readonly number: number;
  readonly isChosen: boolean;
  readonly standing: Standing;
  /** Options are sentences, set as text is. */
  readonly isSentence?: boolean;
  readonly strings: Strings;
  readonly pick: () => void;
}

type Told = Exclude<Standing, 'open' | 'idle'>;

const toneOf: Readonly<Record<Told, 'right' | 'wrong'>> = {
  right: 'right',
  hit: 'right',
  missed: 'right',
  wrong: 'wrong',
  'false-hit': 'wrong',
};

/** One option as a native control with its words; once answered, how it stands in words too. */
export function optionRow(view: OptionView): TemplateResult {
  const { control, option, number, isChosen, standing, strings, pick } = view;
  const told = standing === 'open' || standing === 'idle' ? undefined : standing;
  const tone = told && toneOf[told];
  const classes = {
    opt: true,
    many: control === 'checkbox',
    sentence: view.isSentence === true,
    right: tone === 'right',
    wrong: tone === 'wrong',
    missed: standing === 'missed',
  };
  return html`<label class=${classMap(classes)}>
    <input
      type=${control}
      name="option"
      .value=${option.id}
      .checked=${isChosen}
      ?disabled=${standing !== 'open'}
      @change=${pick}
    />
    <span class="key" aria-hidden="true">${number <= 9 ? String(number) : ''}</span>
    <span class="words"
      ><bdi>${option.text}</bdi>${
        told === undefined || tone === undefined ? nothing : saying(wordsOf(told, strings), tone, strings)
      }</span
    >
  </label>`;
}

function wordsOf(told: Told, { correctAnswer, yourAnswer, standings }: Strings): string {
  return { right: correctAnswer, wrong: yourAnswer, ...standings }[told];
}

/** An answer that can no longer be changed, with what is to be said of it: by icon, word and colour. */
export function shownAnswer(text: string, tone: Tone, words: string, strings: Strings): TemplateResult {
  return html`<p class=${classMap({ opt: true, shown: true, [tone]: true })}>
    <span class="words"><bdi>${text}</bdi>${saying(words, tone, strings)}</span>
  </p>`;
}

function saying(words: string, tone: Tone, { language }: Strings): TemplateResult {
  return html`<span class="say" lang=${language}>${icon(tone)}<span>${words}</span></span>`;
}
