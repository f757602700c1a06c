import type { Grade, Response } from '@sanad/lesson';

/**
 * Where an item stands. `open`: it takes an answer. `saved`: the answer is kept and may be changed, and nothing is said of
 * it. `again`: it was wrong, may be tried again, and the key is not told. `told`: the key and the evidence are shown.
 */
export type Phase = 'open' | 'saved' | 'again' | 'told';

interface Standing {
  readonly feedback: 'at-once' | 'withheld';
  readonly draft: Response | undefined;
  readonly response: Response | undefined;
  readonly grade: Grade | undefined;
  readonly triesLeft: number;
  /** The learner has asked for another try. */
  readonly isRetrying: boolean;
}

/** Where an item stands by what was answered and how it was graded. */
export function phaseOf({ feedback, draft, response, grade, triesLeft, isRetrying }: Standing): Phase {
  if (feedback === 'withheld') return response !== undefined && !differs(draft, response) ? 'saved' : 'open';
  if (grade === undefined || isRetrying) return 'open';
  return triesLeft > 0 && grade.points < 1 ? 'again' : 'told';
}

/** Whether a draft that was kept is another try under way, after a wrong answer that allows one. */
export function isAnotherTry({
  draft,
  response,
  grade,
  triesLeft,
}: Omit<Standing, 'feedback' | 'isRetrying'>): boolean {
  return grade !== undefined && grade.points < 1 && triesLeft > 0 && differs(draft, response);
}

/** Whether two responses, or a response and none, say different things: the same one read anew from a log does not. */
export function differs(a: Response | undefined, b: Response | undefined): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
