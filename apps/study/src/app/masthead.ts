import type { Language } from '@sanad/language';
import { html, type TemplateResult } from 'lit';
import { icon, mark } from '../parts/icons.ts';
import { routeHref, type Route } from '../routing/route.ts';
import { dateText } from '../strings/dates.ts';
import { strings } from '../strings/strings.ts';

/** What the masthead shows and does. */
export interface MastheadView {
  readonly language: Language;
  readonly route: Route;
  readonly today: Date;
  readonly dark: boolean;
  readonly switchLanguage: () => void;
  readonly switchTheme: () => void;
}

/** The head of every page but the quiz: folio line, mark and word, navigation, tools, Oxford rule. */
export function masthead(view: MastheadView): TemplateResult {
  const { language, today } = view;
  const words = strings[language];
  return html`<header class="page mast">
    <div class="folio"><span>${dateText(language, today, 'long')}</span><span>${words.folio}</span></div>
    <div class="mast-row">
      <a class="brand" href=${routeHref({ screen: 'today' })}>${mark}<span class="word">${words.appName}</span></a>
      <span class="mast-date">${dateText(language, today, 'short')}</span>
      <nav class="mast-nav" aria-label=${words.mainNavigation}>${links(view)}</nav>
      <div class="mast-tools">${tools(view)}</div>
    </div>
    <div class="oxford"></div>
  </header>`;
}

/** The navigation at the foot of a phone. */
export function tabbar(view: MastheadView): TemplateResult {
  return html`<nav class="tabbar" aria-label=${strings[view.language].mainNavigation}>${links(view, true)}</nav>`;
}

function tools({ language, dark, switchLanguage, switchTheme }: MastheadView): TemplateResult {
  const words = strings[language];
  const other = language === 'ar' ? 'en' : 'ar';
  return html`<button class="iconbtn" type="button" lang=${other} @click=${switchLanguage}>
      ${words.otherLanguage}
    </button>
    <button class="iconbtn" type="button" @click=${switchTheme}>
      <span class="sr">${dark ? words.themeToLight : words.themeToDark}</span>${icon('theme')}
    </button>`;
}

function links({ language, route }: MastheadView, withIcons = false): TemplateResult[] {
  const words = strings[language];
  return (['today', 'cards', 'progress', 'settings'] as const).map(
    (screen) =>
      html`<a href=${routeHref({ screen })} aria-current=${route.screen === screen ? 'page' : 'false'}
        >${withIcons ? icon(screen) : ''}<span>${words[screen]}</span></a
      >`,
  );
}
