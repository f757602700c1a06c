import '@sanad/elements/define/sanad-cards.js';
import type { CardDeedEvent, OpenPassageEvent, RateEvent, SanadCards } from '@sanad/elements';
import type { Card } from '@sanad/lesson';
import { nextIntervals, ratings, type CustomStudy } from '@sanad/review';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../parts/icons.ts';
import { routeHref } from '../routing/route.ts';
import { cardStrings, type CardStrings } from '../strings/cards.ts';
import { cardForm, type CardForm } from './card-form.ts';
import { editing, reporting } from './card-writing.ts';
import { CardsScreen } from './cards-screen.ts';
import { doubtOf, type Doubt } from './doubt.ts';
import { intervalsOf } from './intervals-of.ts';
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

  /** The card that is shown; it stays until something is done with it. */
  #pinned: string | undefined;
  /** What is left of custom study, chosen once: a rating takes a card off, Again puts it at the end. */
  #chosen: readonly string[] | undefined;
  /** Ids of the events of each deed, and what was left before it: what undo takes back. */
  readonly #deeds: { readonly events: readonly string[]; readonly chosen: readonly string[] | undefined }[] = [];
  #stopWaiting: (() => void) | undefined;
  #hasBegun = false;

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
          .typing=${this.typing}
          .intervals=${(card: Card) => intervalsOf(nextIntervals(desk.state, card.id, desk.now))}
          .clock=${() => this.study.host.elapsed()}
          .uiLanguage=${this.language}
          @sanad-rate=${(event: RateEvent) => {
            this.#does(event, async () => [await this.#rate(desk, event)]);
          }}
          @sanad-suspend=${(event: CardDeedEvent) => {
            this.#does(event, async () => [await this.#note(desk, event.card, { type: 'suspended' })]);
          }}
          @sanad-bury=${(event: CardDeedEvent) => {
            this.#does(event, () => this.#bury(desk, event.card));
          }}
          @sanad-undo=${this.#undo}
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
  #does(event: CardDeedEvent, keep: () => Promise<readonly string[]>): void {
    const chosen = this.#chosen;
    const { id } = event.card;
    this.news = '';
    event.waitUntil(
      (async () => {
        if (this.#pinned === id) this.#pinned = undefined;
        if (chosen) this.#chosen = this.#leftAfter(event, chosen);
        this.#deeds.push({ events: await keep(), chosen });
      })(),
    );
  }

  #leftAfter(event: CardDeedEvent, chosen: readonly string[]): readonly string[] {
    const { id } = event.card;
    const rest = chosen.filter((other) => other !== id);
    return 'rating' in event && event.rating === 'again' ? [...rest, id] : rest;
  }

  async #rate(desk: ReviewDesk, { card, rating, typed, milliseconds }: RateEvent): Promise<string> {
    const id = await this.#note(desk, card, {
      type: 'reviewed',
      rating,
      evidence: typed === undefined ? 'card' : 'typed',
      ...(milliseconds !== undefined && { milliseconds }),
    });
    if (rating === ratings[0] && desk.state.cards.get(card.id)?.suspended === true) {
      this.news = cardStrings[this.language].review.leech;
    }
    return id;
  }

  #note(desk: ReviewDesk, { id }: Card, draft: DeedDraft): Promise<string> {
    const card = desk.state.cards.get(id);
    if (card === undefined) throw new Error(`no card ${id}`);
    return this.study.log.noteCard(card.lesson, { ...draft, card: id });
  }

  #bury(desk: ReviewDesk, { id }: Card): Promise<readonly string[]> {
    const card = desk.state.cards.get(id);
    if (card === undefined) throw new Error(`no card ${id}`);
    return desk.bury(card);
  }

  readonly #undo = (event: CardDeedEvent): void => {
    const last = this.#deeds.pop();
    this.news = '';
    if (last === undefined) return;
    event.waitUntil(
      (async () => {
        this.#pinned = event.card.id;
        this.#chosen = last.chosen;
        await Promise.all(last.events.map((id) => this.study.log.revoke(id)));
      })(),
    );
  };

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
