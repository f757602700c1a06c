import { html, nothing, type TemplateResult } from 'lit';
import { routeHref } from '../routing/route.ts';
import type { CardStrings } from '../strings/cards.ts';
import type { ReviewRound } from './review-round.ts';

interface EndView {
  readonly round: ReviewRound;
  readonly words: CardStrings;
  readonly now: Date;
  readonly lesson: string | undefined;
  readonly isCustom: boolean;
  readonly hasCards: boolean;
  /** Asks at once what would come back within minutes. */
  readonly askEarly: () => void;
}

/** What stands under the last card: what comes back and when, what was kept back, and where to go on. */
export function roundEnd({ round, words, now, lesson, isCustom, hasCards, askEarly }: EndView): TemplateResult {
  const { review } = words;
  const { nextLearningAt: next } = round;
  const { overLimit, siblings } = round.heldBack();
  const kept = overLimit.reviews + overLimit.newCards;
  const minutes = next && Math.max(1, Math.ceil((next.getTime() - now.getTime()) / 60_000));
  return html`<div class="round-end">
    ${hasCards ? nothing : html`<p class="small">${review.none}</p>`}
    ${minutes === undefined || isCustom ? nothing : html`<p class="small">${review.comesBack(minutes)}</p>`}
    ${kept === 0 || isCustom ? nothing : html`<p class="small">${review.overLimit(kept)}</p>`}
    ${siblings === 0 || isCustom ? nothing : html`<p class="small">${review.siblings(siblings)}</p>`}
    <div class="acts">
      ${
        minutes === undefined || isCustom
          ? nothing
          : html`<button class="btn" type="button" data-act="early" @click=${askEarly}>${review.early}</button>`
      }
      <a class="btn main" href=${hasCards ? routeHref({ screen: 'progress' }) : routeHref({ screen: 'cards' })}
        >${hasCards ? review.toProgress : review.toCards}</a
      >
      ${lesson === undefined ? nothing : html`<a class="link quiet" href=${routeHref({ screen: 'review' })}>${review.all}</a>`}
      <a class="link quiet" href=${routeHref({ screen: 'today' })}>${review.toToday}</a>
    </div>
  </div>`;
}
