import { directionOf, type Language } from '@sanad/language';
import type { Card, Item, Lesson } from '@sanad/lesson';
import { resumePosition, type Session } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { cardAsk, withGap } from '../cards/card-ask.ts';
import { icon } from '../parts/icons.ts';
import { ticks } from '../parts/ticks.ts';
import { usualCount } from '../quiz/start-quiz.ts';
import { routeHref } from '../routing/route.ts';
import { strings } from '../strings/strings.ts';

/** For someone who has done nothing here yet. */
export function welcomeLead(lesson: Lesson, language: Language, quiz: () => void, other: () => void): TemplateResult {
  const { start } = strings[language];
  return html`<section class="lead">
    <p class="kicker">${start.kicker}</p>
    <h1 tabindex="-1">${start.title}</h1>
    <p class="dek">${start.dek}</p>
    <div class="acts">
      <a class="btn main" href=${routeHref({ screen: 'read', lesson: lesson.id })}>${start.read}${icon('onward')}</a>
      <button class="link quiet" type="button" @click=${quiz}>${start.quiz(usualCount)}</button>
      <button class="link quiet only-phone" type="button" lang=${language === 'ar' ? 'en' : 'ar'} @click=${other}>
        ${start.language}
      </button>
    </div>
  </section>`;
}

/** For someone with an unfinished quiz. */
export function resumeLead(session: Session, language: Language, resume: (event: Event) => void): TemplateResult {
  const { next } = strings[language];
  const { items, title } = session.quiz;
  const position = resumePosition(session);
  const item = items[position];
  const waits = item !== undefined && !session.answers.has(item.id);
  return html`<section class="lead">
    <p class="kicker">${next.kicker}</p>
    <h1 tabindex="-1">${next.resume(position + 1)}</h1>
    <p class="dek">${next.resumeDek(items.length - session.answers.size, title)}</p>
    ${ticks({ ...session, position })}
    <div class="acts">
      <a class="btn main" href=${routeHref({ screen: 'quiz', session: session.id })} @click=${resume}
        >${next.resumeAction}${icon('onward')}</a
      >
    </div>
    ${waits ? waiting(item, language) : nothing}
  </section>`;
}

/** For someone with cards that are due. */
export function dueLead(
  { count, minutes, first }: { readonly count: number; readonly minutes: number; readonly first: Card },
  language: Language,
): TemplateResult {
  const { next } = strings[language];
  return html`<section class="lead">
    <p class="kicker">${next.kicker}</p>
    <h1 tabindex="-1">${next.due(count)}</h1>
    <p class="dek">${next.dueDek(minutes)}</p>
    <div class="acts">
      <a class="btn main" href=${routeHref({ screen: 'review' })}>${next.dueAction}${icon('onward')}</a>
    </div>
    <div class="first">
      <p class="note">${next.dueFirst}</p>
      <p class="waiting" lang=${first.language} dir=${directionOf(first.language)}>${cardAsk(first, language)}</p>
    </div>
  </section>`;
}

/** For someone who has finished quizzes and has none open. */
export function againLead(lesson: Lesson, language: Language, quiz: () => void): TemplateResult {
  const { next } = strings[language];
  return html`<section class="lead">
    <p class="kicker">${next.kicker}</p>
    <h1 tabindex="-1">${next.fresh(usualCount)}</h1>
    <p class="dek">${next.freshDek(lesson.title[language] ?? lesson.id)}</p>
    <div class="acts">
      <button class="btn main" type="button" @click=${quiz}>${next.freshAction}${icon('onward')}</button>
      <a class="link quiet" href=${routeHref({ screen: 'read', lesson: lesson.id })}>${next.read}</a>
    </div>
  </section>`;
}

function waiting(item: Item, language: Language): TemplateResult {
  const { next } = strings[language];
  const text = 'blank' in item ? withGap(item.blank, language) : item.stem;
  return html`<div class="first">
    <p class="note">${next.waiting}</p>
    <p class="waiting" lang=${item.language} dir=${item.direction}>${text}</p>
  </div>`;
}
