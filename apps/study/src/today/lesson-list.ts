import type { Language } from '@sanad/language';
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

/** Every lesson with its size and how far the learner got. */
export function lessonList(
  entries: readonly LessonEntry[],
  sessions: readonly Session[],
  language: Language,
  desk: ReviewDesk | undefined,
): TemplateResult {
  return html`<section class="all">
    <div class="sect"><h2>${strings[language].lessons.heading}</h2></div>
    <ul class="lessons" role="list">
      ${entries.map((entry) => html`<li class="lesson story">${entryPart(entry, sessions, language, desk)}</li>`)}
    </ul>
  </section>`;
}

function entryPart(
  entry: LessonEntry,
  sessions: readonly Session[],
  language: Language,
  desk: ReviewDesk | undefined,
): TemplateResult {
  const { lessons, problem } = strings[language];
  switch (entry.state) {
    case 'ready':
      return html`${lessonPart(entry.lesson, language)} ${quizPart(entry.lesson, sessions, language, desk)}
      ${deckPart(entry.lesson, language, desk)}`;
    case 'loading':
      return html`<p class="note">${problem.loading}</p>`;
    case 'failed':
      return html`<h3>${lessons.failed}</h3>
        <p><a class="link" href=${routeHref({ screen: 'read', lesson: entry.name })}>${lessons.why}</a></p>`;
    default:
      return entry satisfies never;
  }
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
  const { lessons } = strings[language];
  const due = desk.due(language, lesson.id).cards.length;
  return html`<p class="small dots">
    <span><a class="link" href=${routeHref({ screen: 'deck', lesson: lesson.id })}>${lessons.dueToday(due)}</a></span
    ><span>${lessons.mastery(Math.round(share * 100))}</span>
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
