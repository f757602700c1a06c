import { directionOf, type Language } from '@sanad/language';
import type { Id, Lesson } from '@sanad/lesson';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { languageAttribute } from '../chrome-language.ts';
import { LessonSource } from '../data/lesson-source.ts';
import { problemPart } from '../data/problem-part.ts';
import { SanadElement } from '../element.ts';
import { OpenEntityEvent } from '../events.ts';
import { lessonView, type LessonView } from '../evidence/fact-clip.ts';
import { pageHost, type ElementsHost } from '../host.ts';
import { lessonLanguage } from '../lesson-language.ts';
import { gloss } from '../passage/gloss.ts';
import { passageStrings } from '../passage/passage-strings.ts';
import type { LandPiece } from './land/land-path.ts';
import { loadLand } from './land/load-land.ts';
import { landLayer } from './land-layer.ts';
import { placesOf, type LessonPlaces } from './lesson-places.ts';
import { frameAround } from './map-frame.ts';
import { mapWords, type MapStrings } from './map-words.ts';
import { mapStyles } from './map.styles.ts';
import { marks, placeButton, type MarksView } from './marks.ts';
import { scaleBar } from './scale-bar.ts';
import { SizeController } from './size-controller.ts';
import { toldOf } from './told-of.ts';

/**
 * A lesson's places on land and water, and no other name or line. A place opens its gloss, and what the lesson tells of
 * it. Places in the sky or without coordinates are listed; where the land cannot be loaded, all are.
 * @fires sanad-open-entity - `entity`: a place's gloss was opened
 * @fires sanad-open-passage - `sentence`, `paragraph`: where a fact told of a place stands
 * @fires sanad-error - `problem`: there is nothing to show
 * @csspart button
 */
export class SanadMap extends SanadElement {
  static override styles = mapStyles;
  static override properties: PropertyDeclarations = {
    lesson: { attribute: false },
    src: {},
    host: { attribute: false },
    language: { converter: languageAttribute },
    open: { state: true },
    land: { state: true },
  };

  lesson: Lesson | undefined;
  /** The address of a lesson, where none is given. */
  src: string | undefined;
  /** Language of names and facts; the page's when left out, or the lesson's first where it has no other. */
  language: Language | undefined;

  host: ElementsHost = pageHost;

  private open: Id | undefined;
  private land: readonly LandPiece[] | 'failed' | undefined;
  /** The lesson for which land was last asked for, if it had to be. */
  private landed: Lesson | undefined;
  private readonly source = new LessonSource(this);
  private readonly size = new SizeController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKeyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKeyDown);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lesson') && changed.get('lesson')?.id !== this.lesson?.id) this.open = undefined;
  }

  protected override updated(): void {
    const { lesson } = this.source;
    if (lesson === undefined || lesson === this.landed) return;
    this.landed = lesson;
    if (placesOf(lesson).located.length > 0 && !Array.isArray(this.land)) void this.fetchLand();
  }

  protected override missing(): readonly Promise<unknown>[] {
    const language = this.chromeLanguage;
    return [...super.missing(), ...(mapWords.in(language) === undefined ? [mapWords.load(language)] : [])];
  }

  private get mapStrings(): MapStrings {
    const words = mapWords.in(this.chromeLanguage);
    if (words === undefined) throw new Error('drawn before it was loaded');
    return { ...this.strings, ...words };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { chromeLanguage: chrome, mapStrings: strings } = this;
    const { lesson, problem, load } = this.source;
    if (lesson === undefined) {
      const part = problem && problemPart(problem, strings, () => void load());
      return part ? html`<div lang=${chrome} dir=${strings.direction}>${part}</div>` : nothing;
    }
    const view = lessonView(lesson, lessonLanguage(lesson, this.language, chrome));
    const places = placesOf(lesson);
    const buttons = { language: view.language, strings, open: this.open, toggle: this.onToggle };
    return html`<div class="sheet" lang=${chrome} dir=${strings.direction}>
      ${places.located.length === 0 ? nothing : this.mapPart(places, buttons)}
      <div class="margin" aria-live="polite">${this.glossPart(view, strings)}</div>
      ${elsewherePart(places, buttons)}
    </div>`;
  }

  private mapPart({ located }: LessonPlaces, view: MarksView): TemplateResult {
    const { land } = this;
    const frame = frameAround(located.map(({ at }) => at));
    const isListed = land === 'failed';
    return html`<div class="on-map">
      ${isListed ? html`<p class="small" role="status">${view.strings.failed}</p>` : nothing}
      <div class=${classMap({ map: true, listed: isListed })} dir=${isListed ? directionOf(view.language) : 'ltr'}>
        ${land === undefined || isListed ? nothing : landLayer(land, frame)} ${marks(located, frame, this.size, view)}
      </div>
      ${isListed ? nothing : scaleBar(frame, view.strings)}
    </div>`;
  }

  private glossPart(view: LessonView, strings: MapStrings): TemplateResult {
    const entity = this.open === undefined ? undefined : view.entities.get(this.open);
    if (entity === undefined) return html`<p class="note">${strings.choose}</p>`;
    const words = passageStrings[strings.language];
    return gloss(entity, strings.language, words, this.onClose, html`${toldOf(entity.id, view, strings)}`);
  }

  private async fetchLand(): Promise<void> {
    try {
      this.land = await loadLand();
    } catch {
      this.land = 'failed';
    }
  }

  private readonly onToggle = (id: Id): void => {
    const wasOpen = this.open === id;
    this.open = wasOpen ? undefined : id;
    if (wasOpen) return;
    this.dispatchEvent(new OpenEntityEvent(id));
    void this.showGloss();
  };

  /** On a phone the gloss stands under the map. */
  private async showGloss(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.gloss')?.scrollIntoView({ block: 'nearest' });
  }

  /** The focus goes back to the place. */
  private readonly onClose = (): void => {
    this.renderRoot.querySelector<HTMLElement>('[data-place][aria-expanded="true"]')?.focus();
    this.open = undefined;
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.open === undefined) return;
    event.stopPropagation();
    this.onClose();
  };
}

function elsewherePart({ elsewhere, located }: LessonPlaces, view: MarksView): TemplateResult | typeof nothing {
  if (elsewhere.length === 0) return nothing;
  const { elsewhere: label } = view.strings;
  return html`<div class="off-map">
    ${located.length === 0 ? nothing : html`<p class="note">${label}</p>`}
    <ul class="elsewhere" role="list" dir=${directionOf(view.language)} aria-label=${label}>
      ${elsewhere.map((place) => html`<li>${placeButton(place, view)}</li>`)}
    </ul>
  </div>`;
}
