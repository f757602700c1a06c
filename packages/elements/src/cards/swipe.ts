import type { Rating } from '@sanad/lesson';
import type { LitElement, ReactiveController } from 'lit';

/** What a finger moved over a card does. */
interface SwipeDeeds {
  readonly turn: () => void;
  readonly rate: (rating: Rating) => void;
}

/** Pixels a finger moves before it means something, and how much more across than up or down. */
const leastMove = 56;
const acrossToAlong = 1.5;

/**
 * Turns a card with a finger moved across it, and rates a turned one: Again towards the button that says so, at the start
 * of the line, Good towards its end. Only a shortcut: each of these has its button.
 */
export class SwipeController implements ReactiveController {
  readonly #element: LitElement;
  readonly #deeds: SwipeDeeds;
  #from: { readonly pointer: number; readonly x: number; readonly y: number } | undefined;
  /** What letting go now would rate a turned card. */
  towards: Rating | undefined;

  constructor(element: LitElement, deeds: SwipeDeeds) {
    this.#element = element;
    this.#deeds = deeds;
    element.addController(this);
  }

  hostConnected(): void {
    this.#element.addEventListener('pointerdown', this.#onDown);
    this.#element.addEventListener('pointermove', this.#onMove);
    this.#element.addEventListener('pointerup', this.#onUp);
    this.#element.addEventListener('pointercancel', this.#onCancel);
  }

  hostDisconnected(): void {
    this.#element.removeEventListener('pointerdown', this.#onDown);
    this.#element.removeEventListener('pointermove', this.#onMove);
    this.#element.removeEventListener('pointerup', this.#onUp);
    this.#element.removeEventListener('pointercancel', this.#onCancel);
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' || cardUnder(event) === undefined) return;
    this.#from = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const card = cardUnder(event);
    this.#show(card?.matches('.turned') === true ? this.#ratingOf(event, card) : undefined);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const card = cardUnder(event);
    const rating = card && this.#ratingOf(event, card);
    this.#end();
    if (rating === undefined || card === undefined) return;
    if (card.matches('.turned')) this.#deeds.rate(rating);
    else this.#deeds.turn();
  };

  readonly #onCancel = (): void => {
    this.#end();
  };

  #ratingOf({ pointerId, clientX, clientY }: PointerEvent, card: Element): Rating | undefined {
    const from = this.#from;
    if (from?.pointer !== pointerId) return undefined;
    const [across, along] = [clientX - from.x, clientY - from.y];
    if (Math.abs(across) < Math.max(leastMove, acrossToAlong * Math.abs(along))) return undefined;
    const isRightToLeft = getComputedStyle(card).direction === 'rtl';
    return across > 0 === isRightToLeft ? 'again' : 'good';
  }

  #end(): void {
    this.#from = undefined;
    this.#show(undefined);
  }

  #show(towards: Rating | undefined): void {
    if (towards === this.towards) return;
    this.towards = towards;
    this.#element.requestUpdate();
  }
}

function cardUnder(event: PointerEvent): Element | undefined {
  return event
    .composedPath()
    .filter((part) => part instanceof Element)
    .find((part) => part.matches('.flash'));
}
