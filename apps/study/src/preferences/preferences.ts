import { directionOf, type Language } from '@sanad/language';
import type { Settings, StudyStore } from '@sanad/storage';
import { Observable } from '../observable.ts';
import { keepForFirstPaint } from './first-paint.ts';

export const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];
export const textSizes = ['normal', 'large', 'larger', 'largest'] as const satisfies readonly Settings['textSize'][];

/** What the learner has chosen of language and look; the page's root element carries it. */
export class Preferences extends Observable {
  readonly #store: StudyStore;
  readonly #root: HTMLElement;
  language: Language = 'ar';
  theme: Settings['theme'] = 'system';
  textSize: Settings['textSize'] = 'normal';
  /** As stored; what it means is for `@sanad/review` to say. */
  review: Settings['review'] = {};

  private constructor(store: StudyStore, root: HTMLElement) {
    super();
    this.#store = store;
    this.#root = root;
  }

  /** Reads what is stored; Arabic, the device's theme and the normal size where nothing is. */
  static async open(store: StudyStore, root: HTMLElement): Promise<Preferences> {
    const preferences = new Preferences(store, root);
    preferences.language = (await store.readSetting('language')) ?? preferences.language;
    preferences.theme = (await store.readSetting('theme')) ?? preferences.theme;
    preferences.textSize = (await store.readSetting('textSize')) ?? preferences.textSize;
    preferences.review = (await store.readSetting('review')) ?? preferences.review;
    preferences.#show();
    return preferences;
  }

  async setLanguage(language: Language): Promise<void> {
    this.language = language;
    this.#show();
    await this.#store.writeSetting('language', language);
  }

  async setTheme(theme: Settings['theme']): Promise<void> {
    this.theme = theme;
    this.#show();
    await this.#store.writeSetting('theme', theme);
  }

  async setTextSize(textSize: Settings['textSize']): Promise<void> {
    this.textSize = textSize;
    this.#show();
    await this.#store.writeSetting('textSize', textSize);
  }

  async setReview(review: Settings['review']): Promise<void> {
    this.review = review;
    this.changed();
    await this.#store.writeSetting('review', review);
  }

  #show(): void {
    const { language, theme, textSize } = this;
    this.#root.lang = language;
    this.#root.dir = directionOf(language);
    if (theme === 'system') delete this.#root.dataset['theme'];
    else this.#root.dataset['theme'] = theme;
    this.#root.dataset['textSize'] = textSize;
    keepForFirstPaint({ language, theme, textSize });
    this.changed();
  }
}
