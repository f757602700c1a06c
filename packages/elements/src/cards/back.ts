import { graphemeLength, letterDiff, type LetterRun } from '@sanad/language';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { citation, type Cited } from '../evidence/clipping.ts';
import { shownAnswer } from '../item/answering/shown-answer.ts';
import { toneOf } from '../item/tone.ts';
import type { TypedAnswer } from './card-events.ts';
import type { CardView } from './card-view.ts';

/** A longer answer is set as a title: at display size it would push its evidence off the screen. */
const longestDisplay = 24;

/** The answer, what was typed for it, when it held, and its evidence. */
export function back(view: CardView): TemplateResult {
  const { card, direction, strings, typed } = view;
  const { answer, asOf } = card.back;
  return html`<p
      class=${classMap({ answer: true, long: graphemeLength(answer) > longestDisplay })}
      id="answer"
      lang=${card.language}
      dir=${direction}
    >
      ${answer}
    </p>
    ${typed === undefined ? nothing : compared(view, typed)}
    ${
      asOf === undefined
        ? nothing
        : html`<p class="note as-of">
            ${strings.asOf} <bdi lang=${card.language}>${asOf.text}</bdi>
            ${asOf.certainty === 'inferred' ? html` (${strings.inferred})` : nothing}
          </p>`
    }
    ${proof(view)}`;
}

/** What was typed and how it stands; where it is not the answer, letter by letter what was too many and what was left out. */
function compared({ card, direction, strings }: CardView, { text, verdict }: TypedAnswer): TemplateResult {
  const shown = shownAnswer(text, toneOf(verdict), strings.verdicts[verdict], strings);
  const runs = letterDiff(text, card.back.answer);
  const isClose = runs.some(({ kind }) => kind === 'same') && runs.some(({ kind }) => kind !== 'same');
  if (verdict === 'right' || !isClose) return shown;
  return html`${shown}
    <p class="note">${strings.letters}</p>
    <p class="letters" lang=${card.language} dir=${direction}>${runs.map(letterRun)}</p>`;
}

function letterRun({ kind, text }: LetterRun): TemplateResult {
  if (kind === 'same') return html`${text}`;
  return kind === 'extra' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}

/** A card that a learner wrote has evidence only if they took it from somewhere. */
function proof({ card, direction, strings }: CardView): TemplateResult | typeof nothing {
  const { evidence, chain, wording } = card.back;
  if (evidence === undefined) return nothing;
  const cited: Cited = { language: card.language, direction, evidence: [evidence], chain, wording };
  return html`<div class="proof" part="evidence" role="group" aria-label=${strings.evidence}>
    ${citation(cited, strings)}
  </div>`;
}
