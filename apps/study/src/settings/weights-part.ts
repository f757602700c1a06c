import {
  defaultWeights,
  foretoldReviews,
  historiesOf,
  reviewsForTraining,
  type TrainedWeights,
  type TrainingRefusal,
} from '@sanad/review';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReviewDesk } from '../cards/review-desk.ts';
import { reviewStrings } from '../strings/review.ts';
import { StudyScreen } from '../study-screen.ts';
import { train } from './training.ts';

/** Where training is. */
type Training =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly of: number; readonly cancel: () => void }
  | { readonly state: 'trained'; readonly trained: TrainedWeights }
  | { readonly state: 'refused'; readonly reason: TrainingRefusal | 'failed' }
  | { readonly state: 'used' };

/** Weights fitted to the learner's own reviews: offered once there are enough, trained beside the page, never used by themselves. */
export class WeightsPart extends StudyScreen {
  @property({ attribute: false }) desk!: ReviewDesk;
  @state() private training: Training = { state: 'idle' };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.training.state === 'running') this.#cancel();
  }

  protected override render(): TemplateResult {
    const { weights } = reviewStrings[this.language];
    const reviews = foretoldReviews(historiesOf(this.desk.state));
    const isEnough = reviews >= reviewsForTraining;
    return html`<div class="weights">
      <h3>${weights.title}</h3>
      <p class="small">${weights.dek}</p>
      ${isEnough ? this.#part(reviews) : html`<p class="small">${weights.tooFew(reviews, reviewsForTraining)}</p>`}
      ${
        this.desk.settings.weights === defaultWeights
          ? nothing
          : html`<p class="small">${weights.inUse}</p>
              <button class="link quiet" type="button" data-act="usual-weights" @click=${this.#useUsual}>
                ${weights.usual}
              </button>`
      }
    </div>`;
  }

  #part(reviews: number): TemplateResult {
    const { weights } = reviewStrings[this.language];
    const { training } = this;
    if (training.state === 'running') {
      const { done, of, cancel } = training;
      return html`<p class="small" id="training">${weights.running(Math.floor((100 * done) / of))}</p>
        <progress class="progress-bar" aria-labelledby="training" max=${of} .value=${done}></progress>
        <div class="acts">
          <button class="btn" type="button" data-act="cancel" @click=${cancel}>${weights.cancel}</button>
        </div>`;
    }
    return html`<p class="small">${weights.enough(reviews)}</p>
      <div role="status">${this.#outcome()}</div>
      <div class="acts">
        ${
          training.state === 'trained'
            ? html`<button
                class="btn"
                type="button"
                data-act="use"
                @click=${() => {
                  this.#use(training.trained);
                }}
              >
                ${weights.use}
              </button>`
            : html`<button class="btn" type="button" data-act="train" @click=${this.#start}>${weights.train}</button>`
        }
      </div>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    const { weights } = reviewStrings[this.language];
    const { training } = this;
    switch (training.state) {
      case 'trained': {
        const { lossBefore, lossAfter } = training.trained;
        return html`<p>${weights.gain}</p>
          <dl class="losses">
            <div>
              <dt>${weights.before}</dt>
              <dd>${lossBefore.toFixed(3)}</dd>
            </div>
            <div>
              <dt>${weights.after}</dt>
              <dd>${lossAfter.toFixed(3)}</dd>
            </div>
          </dl>
          <p class="note">${weights.loss}</p>`;
      }
      case 'refused':
        return html`<p class="small">${weights.refused[training.reason]}</p>`;
      case 'used':
        return html`<p class="small">${weights.used}</p>`;
      case 'idle':
      case 'running':
        return nothing;
      default:
        return training satisfies never;
    }
  }

  readonly #start = (): void => {
    const { desk } = this;
    const histories = historiesOf(desk.state);
    const stop = train(
      { histories, inUse: desk.settings.weights },
      {
        report: (report) => {
          if (report.kind === 'progress') {
            this.training = { state: 'running', ...report.progress, cancel: this.#cancel };
          } else {
            const { result } = report;
            this.training = result.ok
              ? { state: 'trained', trained: result.value }
              : { state: 'refused', reason: result.error };
          }
        },
        failed: () => {
          this.training = { state: 'refused', reason: 'failed' };
        },
      },
    );
    this.#stop = stop;
    this.training = { state: 'running', done: 0, of: 1, cancel: this.#cancel };
    this.#focus('cancel');
  };

  #stop: (() => void) | undefined;

  readonly #cancel = (): void => {
    this.#stop?.();
    this.training = { state: 'idle' };
    this.#focus('train');
  };

  #use({ weights }: TrainedWeights): void {
    const { preferences } = this.study;
    void preferences.setReview({ ...preferences.review, weights }).then(() => {
      this.training = { state: 'used' };
      this.#focus('train');
    });
  }

  readonly #useUsual = (): void => {
    const { preferences } = this.study;
    const { weights, ...others } = preferences.review;
    if (weights !== undefined) void preferences.setReview(others);
    this.#focus('train');
  };

  /** The button that was pressed is gone; the focus goes to the one in its place. */
  #focus(act: string): void {
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
    });
  }
}

customElements.define('study-weights', WeightsPart);
