import type { Blank, CardFace } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMark } from '../evidence/evidence-mark.ts';
import { blank } from '../item/matter.ts';
import { typedField } from '../item/answering/typed-field.ts';
import type { CardView } from './card-view.ts';
import { frontMap } from './front-map.ts';

/** The question, what it shows beside it, and a field where the answer may be typed. */
export function front(view: CardView): TemplateResult {
  const { card, direction, strings, isTurned, draft } = view;
  const topic = card.note === 'own' ? strings.ownCard : strings.topics[card.topic];
  return html`<p class="kicker">${topic}</p>
    <div lang=${card.language} dir=${direction}>
      <h2 class="ask" id="ask" part="stem" tabindex="-1">${card.front.text}</h2>
      ${beside(view, card.front)}
    </div>
    ${draft === undefined || isTurned ? nothing : field(view, draft)}`;
}

function beside(view: CardView, face: CardFace): TemplateResult | typeof nothing {
  switch (face.type) {
    case 'question':
      return nothing;
    case 'cloze':
      return html`<p class="matter">${sentence(view, face.blank)}</p>`;
    case 'statement':
      return html`<p class="matter">${face.statement}</p>`;
    case 'list':
      return html`<ul class="shown">
          ${face.shown.map((entry) => html`<li>${entry}</li>`)}
          ${view.isTurned ? nothing : html`<li>${blank(view.strings)}</li>`}
        </ul>
        <p class="small">${view.strings.oneOf(face.shown.length + 1)}</p>`;
    case 'map':
      return frontMap(view, face);
    default:
      return face satisfies never;
  }
}

function sentence({ card, isTurned, strings }: CardView, { before, after }: Blank): TemplateResult {
  return html`${before}${isTurned ? evidenceMark(card.back.answer, before) : blank(strings)}${after}`;
}

function field({ strings, direction, type }: CardView, text: string): TemplateResult {
  return html`<div class="typed">
    <label class="small" for="typed">${strings.yourAnswer}</label>
    ${typedField({ id: 'typed', text, direction, isMissing: false, describedBy: 'ask', keyboard: 'text', take: type })}
  </div>`;
}
