import type { Language } from '@sanad/language';
import { entitiesById, type Lesson } from '@sanad/lesson';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf, shownLanguage } from '../lessons/lesson-figures.ts';
import { icon } from '../parts/icons.ts';
import { routeHref } from '../routing/route.ts';
import { strings, type Strings } from '../strings/strings.ts';

/** The parts of a lesson. */
export type LessonTab = 'read' | 'explore' | 'quiz' | 'cards';

/** Title, summary, size, and what to know of the text. */
export function lessonHead(lesson: Lesson, language: Language): TemplateResult {
  const { lesson: words, paragraphs, facts, minutes } = strings[language];
  const shown = shownLanguage(lesson, language);
  const figures = figuresOf(lesson, shown);
  return html`<header class="lesson-head">
    <p class="kicker">${words.kicker}</p>
    <h1 class="page-title" tabindex="-1" lang=${shown}>${lesson.title[shown] ?? lesson.id}</h1>
    <p class="dek" lang=${shown}>${lesson.description?.[shown] ?? nothing}</p>
    <p class="note dots">
      ${lesson.state === 'draft' ? html`<span>${words.draft}</span>` : nothing}
      <span>${lesson.wording === 'retold' ? words.retold : words.original}</span
      ><span>${paragraphs(figures.paragraphs)}</span><span>${facts(figures.facts)}</span
      ><span>${minutes(figures.minutes)}</span>
    </p>
    ${about(lesson, language)}
  </header>`;
}

/** The way between reading, exploring, the quiz and the cards. */
export function lessonTabs(lesson: Lesson, current: LessonTab, { lesson: words }: Strings): TemplateResult {
  const tabs = [
    { tab: 'read', href: routeHref({ screen: 'read', lesson: lesson.id }), label: words.read },
    { tab: 'explore', href: routeHref({ screen: 'explore', lesson: lesson.id }), label: words.explore },
    { tab: 'quiz', href: routeHref({ screen: 'quiz-setup', lesson: lesson.id }), label: words.quiz },
    { tab: 'cards', href: routeHref({ screen: 'deck', lesson: lesson.id }), label: words.cards },
  ] as const;
  return html`<nav class="tabs" aria-label=${words.tabs}>
    ${tabs.map(
      ({ tab, href, label }) => html`<a href=${href} aria-current=${tab === current ? 'page' : 'false'}>${label}</a>`,
    )}
  </nav>`;
}

function about(lesson: Lesson, language: Language): TemplateResult {
  const { lesson: words } = strings[language];
  const { asOf, licence, source, wording } = lesson;
  return html`<details class="about">
    <summary>${words.about}${icon('open')}</summary>
    <div class="small">
      ${wording === 'retold' ? html`<p>${words.sourceParagraphs(source.paragraphs)}</p>` : nothing}
      ${asOf === undefined ? nothing : html`<p>${asOf.how[language] ?? nothing}</p>`} ${notQuoted(lesson, language)}
      ${licence === undefined ? nothing : html`<p>${words.licence(licence.id, licence.holder)}</p>`}
    </div>
  </details>`;
}

function notQuoted(lesson: Lesson, language: Language): TemplateResult | typeof nothing {
  if (lesson.notQuoted === undefined || lesson.notQuoted.length === 0) return nothing;
  const names = entitiesById(lesson);
  return html`<h2>${strings[language].lesson.notQuoted}</h2>
    <ul role="list">
      ${lesson.notQuoted.map(
        ({ party, note }) =>
          html`<li><bdi>${names.get(party)?.name[language] ?? party}</bdi>: ${note[language] ?? nothing}</li>`,
      )}
    </ul>`;
}
