import { html, nothing, type TemplateResult } from 'lit';
import type { Route } from '../routing/route.ts';
import { StudyScreen } from '../study-screen.ts';
import { problemPage } from '../parts/problem-page.ts';
import { skeleton } from '../parts/skeleton.ts';
import { LaterScreens } from './later-screens.ts';
import { masthead, tabbar, type MastheadView } from './masthead.ts';
import { notices, replayNotice, standingNotice } from './notices.ts';
import { pageTitle } from './page-title.ts';
import { screenOf } from './screen-of.ts';

/** The frame around every page: head, notices, the page of the route, navigation. */
export class StudyApp extends StudyScreen {
  #shown: Route | undefined;
  readonly #later = new LaterScreens(() => {
    this.requestUpdate();
  });

  protected override render(): TemplateResult {
    const { study, language, strings } = this;
    const { route } = study.navigation;
    const view = this.#mastheadView();
    const bare = route.screen === 'quiz' || route.screen === 'review';
    return html`<button class="skip link" type="button" @click=${this.#skip}>${strings.skipToContent}</button>
      ${bare ? nothing : masthead(view)} ${standingNotice(study, language)} ${replayNotice(study, language)}
      <main tabindex="-1">${this.#screen(route)}</main>
      ${notices(study, language, bare)} ${bare ? nothing : tabbar(view)}`;
  }

  /** What sticks to the foot of a page stands above the notices, however many lines these take. */
  readonly #noticesSize = new ResizeObserver(([entry]) => {
    this.style.setProperty('--notices', `${String(entry?.borderBoxSize[0]?.blockSize ?? 0)}px`);
  });

  protected override firstUpdated(): void {
    const shown = this.querySelector('.notices');
    if (shown) this.#noticesSize.observe(shown);
  }

  protected override updated(): void {
    const { navigation } = this.study;
    document.title = pageTitle(navigation.route, this.study, this.language);
    if (this.#isComing(navigation.route)) return;
    if (this.#shown !== navigation.route) void this.#arrive(navigation.route);
  }

  /** The page of a route; one that comes later shows that it does, or that it could not. */
  #screen(route: Route): TemplateResult {
    const { study, strings } = this;
    if (this.#isComing(route)) return html`<div class="page">${skeleton(strings)}</div>`;
    if (this.#later.stateOf(route.screen) === 'ready') return screenOf(route, study, strings);
    const { noPage, noPageText } = strings.problem;
    const retry = (): void => {
      this.#later.load(route.screen);
    };
    return problemPage(strings, noPage, noPageText, { retry });
  }

  /** Whether the page of a route, or the session that it shows, is being read. */
  #isComing(route: Route): boolean {
    if (this.#later.stateOf(route.screen) === 'loading') return true;
    const { log } = this.study;
    return 'session' in route && log.session(route.session) === undefined && log.isComing(route.session);
  }

  #mastheadView(): MastheadView {
    const { preferences, navigation, host } = this.study;
    const dark =
      preferences.theme === 'dark' ||
      (preferences.theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
    return {
      language: preferences.language,
      route: navigation.route,
      today: host.now(),
      dark,
      switchLanguage: () => void preferences.setLanguage(preferences.language === 'ar' ? 'en' : 'ar'),
      switchTheme: () => void preferences.setTheme(dark ? 'light' : 'dark'),
    };
  }

  /** After going to another page, its heading has the focus and its top is in view. The first page keeps the browser's. */
  async #arrive(route: Route): Promise<void> {
    const isFirst = this.#shown === undefined;
    this.#shown = route;
    if (!isFirst && this.study.offline.news === 'ready') this.study.offline.dismiss();
    if (isFirst || (route.screen === 'read' && route.sentence !== undefined)) return;
    const page = this.querySelector<StudyScreen>('main > *');
    await page?.updateComplete;
    window.scrollTo(0, 0);
    if (page instanceof StudyScreen) page.focusAtArrival();
    else this.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  readonly #skip = (): void => {
    this.querySelector<HTMLElement>('main')?.focus();
  };
}

customElements.define('study-app', StudyApp);
