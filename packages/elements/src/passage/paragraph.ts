import type { Direction, Language } from '@sanad/language';
import { parseMarked, type Entity, type Id, type Run, type Sentence } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { chain } from '../evidence/chain.ts';
import { localized } from '../localized.ts';
import type { Strings } from '../strings/strings.ts';
import { gloss, hasGloss } from './gloss.ts';
import type { PassageStrings } from './passage-strings.ts';
import { sourceGroups } from './source-groups.ts';

/** One name at one place in the text: the same name elsewhere is another. */
export interface Occurrence {
  readonly sentence: Id;
  /** Index of the run in its sentence. */
  readonly run: number;
  readonly entity: Id;
}

/** What the paragraphs of a passage draw from. */
export interface PassageView {
  readonly language: Language;
  readonly direction: Direction;
  readonly strings: Strings;
  readonly words: PassageStrings;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly showSources: boolean;
  readonly marked: ReadonlySet<Id>;
  readonly open: Occurrence | undefined;
  readonly toggle: (occurrence: Occurrence) => void;
  readonly close: () => void;
}

/** A paragraph: its number before it, its text, and in the margin who says it and the gloss of the name opened in it. */
export function paragraph(sentences: readonly Sentence[], view: PassageView): TemplateResult {
  const { strings, words, language, direction } = view;
  const named = new Set<Id>();
  return html`<div class="para">
    <p class="para-no" lang=${strings.language} dir=${strings.direction}>
      ${words.paragraph} <b>${numberOf(sentences)}</b>
    </p>
    <p class="para-text" lang=${language} dir=${direction}>
      ${sentences.map((sentence) => sentenceText(sentence, view, named))}
    </p>
    <div class="margin" lang=${strings.language} dir=${strings.direction}>
      ${view.showSources ? sources(sentences, view) : nothing}
      <div aria-live="polite">${openGloss(sentences, view)}</div>
    </div>
  </div>`;
}

/** The source's own number, or the range of numbers that the paragraph retells. */
function numberOf(sentences: readonly Sentence[]): string {
  const numbers = sentences.map((sentence) => sentence.paragraph);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

function sentenceText({ id, text }: Sentence, view: PassageView, named: Set<Id>): TemplateResult {
  const runs = parseMarked(localized(text, view.language));
  const words = runs.map((run, index) =>
    runText(run, { sentence: id, run: index, entity: run.reference ?? '' }, view, named),
  );
  const marked = view.marked.has(id);
  return html`<span class="sentence ${marked ? 'marked' : ''}" data-sentence=${id} tabindex="-1"
    >${marked ? html`<mark>${words}</mark>` : words}</span
  > `;
}

/**
 * A name is a button drawn as a span: a native button is a box of its own, which cuts an Arabic particle off the name
 * it is written together with and keeps a long name from breaking over two lines. Only the first of a paragraph is one,
 * so that the text stays calm and the way through it by Tab short; `named` holds those already drawn.
 */
function runText(
  { text }: Run,
  occurrence: Occurrence,
  { entities, open, toggle }: PassageView,
  named: Set<Id>,
): TemplateResult {
  if (named.has(occurrence.entity) || !hasGloss(entities.get(occurrence.entity))) return html`${text}`;
  named.add(occurrence.entity);
  const expanded = open?.sentence === occurrence.sentence && open.run === occurrence.run;
  const press = (): void => {
    toggle(occurrence);
  };
  const pressByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return html`<span
    class="name"
    role="button"
    tabindex="0"
    aria-expanded=${expanded ? 'true' : 'false'}
    aria-controls=${expanded ? 'gloss' : nothing}
    @click=${press}
    @keydown=${pressByKey}
    >${text}</span
  >`;
}

function sources(
  sentences: readonly Sentence[],
  { entities, language, strings, words }: PassageView,
): readonly TemplateResult[] {
  const groups = sourceGroups(sentences, entities, language);
  return groups.map(
    ({ first, last, links }) =>
      html`<div class="sources">
        ${groups.length > 1 ? html`<p class="note">${words.sentences(first, last)}</p>` : nothing}
        ${chain(links, strings)}
      </div>`,
  );
}

function openGloss(sentences: readonly Sentence[], view: PassageView): TemplateResult | typeof nothing {
  const { open, entities, strings, words, close } = view;
  if (open === undefined || !sentences.some(({ id }) => id === open.sentence)) return nothing;
  const entity = entities.get(open.entity);
  return entity === undefined ? nothing : gloss(entity, strings.language, words, close);
}
