import type { Language } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { isFeedbackDue, type Session } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { problemPart } from '../data/problem-part.ts';
import type { DataProblem } from '../data/read-data.ts';
import type { AnswerEvent, DraftEvent } from '../events.ts';
import type { Strings } from '../strings/strings.ts';
import { closing } from './closing.ts';
import { cover } from './cover.ts';
import { desk } from './desk.ts';
import { itemPart, resultsPart } from './own-parts.ts';
import type { QuizWords } from './quiz-words.ts';
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
  readonly words: QuizWords;
  readonly language: Language;
  readonly actions: QuizActions;
}

/** A quiz over its footer: its head, and what is asked now. */
export function quizBody(view: QuizView): TemplateResult {
  const { sitting, waits, problem } = view;
  const session = problem === undefined && !waits && sitting?.session.status === 'open' ? sitting.session : undefined;
  return html`<div class="head">
      <slot name="header"></slot>
      ${session && sitting ? desk({ ...view, session, timeLeft: sitting.timeLeft, ...view.actions }) : nothing}
    </div>
    ${main(view)}`;
}

function main(view: QuizView): TemplateResult | typeof nothing {
  const { problem, sitting, isIdle, waits, words, language, actions } = view;
  if (problem !== undefined) return problemPart(problem, language, actions.open);
  if (isIdle) return nothing;
  if (sitting === undefined) return skeleton(words);
  const { session } = sitting;
  if (session.status === 'submitted') return resultsPart(view, session);
  if (waits) return cover(session.quiz, session.settings ?? { mode: 'practice' }, words, actions.start);
  return html`${question(view, sitting)} ${keepingProblem(sitting, language)}`;
}

/** Stands where a quiz will be; the sheet lets it appear only after 200 ms. */
function skeleton({ loading }: QuizWords): TemplateResult {
  return html`<div class="skeleton" role="status"><span class="sr">${loading}</span><i></i><i></i><i></i></div>`;
}

function question(view: QuizView, sitting: Sitting): TemplateResult {
  const { session, timeLeft } = sitting;
  const { atEnd, words, actions } = view;
  const item = session.quiz.items[session.position];
  const isTimeOver = timeLeft === 0;
  if (!atEnd && !isTimeOver && item !== undefined) {
    return html`${fewer(session, words)} ${itemPart(view, session, item, sitting.draftOf(item.id))}`;
  }
  return closing({
    left: session.quiz.items.length - session.answers.size,
    isExam: !isFeedbackDue(session),
    isTimeOver,
    words,
    goBack: () => {
      actions.goTo(session.quiz.items.findIndex(({ id }) => !session.answers.has(id)));
    },
    finish: actions.submit,
    liftTimeLimit: actions.liftTimeLimit,
  });
}

function fewer({ quiz, position }: Session, words: QuizWords): TemplateResult | typeof nothing {
  const isShort = position === 0 && quiz.shortfalls.some(({ reason }) => reason === 'too-few-facts');
  return isShort ? html`<p class="note">${words.fewer(quiz.items.length)}</p>` : nothing;
}

function keepingProblem({ problem }: Sitting, language: Language): TemplateResult | typeof nothing {
  return problem === undefined ? nothing : html`<p class="small" role="status">${problem[language]}</p>`;
}
