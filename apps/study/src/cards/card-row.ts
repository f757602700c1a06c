import { directionOf, type Language } from '@sanad/language';
import type { Card } from '@sanad/lesson';
import type { ReviewCard, StudyDay } from '@sanad/review';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardStrings } from '../strings/cards.ts';
import { cardAsk } from './card-ask.ts';
import type { Doubt } from './doubt.ts';

interface RowView {
  readonly card: ReviewCard;
  readonly shown: Card;
  readonly words: CardStrings;
  readonly uiLanguage: Language;
  readonly today: StudyDay;
  /** What speaks against it, if anything. */
  readonly doubt: Doubt | undefined;
  readonly edit: () => void;
  readonly putAway: () => void;
  readonly settle: () => void;
  readonly remove: () => void;
}

/** One card of a deck: what it asks, when it comes, and what can be done with it. */
export function cardRow({ card, shown, words, uiLanguage, today, doubt, ...acts }: RowView): TemplateResult {
  const { deck } = words;
  const { language, back } = shown;
  const { edit, putAway, settle, remove } = acts;
  return html`<li class="card-row">
    <div lang=${language} dir=${directionOf(language)}>
      <p class="card-ask">${cardAsk(shown, uiLanguage)}</p>
      <p class="small">${back.answer}</p>
    </div>
    <p class="note dots">
      <span>${standing(card, words, today)}</span>${card.leech ? html`<span>${deck.leech}</span>` : nothing}
    </p>
    ${doubt?.texts.map((text) => html`<p class="small">${text}</p>`) ?? nothing}
    ${card.flagNote === undefined ? nothing : html`<p class="small"><bdi>${card.flagNote}</bdi></p>`}
    <div class="acts">
      <button class="link quiet" type="button" @click=${edit}>${words.edit.action}</button>
      <button class="link quiet" type="button" @click=${putAway}>${card.suspended ? deck.resume : deck.suspend}</button>
      ${
        doubt === undefined
          ? nothing
          : html`<button class="link quiet" type="button" @click=${settle}>${doubt.settle}</button>`
      }
      <button class="link quiet" type="button" data-act="remove" @click=${remove}>${deck.remove}</button>
    </div>
  </li>`;
}

/** Where a card stands: put away, new, in the midst of learning, or due in so many days. */
function standing({ suspended, buriedUntil, schedule }: ReviewCard, { deck }: CardStrings, today: StudyDay): string {
  if (suspended) return deck.isSuspended;
  if (buriedUntil !== undefined && buriedUntil > today) return deck.isBuried;
  if (schedule.phase === 'new') return deck.isNew;
  if (schedule.phase !== 'review') return deck.isLearning;
  return schedule.dueDay <= today ? deck.isDue : deck.dueIn(schedule.dueDay - today);
}
