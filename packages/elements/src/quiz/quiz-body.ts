import type { Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { isFeedbackDue, type Session } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { problemPart } from '../data/problem-part.ts';
import type { DataProblem } from '../data/data-problem.ts';
import type { AnswerEvent, DraftEvent } from '../events.ts';
import type { Strings } from '../strings/strings.ts';
import { desk } from './desk.ts';
import type { ItemPart } from './item-part.ts';
import type { Edges } from './quiz-edges.ts';
import type { Sitting } from './sitting.ts';

/** What a learner can do in a quiz. */
export interface QuizActions {
  readonly open: () => void;
  readonly start: () => void;
  readonly draft: (item: Item, event: DraftEvent) => void;
  readonly answer: (item: Item, event: AnswerEvent) => void;
  readonly hint: (item: Item) => void;
  readonly skip: (item: Item) => void;
  readonly next: () => void;
  readonly goTo: (position: number) => void;
  readonly liftTimeLimit: () => void;
  readonly submit: () => void;
  readonly reset: () => void;
}

/** What a quiz is drawn from. */
export interface QuizView {
  readonly sitting: Sitting | undefined;
  readonly problem: DataProblem | undefined;
  /** It was given no quiz and no lesson. */
  readonly isIdle: boolean;
  /** It waits for the learner to start it. */
  readonly waits: boolean;
  /** The last question is done or skipped. */
  readonly atEnd: boolean;
  readonly showsAnswers: boolean;
  /** Another quiz can be made of the same lesson. */
  readonly canBeOther: boolean;
  readonly strings: Strings;
  /** There whenever what is shown is not a question alone. */
  readonly edges: Edges | undefined;
  readonly language: Language;
  readonly itemPart: ItemPart;
  readonly actions: QuizActions;
}

/** Whether what is shown now is not a question alone. */
export function needsEdges({ sitting, waits, atEnd }: Pick<QuizView, 'sitting' | 'waits' | 'atEnd'>): boolean {
  if (sitting === undefined) return false;
  const { status, settings } = sitting.session;
  return waits || atEnd || status === 'submitted' || settings?.minutes !== undefined || isShort(sitting.session);
}

/** A quiz over its footer: its head, and what is asked now. */
export function quizBody(view: QuizView): TemplateResult {
  const { sitting, waits, problem, edges, actions } = view;
  const session = problem === undefined && !waits && sitting?.session.status === 'open' ? sitting.session : undefined;
  const clock =
    session && sitting && edges?.clock(sitting.timeLeft, session.unlimited, edges.words, actions.liftTimeLimit);
  return html`<div class="head">
      <slot name="header"></slot>
      ${session ? desk({ ...view, session, clock: clock ?? nothing, goTo: actions.goTo }) : nothing}
    </div>
    ${main(view)}`;
}

function main(view: QuizView): TemplateResult | typeof nothing {
  const { problem, sitting, isIdle, waits, strings, edges, actions } = view;
  if (problem !== undefined) return problemPart(problem, strings, actions.open);
  if (isIdle) return nothing;
  if (sitting === undefined) return skeleton(strings);
  const { session } = sitting;
  if (edges && session.status === 'submitted') return edges.resultsPart(view, edges.resultOf(session), edges.words);
  if (edges && waits) {
    return edges.cover(session.quiz, session.settings ?? { mode: 'practice' }, edges.words, actions.start);
  }
  return html`${question(view, sitting)} ${keepingProblem(sitting, view.language)}`;
}

/** Stands where a quiz will be; the sheet lets it appear only after 200 ms. */
function skeleton({ loading }: Strings): TemplateResult {
  return html`<div class="skeleton" role="status"><span class="sr">${loading}</span><i></i><i></i><i></i></div>`;
}

function question(view: QuizView, sitting: Sitting): TemplateResult | typeof nothing {
  const { session, timeLeft } = sitting;
  const { atEnd, edges, actions, itemPart, language } = view;
  const item = session.quiz.items[session.position];
  const isTimeOver = timeLeft === 0;
  if (!atEnd && !isTimeOver && item !== undefined) {
    const fewer = edges && isShort(session) ? edges.fewer(session.quiz.items.length, edges.words) : nothing;
    const shown = itemPart.shown(session, item, sitting.draftOf(item.id));
    return html`${fewer} ${Object.assign(shown, { uiLanguage: language })}`;
  }
  if (edges === undefined) return nothing;
  return edges.closing({
    left: session.quiz.items.length - session.answers.size,
    isExam: !isFeedbackDue(session),
    isTimeOver,
    words: edges.words,
    goBack: () => {
      actions.goTo(session.quiz.items.findIndex(({ id }) => !session.answers.has(id)));
    },
    finish: actions.submit,
    liftTimeLimit: actions.liftTimeLimit,
  });
}

/** Whether it is to be said that the lesson has room for fewer questions than were asked for. */
function isShort({ quiz, position }: Session): boolean {
  return position === 0 && quiz.shortfalls.some(({ reason }) => reason === 'too-few-facts');
}

function keepingProblem({ log }: Sitting, language: Language): TemplateResult | typeof nothing {
  const problem = log?.problem;
  return problem === undefined ? nothing : html`<p class="small" role="status">${problem[language]}</p>`;
}
