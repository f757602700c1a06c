import type { Session } from './session.ts';

/** Where going on begins: the question the learner is at or, when it is answered, the next that is not. */
export function resumePosition({ quiz, answers, position }: Session): number {
  const isOpen = (index: number): boolean => !answers.has(quiz.items[index]?.id ?? '');
  const indexes = [...quiz.items.keys()];
  return indexes.slice(position).find(isOpen) ?? indexes.find(isOpen) ?? position;
}
