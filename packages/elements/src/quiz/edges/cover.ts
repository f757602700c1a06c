import type { Quiz, SessionSettings } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import type { EdgeWords } from './edge-words.ts';

/** Before a quiz that waits to be started: what it is, how long it may take, how it is marked. */
export function cover(
  quiz: Quiz,
  { mode, minutes, certainty }: SessionSettings,
  words: EdgeWords,
  start: () => void,
): TemplateResult {
  return html`<section class="cover">
    <h2 class="title" lang=${quiz.language} dir=${quiz.language === 'ar' ? 'rtl' : 'ltr'}>${quiz.title}</h2>
    <ul class="small" role="list">
      <li>${words.size(quiz.items.length)}</li>
      ${minutes === undefined ? nothing : html`<li>${words.minutes(minutes)}</li>`}
      ${mode === 'exam' ? html`<li>${words.examNote}</li>` : nothing}
      ${certainty === true ? html`<li>${words.certaintyNote}</li>` : nothing}
    </ul>
    <div class="acts"><button class="btn main" part="button" type="button" @click=${start}>${words.start}</button></div>
  </section>`;
}
