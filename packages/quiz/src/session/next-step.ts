import type { Session } from './session.ts';

/** Where "next" leads: to a question, to the choice of what to do with skipped ones, or to the result. */
export type NextStep =
  { readonly type: 'question'; readonly position: number } | { readonly type: 'closing' } | { readonly type: 'submit' };

/**
 * After a fresh answer, on to the next question that has none. From an answer looked at again, on to the next in order.
 */
export function nextStep({ quiz, answers, position }: Session): NextStep {
  const atEnd: NextStep = answers.size === quiz.items.length ? { type: 'submit' } : { type: 'closing' };
  const isFresh = [...answers.keys()].at(-1) === quiz.items[position]?.id;
  if (!isFresh) return position + 1 < quiz.items.length ? { type: 'question', position: position + 1 } : atEnd;
  const after = quiz.items.findIndex(({ id }, index) => index > position && !answers.has(id));
  return after < 0 ? atEnd : { type: 'question', position: after };
}
