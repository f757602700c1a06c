import type { Session } from '@sanad/quiz';

/** What a form posts of a quiz: JSON of the answers by item id, whether it is handed in, and then its points. */
export function quizValue({ answers, status, quiz }: Session): string {
  const given = Object.fromEntries([...answers].map(([item, { response }]) => [item, response]));
  const points = quiz.items.reduce((sum, { id }) => sum + (answers.get(id)?.points ?? 0), 0);
  const outcome = status === 'submitted' ? { points, items: quiz.items.length } : {};
  return JSON.stringify({
    lesson: quiz.lesson,
    seed: quiz.seed,
    submitted: status === 'submitted',
    answers: given,
    ...outcome,
  });
}
