import { plainText } from '@sanad/lesson';
import type { TimelineEntry } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { citation } from '../evidence/clipping.ts';
import { factClip, factLinks, type LessonView } from '../evidence/fact-clip.ts';
import { saidBy } from '../evidence/said-by.ts';
import { icon } from '../icons/icon.ts';
import { localized } from '../localized.ts';
import type { TimelineStrings } from './timeline-words.ts';
import { whenOf } from './when.ts';

/** One point on the line of time: when, what, who says so, and its evidence to open. */
export function moment(entry: TimelineEntry, view: LessonView, strings: TimelineStrings): TemplateResult {
  const { label, note, isStated } = whenOf(entry, view.language, strings);
  const isPlan = entry.kind !== 'written' && entry.fact.nature === 'plan';
  return html`<li class=${classMap({ moment: true, inexact: !isStated, written: entry.kind === 'written' })}>
    <div class="when">
      <p class="date"><bdi>${label}</bdi></p>
      ${note === undefined ? nothing : html`<p class="note" lang=${strings.language} dir=${strings.direction}>${note}</p>`}
    </div>
    <div class="what">
      ${isPlan ? html`<p class="note plan" lang=${strings.language}>${strings.plan}</p>` : nothing}
      ${entry.kind === 'written' ? writing(entry.asOf.how[view.language], strings) : event(entry, view, strings)}
    </div>
  </li>`;
}

function event(
  { fact }: Exclude<TimelineEntry, { readonly kind: 'written' }>,
  view: LessonView,
  strings: TimelineStrings,
): TemplateResult {
  return html`<p class="statement">${plainText(localized(fact.statement, view.language))}</p>
    <details lang=${strings.language} dir=${strings.direction}>
      <summary>
        ${saidBy(factLinks(fact, view), strings)}<span class="label">${strings.evidence}</span>${icon('open')}
      </summary>
      <div class="clip" part="evidence" role="group" aria-label=${strings.evidence}>
        ${citation(factClip(fact, view), strings)}
      </div>
    </details>`;
}

function writing(how: string | undefined, strings: TimelineStrings): TemplateResult {
  return html`<p class="statement" lang=${strings.language} dir=${strings.direction}>${strings.written}</p>
    ${
      how === undefined
        ? nothing
        : html`<details lang=${strings.language} dir=${strings.direction}>
            <summary><span class="label">${strings.howKnown}</span>${icon('open')}</summary>
            <p class="small how"><bdi>${how}</bdi></p>
          </details>`
    }`;
}
