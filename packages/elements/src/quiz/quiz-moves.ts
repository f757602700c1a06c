import type { Item } from '@sanad/lesson';
import { isFeedbackDue, nextStep, type Session } from '@sanad/quiz';
import { GradedEvent, type AnswerEvent } from '../events.ts';
import type { QuizActions } from './quiz-body.ts';
import type { Sitting } from './sitting.ts';

/** A quiz that a learner moves through. */
interface Moved extends HTMLElement {
  readonly session: Session | undefined;
  readonly start: () => void;
  submit(): Promise<void>;
  reset(): void;
}

/** What of it is nobody's business but its own. */
interface Inside {
  readonly sitting: () => Sitting | undefined;
  readonly open: () => void;
  /** Shows what follows the last question, or the question again. */
  readonly showEnd: (isAtEnd: boolean) => void;
}

/** What each thing that a learner does in a quiz leads to. */
export function quizMoves(quiz: Moved, { sitting, open, showEnd }: Inside): QuizActions {
  /** The page has its say first: it hears the event after the quiz does. */
  async function answer(item: Item, event: AnswerEvent): Promise<void> {
    await Promise.resolve();
    if (event.defaultPrevented) return;
    const { response, certainty } = event;
    const given = { item: item.id, response, ...(certainty !== undefined && { certainty }) };
    const kept = await sitting()?.take({ type: 'answer', ...given });
    if (kept?.type !== 'answered') return;
    quiz.dispatchEvent(new GradedEvent(item, response, kept.grade));
    if (quiz.session !== undefined && !isFeedbackDue(quiz.session)) await next();
  }

  async function skip(item: Item): Promise<void> {
    const isLast = quiz.session?.quiz.items.at(-1)?.id === item.id;
    await sitting()?.take({ type: 'skip', item: item.id });
    if (isLast) showEnd(true);
  }

  async function next(): Promise<void> {
    const { session } = quiz;
    if (session === undefined) return;
    const step = nextStep(session);
    if (step.type === 'question') await sitting()?.take({ type: 'move', to: step.position });
    else if (step.type === 'submit' && isFeedbackDue(session)) await quiz.submit();
    else showEnd(true);
  }

  async function goTo(to: number): Promise<void> {
    if (to !== quiz.session?.position) await sitting()?.take({ type: 'move', to });
    showEnd(false);
  }

  return {
    open,
    start: quiz.start,
    draft: (item, { response }) => sitting()?.draft(item.id, response),
    answer: (item, event) => void answer(item, event),
    hint: (item) => void sitting()?.take({ type: 'hint', item: item.id }),
    skip: (item) => void skip(item),
    next: () => void next(),
    goTo: (position) => void goTo(position),
    liftTimeLimit: () => void sitting()?.take({ type: 'lift-time-limit' }),
    submit: () => void quiz.submit(),
    reset: () => {
      quiz.reset();
    },
  };
}
