import type { Language } from '@sanad/language';
import { resultOf, resumePosition, type Session } from '@sanad/quiz';
import { html, type TemplateResult } from 'lit';
import { ticks } from '../parts/ticks.ts';
import { routeHref } from '../routing/route.ts';
import { dateText } from '../strings/dates.ts';
import { strings, type Strings } from '../strings/strings.ts';

/** The way of studying here, for a first visit. */
export function howToStudy({ start }: Strings): TemplateResult {
  return html`<section>
    <div class="sect"><h2>${start.how}</h2></div>
    <ol class="steps" role="list">
      ${start.steps.map((step) => html`<li><span>${step}</span></li>`)}
    </ol>
    <p class="note">${start.privacy}</p>
  </section>`;
}

/** The quiz that was left, where something else comes first. */
export function unfinishedQuiz(session: Session, language: Language, resume: (event: Event) => void): TemplateResult {
  const words = strings[language];
  const { items, title } = session.quiz;
  const position = resumePosition(session);
  return html`<section>
    <div class="sect">
      <h2>${words.next.unfinished}</h2>
      <span class="note">${words.position(position + 1, items.length)}</span>
    </div>
    <div class="story"><h3>${title}</h3></div>
    ${ticks({ ...session, position })}
    <div class="acts">
      <a class="btn" href=${routeHref({ screen: 'quiz', session: session.id })} @click=${resume}
        >${words.next.resumeAction}</a
      >
    </div>
  </section>`;
}

/** What the last finished quiz came to. */
export function lastQuiz(session: Session, language: Language): TemplateResult {
  const words = strings[language];
  const { points, items } = resultOf(session);
  const href = routeHref({ screen: 'result', session: session.id });
  return html`<section>
    <div class="sect">
      <h2>${words.next.last}</h2>
      <span class="note">${dateText(language, new Date(session.lastAt), 'day')}</span>
    </div>
    <div class="story">
      <h3><a href=${href}>${session.quiz.title}</a></h3>
      <p class="score">${words.points(points, items)}</p>
    </div>
  </section>`;
}
