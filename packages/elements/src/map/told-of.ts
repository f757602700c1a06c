import { directionOf } from '@sanad/language';
import { plainText, type Fact, type Id } from '@sanad/lesson';
import { factsToldOf } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { openPassageLink } from '../evidence/clipping.ts';
import { factLinks, type LessonView } from '../evidence/fact-clip.ts';
import { saidBy } from '../evidence/said-by.ts';
import { icon } from '../icons/icon.ts';
import { localized } from '../localized.ts';
import { passageStrings } from '../passage/passage-strings.ts';
import type { MapStrings } from './map-words.ts';

/** Facts shown at once; the rest are a press away. */
const shownAtOnce = 3;

/** What the lesson tells of an entity: each fact with who says it and the way to its sentence. */
export function toldOf(entity: Id, view: LessonView, strings: MapStrings): TemplateResult | typeof nothing {
  const facts = factsToldOf(view.lesson, entity);
  if (facts.length === 0) return nothing;
  const rest = facts.slice(shownAtOnce);
  return html`<h3 class="told-head">${strings.told}</h3>
    ${factList(facts.slice(0, shownAtOnce), view, strings)}
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary><span class="label">${strings.more(rest.length)}</span>${icon('open')}</summary>
            ${factList(rest, view, strings)}
          </details>`
    }`;
}

function factList(facts: readonly Fact[], view: LessonView, strings: MapStrings): TemplateResult {
  return html`<ul class="told" role="list">
    ${facts.map((fact) => html`<li>${toldFact(fact, view, strings)}</li>`)}
  </ul>`;
}

function toldFact(fact: Fact, view: LessonView, strings: MapStrings): TemplateResult {
  const sentence = view.sentences.get(fact.evidence[0] ?? '');
  const { language } = view;
  return html`<p class="fact" lang=${language} dir=${directionOf(language)}>
      ${plainText(localized(fact.statement, language))}
    </p>
    <div class="fact-foot">
      ${saidBy(factLinks(fact, view), strings)}
      ${
        sentence === undefined
          ? nothing
          : openPassageLink(
              { sentence: sentence.id, paragraph: sentence.paragraph },
              `${passageStrings[strings.language].paragraph} ${String(sentence.paragraph)}`,
            )
      }
    </div>`;
}
