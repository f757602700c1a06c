import '@sanad/elements/define/sanad-cards.js';
import type { CardDeed, CardDeedEvent, OpenPassageEvent, PassedCard, RateEvent, SanadCards } from '@sanad/elements';
import { ratings, type Card } from '@sanad/lesson';
import { nextIntervals, type CustomStudy } from '@sanad/review';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../parts/icons.ts';
import { skeleton } from '../parts/skeleton.ts';
import { routeHref } from '../routing/route.ts';
import { cardStrings, type CardStrings } from '../strings/cards.ts';
import { cardForm, type CardForm } from './card-form.ts';
import { editing, reporting } from './card-writing.ts';
import { CardsScreen } from './cards-screen.ts';
import { doubtOf, type Doubt } from './doubt.ts';
import { earlierDeeds } from './earlier-deeds.ts';
import { intervalsOf } from './intervals-of.ts';
import { leftAfter, leftBefore } from './left-to-study.ts';
import { reviewActs, typingSwitch } from './review-acts.ts';
import type { ReviewDesk } from './review-desk.ts';
import { customRound, dueRound, type ReviewRound, type RoundCard } from './review-round.ts';
import { roundEnd } from './round-end.ts';

/** Cards that will be due within so many minutes may be asked early when nothing else is left. */
const aheadMinutes = 20;

/** Where there is room beside the card, as in the style sheet. */
const wide = '(min-width: 60rem)';

/** Review: one card at a time. The element shows and turns; the log keeps each deed before the deck goes on. */
export class ReviewPage extends CardsScreen {
  @property({ attribute: false }) lesson: string | undefined;
  @property({ attribute: false }) custom: CustomStudy | undefined;
  @state() private typing = false;
  @state() private isAhead = false;
  @state() private form: CardForm | undefined;
  /** What was said of the last deed beside what the deck says. */
  @state() private news = '';
  /** Whether what stands beside the card has been fetched, on a page that is wide enough for it. */
  @state() private hasSide = false;
  /** What was done before this page was opened and can still be undone; undefined until it is read from the log. */
  @state() private earlier: readonly PassedCard[] | undefined;

  /** The card that is shown; it stays until something is done with it. */
  #pinned: string | undefined;
  /** What is left of custom study, chosen once: a rating takes a card off, Again puts it at the end. */
  #chosen: readonly string[] | undefined;
  #stopWaiting: (() => void) | undefined;
  #hasBegun = false;
  #isReading = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (window.matchMedia(wide).matches) {
      void import('./review-side.ts').then(() => {
        this.hasSide = true;
      });
    }
    this.#stopWaiting = this.study.host.every(5000, () => {
      if (this.isWaitingForRepetition) this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
  }

  /** The card has the focus at once, so that its keys work. */
  override focusAtArrival(): void {
    this.#hasBegun = false;
    void this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('custom') && !changed.has('lesson')) return;
    this.#pinned = undefined;
    this.#chosen = undefined;
    this.isAhead = false;
  }

  protected override updated(): void {
    void this.#begin();
  }

  /** Once, when the first card is drawn, unless the learner is somewhere else by then. */
  async #begin(): Promise<void> {
    const deck = this.querySelector<SanadCards>('sanad-cards');
    if (this.#hasBegun || deck === null) return;
    this.#hasBegun = true;
    await deck.updateComplete;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement.matches('main, h1')) deck.focus();
  }

  protected override body(desk: ReviewDesk): TemplateResult {
    const { earlier } = this;
    if (earlier === undefined) {
      this.#readEarlier(desk);
      return html`<div class="page">${skeleton(this.strings)}</div>`;
    }
    const words = cardStrings[this.language];
    const round = this.#round(desk);
    const cards = this.#ordered(round.cards);
    const [first] = cards;
    const doubt = first && doubtOf(first.card, desk.isOutdated(first.card, first.shown), words);
    return html`<div class="page review-body">
      <div class="review-main">
        <h1 class="sr" tabindex="-1">${words.review.title}</h1>
        <div class="review-top">
          <a class="iconbtn" href=${routeHref({ screen: 'cards' })}
            ><span class="sr">${words.review.leave}</span>${icon('close')}</a
          >
          ${first === undefined ? nothing : typingSwitch(words, this.typing, this.#turnTyping)}
        </div>
        ${doubt?.texts.map((text) => html`<p class="small doubt">${text}</p>`) ?? nothing}
        <sanad-cards
          .cards=${cards.map(({ shown }) => shown)}
          .earlier=${earlier}
          .typing=${this.typing}
          .intervals=${(card: Card) => intervalsOf(nextIntervals(desk.state, card.id, desk.now))}
          .clock=${() => this.study.host.elapsed()}
          .uiLanguage=${this.language}
          @sanad-rate=${(event: RateEvent) => {
            this.#does(event, event.rating, () => this.#rate(desk, event));
          }}
          @sanad-suspend=${(event: CardDeedEvent) => {
            this.#does(event, 'suspend', () => this.#note(desk, event.card, { type: 'suspended' }));
          }}
          @sanad-bury=${(event: CardDeedEvent) => {
            this.#does(event, 'bury', () => this.#bury(desk, event.card));
          }}
          @sanad-undo=${(event: CardDeedEvent) => {
            this.news = '';
            event.waitUntil(this.#undo(event.card, desk));
          }}
          @sanad-open-passage=${({ sentence }: OpenPassageEvent) => {
            if (first) this.study.navigation.go({ screen: 'read', lesson: first.card.lesson.id, sentence });
          }}
          >${first === undefined ? nothing : this.#acts(first, doubt, desk, words)}
          <div slot="footer">${first === undefined ? this.#end(desk, round, words) : nothing}</div></sanad-cards
        >
        <p class="small review-news" role="status">${this.news}</p>
        ${this.form === undefined ? nothing : cardForm(this.form, words)}
      </div>
      ${
        this.hasSide
          ? html`<aside class="review-side">
              <study-review-side .study=${this.study} .desk=${desk}></study-review-side>
            </aside>`
          : nothing
      }
    </div>`;
  }

  /** Once; where the log cannot be read now, there is nothing to be undone. */
  #readEarlier(desk: ReviewDesk): void {
    if (this.#isReading) return;
    this.#isReading = true;
    void earlierDeeds(desk, this.language, this.lesson)
      .catch(() => [])
      .then((earlier) => {
        this.earlier = earlier;
      });
  }

  private get isWaitingForRepetition(): boolean {
    return this.querySelector('sanad-cards') !== null && this.#pinned === undefined;
  }

  readonly #turnTyping = (): void => {
    this.typing = !this.typing;
  };

  #round(desk: ReviewDesk): ReviewRound {
    const { language, lesson, custom } = this;
    const at = new Date(desk.now.getTime() + (this.isAhead ? aheadMinutes * 60_000 : 0));
    const due = dueRound(desk, language, at, lesson);
    if (custom === undefined) return due;
    this.#chosen ??= customRound(desk, language, custom, desk.now, lesson).map(({ card }) => card.id);
    return { ...due, cards: this.#chosen.flatMap((id) => this.#readable(desk, id)) };
  }

  #readable(desk: ReviewDesk, id: string): readonly RoundCard[] {
    const card = desk.state.cards.get(id);
    const shown = card && desk.shown(card, this.language);
    return card && shown && !card.suspended ? [{ card, shown }] : [];
  }

  /** The card that is shown stays first, whatever else has come due. */
  #ordered(cards: readonly RoundCard[]): readonly RoundCard[] {
    const pinned = cards.filter(({ card }) => card.id === this.#pinned);
    const ordered = [...pinned, ...cards.filter(({ card }) => card.id !== this.#pinned)];
    this.#pinned = ordered[0]?.card.id;
    return ordered;
  }

  /** Keeps a deed before the deck goes on. */
  #does(event: CardDeedEvent, deed: CardDeed, keep: () => Promise<unknown>): void {
    const { id } = event.card;
    this.news = '';
    if (this.#pinned === id) this.#pinned = undefined;
    this.#chosen &&= leftAfter(this.#chosen, id, deed);
    event.waitUntil(keep());
  }

  async #rate(desk: ReviewDesk, { card, rating, typed, milliseconds }: RateEvent): Promise<void> {
    await this.#note(desk, card, {
      type: 'reviewed',
      rating,
      evidence: typed === undefined ? 'card' : 'typed',
      ...(milliseconds !== undefined && { milliseconds }),
    });
    if (rating === ratings[0] && desk.state.cards.get(card.id)?.suspended === true) {
      this.news = cardStrings[this.language].review.leech;
    }
  }

  #note(desk: ReviewDesk, { id }: Card, draft: DeedDraft): Promise<unknown> {
    const card = desk.state.cards.get(id);
    if (card === undefined) throw new Error(`no card ${id}`);
    return this.study.log.noteCard(card.lesson, { ...draft, card: id });
  }

  #bury(desk: ReviewDesk, { id }: Card): Promise<void> {
    const card = desk.state.cards.get(id);
    if (card === undefined) throw new Error(`no card ${id}`);
    return desk.bury(card);
  }

  /** Takes back the last thing done with a card; what the log says of it holds, whatever another tab did meanwhile. */
  async #undo({ id }: Card, desk: ReviewDesk): Promise<void> {
    const step = (await desk.undoSteps()).findLast(({ card }) => card === id);
    this.#pinned = id;
    this.#chosen &&= leftBefore(this.#chosen, id);
    await Promise.all(step?.events.map((event) => this.study.log.revoke(event)) ?? []);
  }

  #acts(first: RoundCard, doubt: Doubt | undefined, desk: ReviewDesk, words: CardStrings): TemplateResult {
    const { log } = this.study;
    const { language } = this;
    const tell = (news: string): void => {
      this.news = news;
    };
    const writing = { desk, log, language, close: this.#close, tell };
    return reviewActs({
      words,
      doubt,
      edit: () => {
        this.form = editing(first, writing);
      },
      report: () => {
        this.form = reporting(first, writing);
      },
      settle: () => {
        void desk.confirm(first.card, first.shown).then(() => {
          tell(doubt?.settled ?? '');
          this.#close();
        });
      },
    });
  }

  readonly #close = (): void => {
    this.form = undefined;
    void this.updateComplete.then(() => {
      this.querySelector<SanadCards>('sanad-cards')?.focus();
    });
  };

  #end(desk: ReviewDesk, round: ReviewRound, words: CardStrings): TemplateResult {
    const { lesson, custom } = this;
    return roundEnd({
      round,
      words,
      now: desk.now,
      lesson,
      isCustom: custom !== undefined,
      hasCards: desk.state.cards.size > 0,
      askEarly: () => {
        this.isAhead = true;
        void this.updateComplete.then(() => {
          this.focusAtArrival();
        });
      },
    });
  }
}

type DeedDraft =
  | { readonly type: 'suspended' }
  | {
      readonly type: 'reviewed';
      readonly rating: RateEvent['rating'];
      readonly evidence: 'card' | 'typed';
      readonly milliseconds?: number;
    };

customElements.define('study-review', ReviewPage);
