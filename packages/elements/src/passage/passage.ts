import { directionOf, type Language } from '@sanad/language';
import { entitiesById, type Id, type Lesson } from '@sanad/lesson';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chromeLanguage, languageAttribute } from '../chrome-language.ts';
import { LessonSource } from '../data/lesson-source.ts';
import { problemPart } from '../data/problem-part.ts';
import { OpenEntityEvent } from '../events.ts';
import { pageHost, type ElementsHost } from '../host.ts';
import { stringsFor } from '../strings/strings.ts';
import { paragraph, type Occurrence, type PassageView } from './paragraph.ts';
import { passageStyles } from './passage.styles.ts';

/**
 * A lesson's passage: numbered paragraphs, names that open a gloss, and beside each paragraph who says it.
 * @fires sanad-open-entity - `entity`: a gloss was opened
 * @fires sanad-error - `problem`: there is nothing to show
 */
export class SanadPassage extends LitElement {
  static override styles = passageStyles;

  @property({ attribute: false }) lesson: Lesson | undefined;
  /** The address of a lesson, where none is given. */
  @property() src: string | undefined;
  /** Language of the text; the page's when left out, or the lesson's first where it has no other. */
  @property({ converter: languageAttribute }) language: Language | undefined;
  @property({ attribute: false }) showSources = true;
  /** Ids of sentences to mark as evidence. */
  @property({ attribute: false }) highlight: readonly Id[] = [];
  /** Language of the element's own words; the page's when left out. */
  @property({ attribute: 'ui-language', converter: languageAttribute }) uiLanguage: Language | undefined;

  @property({ attribute: false }) host: ElementsHost = pageHost;

  @state() private open: Occurrence | undefined;
  @state() private found: Id | undefined;
  private readonly source = new LessonSource(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKeyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKeyDown);
  }

  /** Marks a sentence, brings it into view and puts the focus on it; false when the passage has no such sentence. */
  async focusSentence(id: Id): Promise<boolean> {
    this.found = id;
    await this.updateComplete;
    const sentence = this.renderRoot.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"]`);
    sentence?.scrollIntoView({ block: 'center' });
    sentence?.focus({ preventScroll: true });
    return sentence !== null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('lesson') || changed.get('lesson')?.id === this.lesson?.id) return;
    this.open = undefined;
    if (changed.get('lesson') !== undefined) this.found = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const chrome = chromeLanguage(this, this.uiLanguage);
    const strings = stringsFor(chrome);
    const { lesson, problem, load } = this.source;
    if (lesson === undefined) {
      const part = problem && problemPart(problem, strings, () => void load());
      return part ? html`<div lang=${chrome} dir=${strings.direction}>${part}</div>` : nothing;
    }
    const language = this.language ?? (lesson.languages.includes(chrome) ? chrome : (lesson.languages[0] ?? chrome));
    const view: PassageView = {
      language,
      direction: directionOf(language),
      strings,
      entities: entitiesById(lesson),
      showSources: this.showSources,
      marked: new Set(this.found === undefined ? this.highlight : [...this.highlight, this.found]),
      open: this.open,
      toggle: this.onToggle,
      close: this.onClose,
    };
    return html`<div class="sheet" lang=${language} dir=${view.direction}>
      ${lesson.passage.map((sentences) => paragraph(sentences, view))}
    </div>`;
  }

  private readonly onToggle = (occurrence: Occurrence): void => {
    const wasOpen = this.open?.sentence === occurrence.sentence && this.open.run === occurrence.run;
    this.open = wasOpen ? undefined : occurrence;
    if (!wasOpen) this.dispatchEvent(new OpenEntityEvent(occurrence.entity));
  };

  /** The focus goes back to the name. */
  private readonly onClose = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.name[aria-expanded="true"]')?.focus();
    this.open = undefined;
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.open === undefined) return;
    event.stopPropagation();
    this.onClose();
  };
}
