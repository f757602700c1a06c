import { settingsAdvice, type ReviewSettings } from '@sanad/review';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { CardsScreen } from '../cards/cards-screen.ts';
import type { ReviewDesk } from '../cards/review-desk.ts';
import { numberField } from '../parts/number-field.ts';
import { reviewStrings, type ReviewStrings } from '../strings/review.ts';
import { reviewsADay } from './review-cost.ts';
import './weights-part.ts';

/** Sunday to Saturday as places in `weekdayShares`, and what a day may be. */
const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const shares = { usual: 1, fewer: 0.5, none: 0 } as const;
type Share = keyof typeof shares;

/** Desired retention in percent, as the slider has it. */
const leastRetention = 70;
const mostRetention = 98;
const mostInterval = 36_500;

/** How cards are reviewed: limits, desired retention and what it costs, longest interval, easy days, own weights. */
export class ReviewSection extends CardsScreen {
  /** The retention under the finger, before it is let go. */
  @state() private draftRetention: number | undefined;
  @state() private news = '';

  protected override body(desk: ReviewDesk): TemplateResult {
    const words = reviewStrings[this.language];
    const { settings } = desk;
    return html`<section class="review-settings">
      <div class="sect"><h2>${words.title}</h2></div>
      <div class="pair">
        ${this.#number('new-cards', words.newCards, settings.limits.newCards, 0, 9999, (newCards) => ({
          limits: { ...settings.limits, newCards },
        }))}
        ${this.#number('reviews', words.reviews, settings.limits.reviews, 0, 9999, (reviews) => ({
          limits: { ...settings.limits, reviews },
        }))}
      </div>
      ${this.#retention(desk, words)}
      ${this.#number(
        'interval',
        words.interval,
        settings.maximumIntervalDays,
        1,
        mostInterval,
        (maximumIntervalDays) => ({
          maximumIntervalDays,
        }),
      )}
      ${this.#easyDays(settings, words)}
      ${settingsAdvice(settings).map((advice) => html`<p class="small advice">${words.advice[advice]}</p>`)}
      <p class="small" role="status">${this.news}</p>
      <study-weights .study=${this.study} .desk=${desk}></study-weights>
    </section>`;
  }

  #set(change: Partial<ReviewSettings>): void {
    const { preferences } = this.study;
    void preferences.setReview({ ...preferences.review, ...change }).then(() => {
      this.news = reviewStrings[this.language].kept;
    });
  }

  #number(
    name: string,
    label: string,
    value: number,
    min: number,
    max: number,
    change: (value: number) => Partial<ReviewSettings>,
  ): TemplateResult {
    const id = `review-${name}`;
    return numberField({
      id,
      label,
      value,
      min,
      max,
      change: (wanted = value) => {
        this.#set(change(wanted));
      },
    });
  }

  #retention(desk: ReviewDesk, words: ReviewStrings): TemplateResult {
    const percent = this.draftRetention ?? Math.round(desk.settings.desiredRetention * 100);
    const hasCards = [...desk.state.cards.values()].some(({ memory }) => memory !== undefined);
    const cost = reviewsADay(desk.state, percent / 100);
    const usual = reviewsADay(desk.state, 0.9);
    return html`<div class="field">
      <label for="review-retention">${words.retention}</label>
      <div class="slider">
        <input
          id="review-retention"
          type="range"
          min=${leastRetention}
          max=${mostRetention}
          step="1"
          aria-describedby="review-retention-cost"
          aria-valuetext=${this.strings.percent(percent)}
          .value=${String(percent)}
          @input=${({ currentTarget }: Event) => {
            this.draftRetention = (currentTarget as HTMLInputElement).valueAsNumber;
          }}
          @change=${({ currentTarget }: Event) => {
            this.draftRetention = undefined;
            this.#set({ desiredRetention: (currentTarget as HTMLInputElement).valueAsNumber / 100 });
          }}
        /><output for="review-retention">${this.strings.percent(percent)}</output>
      </div>
      <p class="note" id="review-retention-cost">
        ${hasCards ? words.cost(Math.max(1, Math.round(cost))) : words.costBeside(Math.round((100 * cost) / usual))}
      </p>
    </div>`;
  }

  #easyDays({ weekdayShares }: ReviewSettings, words: ReviewStrings): TemplateResult {
    return html`<fieldset class="field">
      <legend>${words.easyDays}</legend>
      <p class="note">${words.easyDaysNote}</p>
      <div class="weekdays">
        ${weekdays.map((day) => {
          const share = shareOf(weekdayShares[day]);
          return html`<div class="weekday">
            <label for=${`review-day-${day}`}>${words.weekdays[day]}</label>
            <select
              id=${`review-day-${day}`}
              @change=${({ currentTarget }: Event) => {
                const { value } = currentTarget as HTMLSelectElement;
                const chosen = shareNames.find((name) => name === value) ?? 'usual';
                this.#set({ weekdayShares: withShare(weekdayShares, day, shares[chosen]) });
              }}
            >
              ${shareNames.map(
                (name) => html`<option value=${name} .selected=${name === share}>${words.shares[name]}</option>`,
              )}
            </select>
          </div>`;
        })}
      </div>
      ${weekdayShares.every((share) => share === 0) ? html`<p class="small">${words.noDays}</p>` : nothing}
    </fieldset>`;
  }
}

const shareNames: readonly Share[] = ['usual', 'fewer', 'none'];

function shareOf(share: number): Share {
  if (share === 0) return 'none';
  return share < 1 ? 'fewer' : 'usual';
}

function withShare(all: ReviewSettings['weekdayShares'], day: number, share: number): ReviewSettings['weekdayShares'] {
  const [sunday, monday, tuesday, wednesday, thursday, friday, saturday] = all.map((own, i) =>
    i === day ? share : own,
  );
  return [sunday ?? 1, monday ?? 1, tuesday ?? 1, wednesday ?? 1, thursday ?? 1, friday ?? 1, saturday ?? 1];
}

customElements.define('study-review-settings', ReviewSection);
