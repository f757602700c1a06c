import { directionOf, type Language } from '@sanad/language';
import type { Id, Lesson } from '@sanad/lesson';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { chromeLanguage, languageAttribute } from '../chrome-language.ts';
import { OpenEntityEvent } from '../events.ts';
import { lessonView, type LessonView } from '../evidence/fact-clip.ts';
import { gloss } from '../passage/gloss.ts';
import { stringsFor, type Strings } from '../strings/strings.ts';
import type { LandPiece } from './land/land-path.ts';
import { loadLand } from './land/load-land.ts';
import { landLayer } from './land-layer.ts';
import { placesOf, type LessonPlaces } from './lesson-places.ts';
import { frameAround } from './map-frame.ts';
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
 */
export class SanadMap extends LitElement {
  static override styles = mapStyles;

  @property({ attribute: false }) lesson: Lesson | undefined;
  /** Language of names and facts; the lesson's first when left out. */
  @property({ converter: languageAttribute }) language: Language | undefined;
  /** Language of the element's own words; the page's when left out. */
  @property({ attribute: 'ui-language', converter: languageAttribute }) uiLanguage: Language | undefined;

  @state() private open: Id | undefined;
  @state() private land: readonly LandPiece[] | 'failed' | undefined;
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

  protected override updated(changed: PropertyValues<this>): void {
    const isWanted = this.lesson !== undefined && placesOf(this.lesson).located.length > 0;
    if (changed.has('lesson') && isWanted && !Array.isArray(this.land)) void this.fetchLand();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { lesson } = this;
    if (lesson === undefined) return nothing;
    const view = lessonView(lesson, this.language);
    const strings = stringsFor(chromeLanguage(this, this.uiLanguage));
    const places = placesOf(lesson);
    const buttons = { language: view.language, strings, open: this.open, toggle: this.onToggle };
    return html`<div class="sheet" lang=${strings.language} dir=${strings.direction}>
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
      ${isListed ? html`<p class="small" role="status">${view.strings.map.failed}</p>` : nothing}
      <div class=${classMap({ map: true, listed: isListed })} dir=${isListed ? directionOf(view.language) : 'ltr'}>
        ${land === undefined || isListed ? nothing : landLayer(land, frame)} ${marks(located, frame, this.size, view)}
      </div>
      ${isListed ? nothing : scaleBar(frame, view.strings)}
    </div>`;
  }

  private glossPart(view: LessonView, strings: Strings): TemplateResult {
    const entity = this.open === undefined ? undefined : view.entities.get(this.open);
    if (entity === undefined) return html`<p class="note">${strings.map.choose}</p>`;
    return gloss(entity, strings, this.onClose, html`${toldOf(entity.id, view, strings)}`);
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
  const { elsewhere: label } = view.strings.map;
  return html`<div class="off-map">
    ${located.length === 0 ? nothing : html`<p class="note">${label}</p>`}
    <ul class="elsewhere" role="list" dir=${directionOf(view.language)} aria-label=${label}>
      ${elsewhere.map((place) => html`<li>${placeButton(place, view)}</li>`)}
    </ul>
  </div>`;
}
