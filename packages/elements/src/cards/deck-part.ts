import { directionOf } from '@sanad/language';
import type { Card, Rating } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../icons/icon.ts';
import { back } from './back.ts';
import type { TypedAnswer } from './card-events.ts';
import type { CardView } from './card-view.ts';
import type { CardStrings } from './card-words.ts';
import type { Deck, Turn } from './deck.ts';
import { deckEnd } from './deck-end.ts';
import { front } from './front.ts';
import type { CardIntervals } from './intervals.ts';
import { ratingButtons } from './ratings.ts';

/** What a learner can do with a deck. */
export interface DeckActions {
  readonly type: (text: string) => void;
  readonly flip: () => void;
  readonly rate: (rating: Rating) => void;
  readonly bury: () => void;
  readonly suspend: () => void;
  readonly undo: () => void;
}

/** What a deck is drawn from. */
export interface DeckView {
  readonly deck: Deck;
  readonly strings: CardStrings;
  readonly isTurned: boolean;
  /** Whether an answer is typed before the card is turned, where it can be; and what is typed so far. */
  readonly typing: boolean;
  readonly draft: string;
  readonly typed: TypedAnswer | undefined;
  readonly intervals: CardIntervals | ((card: Card) => CardIntervals) | undefined;
  /** The rating that letting go would give, while a finger moves over a turned card. */
  readonly towards: Rating | undefined;
  readonly actions: DeckActions;
}

/** The card that is ahead, with what can be done with it; at the end, what was done. */
export function deckPart(view: DeckView): TemplateResult {
  const [turn] = view.deck.ahead;
  return turn === undefined ? deckEnd(view.deck, view.strings, undoButton(view)) : cardPart(turn, view);
}

function cardPart({ card, isRepeat }: Turn, view: DeckView): TemplateResult {
  const { deck, strings, isTurned, typed, actions } = view;
  const draft = view.typing && card.back.typed !== undefined ? view.draft : undefined;
  const direction = directionOf(card.language);
  const shown: CardView = { card, direction, strings, isTurned, draft, typed, type: actions.type };
  const place = strings.cardOf(deck.passed + 1, deck.passed + deck.ahead.length);
  const intervals = typeof view.intervals === 'function' ? view.intervals(card) : view.intervals;
  return html`<p class="note" part="progress">${place}${isRepeat ? html` · ${strings.onceMore}` : nothing}</p>
    ${keyed(
      `${card.id} ${String(isTurned)}`,
      html`<article class=${classMap({ flash: true, turned: isTurned })}>
        ${front(shown)} ${isTurned ? back(shown) : nothing} ${towards(view)}
      </article>`,
    )}
    ${isTurned ? ratingButtons(strings, intervals, actions.rate) : showButton(view)}
    <div class="acts">
      ${undoButton(view)}
      <button class="link quiet" type="button" @click=${actions.bury}>${strings.bury}</button>
      <button class="link quiet" type="button" @click=${actions.suspend}>${strings.suspend}</button>
      <slot name="acts"></slot>
    </div>`;
}

function towards({ towards: rating, strings }: DeckView): TemplateResult | typeof nothing {
  if (rating === undefined) return nothing;
  return html`<p class="towards ${rating}" aria-hidden="true">${strings.ratings[rating]}</p>`;
}

function showButton({ strings, actions }: DeckView): TemplateResult {
  return html`<button class="btn main show" type="button" part="button" aria-describedby="ask" @click=${actions.flip}>
    ${strings.showAnswer}
  </button>`;
}

function undoButton({ deck, strings, actions }: DeckView): TemplateResult {
  return html`<button
    class="link quiet undo"
    type="button"
    aria-keyshortcuts="Z"
    aria-disabled=${deck.done.length === 0 ? 'true' : 'false'}
    @click=${actions.undo}
  >
    ${icon('back')} ${strings.undo}
  </button>`;
}
