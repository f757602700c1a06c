import type { Item, Response } from '@sanad/lesson';
import { isFeedbackDue, triesLeft, type Session } from '@sanad/quiz';
import { SanadItem } from '../item/item.ts';
import { register } from '../register.ts';
import type { QuizActions } from './quiz-body.ts';

/** The item element of a quiz: a new one each time that something else was shown in between. */
export class ItemPart {
  readonly #actions: QuizActions;
  #element: SanadItem | undefined;

  constructor(actions: QuizActions) {
    this.#actions = actions;
  }

  /** The item that is asked now, with what was given to it and not sent. */
  shown(session: Session, item: Item, draft: Response | undefined): SanadItem {
    const answer = session.answers.get(item.id);
    const isDue = isFeedbackDue(session);
    if (!this.#element?.parentNode) this.#element = this.#made();
    return Object.assign(this.#element, {
      item,
      draft,
      response: answer?.response,
      grade: isDue ? answer?.grade : undefined,
      feedback: isDue ? ('at-once' as const) : ('withheld' as const),
      triesLeft: answer === undefined ? 0 : triesLeft(session, item.id),
      certainty: session.settings?.certainty === true,
      hintsShown: session.hints.get(item.id) ?? 0,
    });
  }

  /** Other versions on the page may hold the usual name: this copy's class is made, its tag never written. */
  #made(): SanadItem {
    register('sanad-item', SanadItem);
    const element = new SanadItem();
    element.setAttribute('exportparts', 'stem, option, feedback, evidence, button');
    const slot = document.createElement('slot');
    slot.name = slot.slot = 'feedback';
    element.append(slot);
    const on = <T extends keyof HTMLElementEventMap>(
      type: T,
      act: (item: Item, event: HTMLElementEventMap[T]) => void,
    ): void => {
      element.addEventListener(type, (event) => {
        if (element.item !== undefined) act(element.item, event);
      });
    };
    const { draft, answer, hint, skip, next } = this.#actions;
    on('sanad-draft', draft);
    on('sanad-answer', answer);
    on('sanad-hint', hint);
    on('sanad-skip', skip);
    on('sanad-next', next);
    return element;
  }
}
