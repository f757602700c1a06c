import { languages } from '@sanad/language';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { languageNames } from '../lesson/more-options.ts';
import { segments } from '../parts/segments.ts';
import { textSizes, themes } from '../preferences/preferences.ts';
import { StudyScreen } from '../study-screen.ts';
import './backup-section.ts';
import './erase-section.ts';

/** Settings: language and look, how progress is kept, and whose work this is. */
export class SettingsPage extends StudyScreen {
  @state() private unreadable = 0;
  /** Whether the part that schedules cards has been fetched. */
  @state() private hasReview = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void import('./review-section.ts').then(() => {
      this.hasReview = true;
    });
    void this.study.log.unreadable().then((rows) => {
      this.unreadable = rows.length;
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="page settings">
      <h1 class="page-title" tabindex="-1">${this.strings.settings}</h1>
      ${this.#look()}
      ${this.hasReview ? html`<study-review-settings .study=${this.study}></study-review-settings>` : nothing}
      ${this.#storage()}
      <study-backup .study=${this.study}></study-backup>
      <study-erase .study=${this.study}></study-erase>
      ${this.#about()}
    </div>`;
  }

  #look(): TemplateResult {
    const { config } = this.strings;
    const { preferences } = this.study;
    return html`${segments({
      name: 'language',
      legend: config.language,
      choices: languages.map((value) => ({ value, label: languageNames[value], lang: value })),
      chosen: preferences.language,
      choose: (language) => void preferences.setLanguage(language),
    })}
    ${segments({
      name: 'theme',
      legend: config.theme,
      choices: themes.map((value) => ({ value, label: config.themes[value] })),
      chosen: preferences.theme,
      choose: (theme) => void preferences.setTheme(theme),
    })}
    ${segments({
      name: 'text-size',
      legend: config.textSize,
      choices: textSizes.map((value) => ({ value, label: config.sizes[value] })),
      chosen: preferences.textSize,
      choose: (textSize) => void preferences.setTextSize(textSize),
    })}`;
  }

  #storage(): TemplateResult {
    const { config } = this.strings;
    const { log } = this.study;
    const durable = log.durability === 'durable';
    return html`<section>
      <div class="sect"><h2>${config.storage}</h2></div>
      <p>${durable ? config.durable : config.memory}</p>
      <p class="small">${config.answers(log.answers)} ${durable ? config.persistence[log.persistence] : nothing}</p>
      ${this.unreadable > 0 ? html`<p class="small">${config.unreadable(this.unreadable)}</p>` : nothing}
    </section>`;
  }

  #about(): TemplateResult {
    const { config } = this.strings;
    return html`<section>
      <div class="sect">
        <h2>${config.about}</h2>
        <span class="note">${config.version(import.meta.env.VITE_BUILD)}</span>
      </div>
      <p>${config.aboutText}</p>
      <ul class="small" role="list">
        ${config.licences.map((licence) => html`<li>${licence}</li>`)}
      </ul>
    </section>`;
  }
}

customElements.define('study-settings', SettingsPage);
