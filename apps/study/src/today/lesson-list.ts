import { directionOf, type Language } from '@sanad/language';
import type { Lesson } from '@sanad/lesson';
import { resultOf, resumePosition, type Session } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewDesk } from '../cards/review-desk.ts';
import { figuresOf } from '../lessons/lesson-figures.ts';
import type { LessonEntry } from '../lessons/lesson-library.ts';
import { lastFinished, unfinished } from '../log/sessions.ts';
import { routeHref } from '../routing/route.ts';
import { dateText } from '../strings/dates.ts';
import { strings } from '../strings/strings.ts';
import { masteryRing, noRing } from './mastery-ring.ts';

/** Every lesson with its size, how far the learner got, and how far its cards are mastered. */
export function lessonList(
  entries: readonly LessonEntry[],
  sessions: readonly Session[],
  language: Language,
  desk: ReviewDesk | undefined,
): TemplateResult {
  const { lessons } = strings[language];
  const begun = desk !== undefined && desk.state.cards.size > 0 ? desk : undefined;
  return html`<section class="all">
    <div class="sect">
      <h2>${lessons.heading}</h2>
      ${begun === undefined ? nothing : html`<span class="note">${lessons.masteryShare}</span>`}
    </div>
    <ul class="lessons" role="list">
      ${entries.map((entry) => html`<li class="lesson story">${entryPart(entry, sessions, language, begun)}</li>`)}
    </ul>
  </section>`;
}

/** `desk` is undefined for a learner without cards. */
function entryPart(
  entry: LessonEntry,
  sessions: readonly Session[],
  language: Language,
  desk: ReviewDesk | undefined,
): TemplateResult {
  const { lessons, problem } = strings[language];
  switch (entry.state) {
    case 'ready':
      return html`${desk === undefined ? nothing : ringPart(entry.lesson, language, desk)}
        <div>
          ${lessonPart(entry.lesson, language)} ${quizPart(entry.lesson, sessions, language, desk)}
          ${deckPart(entry.lesson, language, desk)}
        </div>`;
    case 'loading':
      return html`<p class="note">${problem.loading}</p>`;
    case 'failed':
      return html`<div>
        <h3>${lessons.failed}</h3>
        <p><a class="link" href=${routeHref({ screen: 'read', lesson: entry.name })}>${lessons.why}</a></p>
      </div>`;
    default:
      return entry satisfies never;
  }
}

function ringPart(lesson: Lesson, language: Language, desk: ReviewDesk): TemplateResult {
  const { lessons, percent } = strings[language];
  const { share } = desk.mastery(lesson.id);
  if (share === undefined) return noRing;
  const rounded = Math.round(share * 100);
  const isRightToLeft = directionOf(language) === 'rtl';
  return masteryRing({ share, text: percent(rounded), label: lessons.mastery(rounded), isRightToLeft });
}

function lessonPart(lesson: Lesson, language: Language): TemplateResult {
  const words = strings[language];
  const { paragraphs, facts, minutes } = figuresOf(lesson, language);
  return html`<h3>
      <a href=${routeHref({ screen: 'read', lesson: lesson.id })}>${lesson.title[language] ?? lesson.id}</a>
    </h3>
    <p class="note dots">
      <span>${words.paragraphs(paragraphs)}</span><span>${words.facts(facts)}</span
      ><span>${words.minutes(minutes)}</span>
    </p>`;
}

/** How far the learner got with the questions; who has only taken up the cards is not told of having begun nothing. */
function quizPart(
  lesson: Lesson,
  sessions: readonly Session[],
  language: Language,
  desk: ReviewDesk | undefined,
): TemplateResult | typeof nothing {
  const begun = standing(lesson, sessions, language);
  if (begun === undefined && desk?.mastery(lesson.id).share !== undefined) return nothing;
  return html`<p class="small">${begun ?? strings[language].lessons.notBegun}</p>`;
}

function deckPart(lesson: Lesson, language: Language, desk: ReviewDesk | undefined): TemplateResult | typeof nothing {
  const share = desk?.mastery(lesson.id).share;
  if (desk === undefined || share === undefined) return nothing;
  const due = desk.due(language, lesson.id).cards.length;
  return html`<p class="small">
    <a class="link" href=${routeHref({ screen: 'deck', lesson: lesson.id })}
      >${strings[language].lessons.dueToday(due)}</a
    >
  </p>`;
}

function standing(lesson: Lesson, sessions: readonly Session[], language: Language): string | undefined {
  const { lessons } = strings[language];
  const open = unfinished(sessions, lesson.id);
  if (open !== undefined) return lessons.unfinished(resumePosition(open) + 1, open.quiz.items.length);
  const last = lastFinished(sessions, lesson.id);
  if (last === undefined) return undefined;
  const { points, items } = resultOf(last);
  return lessons.lastResult(points, items, dateText(language, new Date(last.lastAt), 'day'));
}
